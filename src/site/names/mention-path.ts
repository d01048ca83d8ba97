/** Ticks of a strip that is 1,000 units wide and 20 high, one where each mention stands; `at` as shares of the text. */
export function mentionPath(at: readonly number[]): string {
  const places = new Set(at.map((share) => Math.round(Math.min(1, Math.max(0, share)) * 1000)));
  return [...places].map((place) => `M${place} 0v20`).join('');
}
