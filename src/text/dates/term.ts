import type { Unit } from './units.ts';
import type { Meaning, Yearly } from './meaning.ts';

/** What a stretch of text may stand for: the classes that the patterns of the rules name, each with its value. */
export interface Values {
  /** 1 to 12. */
  MONTH: number;
  /** 1 (Monday) to 7. */
  WEEKDAY: number;
  /** `Mondays`. */
  WEEKDAYS: number;
  /** 1 to 31: `5`, `5th`. */
  DATE: number;
  /** 0 to 24. */
  HOUR: number;
  /** Four digits, or two after an apostrophe, or spelled out. */
  YEAR: number;
  NUMBER: number;
  /** How many; `NaN` where it is vague: `several`. */
  COUNT: number;
  /** `third`, `3rd`. */
  ORDINAL: number;
  UNIT: Unit;
  /** A unit in the plural. */
  UNITS: Unit;
  /** `last`, `this`, `next`. */
  WHICH: 'last' | 'this' | 'next';
  /** As TIMEX3 has it: `SP`, `SU`, `FA`, `WI`. */
  SEASON: string;
  /** A part of the day as TIMEX3 has it: `TMO`, `TAF`, `TEV`, `TNI`, or `T12:00`. */
  PART: string;
  /** `10:35` as `T10:35`. */
  CLOCK: string;
  /** `1035` as `T10:35`. */
  FOURDIGITS: string;
  /** 0 for a.m., 12 for p.m. */
  HALFDAY: number;
  ZONE: string;
  /** The first year of a decade. */
  DECADE: number;
  /** A whole date: `1996-12-06`. */
  ISO: string;

  // Results of rules, which other rules put together.
  DAY: Meaning;
  /** A time or part of a certain day. */
  MOMENT: Meaning;
  WHOLEYEAR: Meaning;
  /** Any other stretch of the calendar. */
  PERIOD: Meaning;
  /** Something so long before or after: `three years ago`. */
  AGO: Meaning;
  /** A day, month, quarter or season of a year that is not told. */
  YEARLY: Yearly;
  /** `the first half`, of a year or of anything else. */
  HALF: Yearly;
  /** A time of any day. */
  TIME: string;
  LENGTH: string;
  /** A duration told by its place: `the past two weeks`. */
  STRETCH: string;
  SET: string;
  /** `PAST_REF`, `PRESENT_REF` or `FUTURE_REF`. */
  VAGUE: string;
  /** No date at all, though it looks like one. */
  TRAP: true;
}

export type Class = keyof Values;

/** A word, a number, a mark, or several of them that a rule has put together. */
export interface Term {
  start: number;
  end: number;
  /** Lower case, straight apostrophes. */
  text: string;
  /** Whether it begins with a capital. */
  isCapital: boolean;
  /** What parts it from the term before: nothing, a hyphen or dash without spaces, or white space. */
  gap: '' | '-' | ' ';
  classes: readonly Class[];
  values: Partial<Values>;
  /** The rule that put it together. */
  rule: string;
}

/** One term out of several neighbours. */
export function makeTerm(parts: readonly Term[], values: Partial<Values>, rule = ''): Term {
  const text = parts.map((part) => part.text).join(' ');
  return { ...parts[0]!, end: parts.at(-1)!.end, text, values, classes: Object.keys(values) as Class[], rule };
}
