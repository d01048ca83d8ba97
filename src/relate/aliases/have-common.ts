/** Whether two sets share an item; looks through the smaller one. */
export function haveCommon<Item>(a: ReadonlySet<Item>, b: ReadonlySet<Item>): boolean {
  const [small, large] = a.size < b.size ? [a, b] : [b, a];
  for (const item of small) if (large.has(item)) return true;
  return false;
}
