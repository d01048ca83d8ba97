import { byCodeUnits } from '../../text/order.ts';

/** The item whose `text` most of them share, of several the last by code units, so that `Reuters` goes before `REUTERS`; of equal ones the first. */
export function commonest<Item>(items: readonly Item[], text: (item: Item) => string): Item | undefined {
  const groups = [...Map.groupBy(items, text)];
  const [best] = groups.sort(([a, as], [b, bs]) => bs.length - as.length || byCodeUnits(b, a));
  return best?.[1][0];
}
