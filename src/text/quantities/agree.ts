import type { Measure, Quantity } from './quantity.ts';

/** A round number stands for others that are so near, as a share of it: 1,200 for 1,204. */
const rounding = 0.05;
/** What is told in another unit is rounded more: `300 metres`, `0.2 miles`. */
const conversion = 0.1;
/** Below this, a plain number counts exactly. */
const leastRounded = 100;

/** Whether two quantities may be the same; `null` where they measure different things and cannot be compared. */
export function agreeOnQuantity(a: Quantity, b: Quantity): boolean | null {
  const pairs = a.measures.flatMap((one) =>
    b.measures.filter(({ dimension }) => dimension === one.dimension).map((other): [Measure, Measure] => [one, other]),
  );
  return pairs.length === 0 ? null : pairs.some(([one, other]) => agree(one, other));
}

function agree(a: Measure, b: Measure): boolean {
  const slack = Math.max(slackOf(a, b), slackOf(b, a));
  return a.low <= b.high + slack && b.low <= a.high + slack;
}

/** How far `a` may be off, in its base unit. */
function slackOf(a: Measure, b: Measure): number {
  const size = Math.abs(a.high);
  if (a.unit !== b.unit) return Math.max(conversion * size, a.dimension === 'temperature' ? 1 : 0);
  if (a.low !== a.high || a.dimension === 'score' || a.dimension === 'share') return a.dimension === 'share' ? 0.5 : 0;
  return size < leastRounded && a.dimension === 'count' ? 0 : Math.min(rounding * size, stepOf(size) / 2);
}

/** The place of the last digit that is not 0: 100 for 1,200. */
function stepOf(value: number): number {
  const text = String(value);
  const [, decimals = ''] = text.split('.');
  if (decimals !== '') return 10 ** -decimals.length;
  return 10 ** /0*$/.exec(text)![0].length;
}
