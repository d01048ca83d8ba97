/** What a number measures: `count` of things, `share` of a whole in per cent, or a physical or monetary dimension. */
export type Dimension =
  | 'count'
  | 'share'
  | 'score'
  | 'age'
  | 'time'
  | 'length'
  | 'mass'
  | 'area'
  | 'volume'
  | 'speed'
  | 'temperature'
  | `money ${string}`;

/** One reading of a quantity, in the base unit of its dimension: seconds, metres, kilograms, per cent ... */
export interface Measure {
  dimension: Dimension;
  /** The unit as it was written, made singular; empty for a plain count. */
  unit: string;
  /** What the words allow, both ends included: `nearly 90` is 76.5 to 90, `hundreds` 200 to 999. */
  low: number;
  high: number;
}

/** A number of a text with its unit, offsets in UTF-16 units. */
export interface Quantity {
  start: number;
  end: number;
  /** More than one where the unit has several meanings: `pounds`. */
  measures: readonly Measure[];
  /** Whether the words leave room: `nearly`, `dozens of`, `10 to 12`. */
  isVague: boolean;
}
