import { percent, type Scale } from './scale.ts';

/** A column of a histogram. */
export interface Column {
  /** Values counted: `from` included, `to` not; the outermost columns take what lies beyond. */
  from: number;
  to: number;
  count: number;
  /** Where it is drawn, in per cent of the plot; its height is a share of the highest column. */
  x: string;
  width: string;
  share: number;
}

/** How often values fall into each of `columns` equal parts of a scale. */
export function histogram(values: readonly number[], scale: Scale, columns: number): Column[] {
  const step = (scale.to - scale.from) / columns;
  const counts = Array.from({ length: columns }, () => 0);
  for (const value of values) {
    const column = Math.floor((value - scale.from) / step);
    counts[Math.min(columns - 1, Math.max(0, column))]! += 1;
  }
  const highest = Math.max(1, ...counts);
  return counts.map((count, index) => ({
    from: scale.from + index * step,
    to: scale.from + (index + 1) * step,
    count,
    x: percent((index + 0.08) / columns),
    width: percent(0.84 / columns),
    share: count / highest,
  }));
}
