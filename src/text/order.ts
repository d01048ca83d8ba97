/** Order by UTF-16 code units: the same on every machine and in every locale. For `Array.prototype.toSorted`. */
export function byCodeUnits(a: string, b: string): number {
  return a < b ? -1 : Number(a > b);
}
