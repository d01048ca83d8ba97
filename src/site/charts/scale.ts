/** A linear scale from one end of a plot to the other; what lies beyond is drawn at the end. */
export interface Scale {
  from: number;
  to: number;
  /** Values named under the plot. */
  ticks: readonly number[];
}

/** US school grades; the same on every page, so that plots can be compared. */
export const gradeScale: Scale = { from: 2, to: 22, ticks: [4, 8, 12, 16, 20] };

/** Tone of whole articles, which keeps within half of the scale of sentences. */
export const toneScale: Scale = { from: -0.5, to: 0.5, ticks: [] };

/** Where a value stands, as a percentage of the plot's width: `57.2%`. */
export function position(value: number, { from, to }: Scale): string {
  const share = (value - from) / (to - from);
  return percent(Math.min(1, Math.max(0, share)));
}

/** A share of a plot's width, 0 to 1, as an SVG length. */
export function percent(share: number): string {
  return `${Number((share * 100).toFixed(2))}%`;
}
