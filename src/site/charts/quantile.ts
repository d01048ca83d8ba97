/** The value below which a share `q` (0 to 1) of the values lies, between two neighbours in proportion; `null` without values. */
export function quantile(values: readonly number[], q: number): number | null {
  const sorted = values.toSorted((a, b) => a - b);
  const place = (sorted.length - 1) * q;
  const lower = sorted[Math.floor(place)];
  const upper = sorted[Math.ceil(place)];
  return lower === undefined || upper === undefined ? null : lower + (upper - lower) * (place % 1);
}

export function median(values: readonly number[]): number | null {
  return quantile(values, 0.5);
}
