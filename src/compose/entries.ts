/** A JSON array with an entry a line, so that a difference shows entries. */
export function composeEntries(entries: readonly unknown[]): string {
  return entries.length === 0 ? '[]' : `[\n${entries.map((entry) => JSON.stringify(entry)).join(',\n')}\n]`;
}
