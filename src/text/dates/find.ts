import type { Day } from './calendar.ts';
import { cutTerms } from './cut.ts';
import { apply, compile } from './grammar.ts';
import { dayRange } from './interval.ts';
import { type Context, type Meaning, type Mentioned, type Resolved, type Yearly, fixed, timeOn } from './meaning.ts';
import { type Modifier, modifierAt } from './modifiers.ts';
import { dayInText } from './narrative.ts';
import { joinNumberWords } from './number-words.ts';
import { type Precision, precisionOf } from './precision.ts';
import { recurring } from './recurrence.ts';
import { calendarRules } from './rules-calendar.ts';
import { combinedRules } from './rules-combined.ts';
import { countRules } from './rules-count.ts';
import { lengthRules } from './rules-length.ts';
import { relativeRules } from './rules-relative.ts';
import { setRules } from './rules-set.ts';
import { timeRules } from './rules-time.ts';
import { trapRules } from './rules-trap.ts';
import { vagueRules } from './rules-vague.ts';
import { sharedYear } from './shared-year.ts';
import { directionAt } from './tense.ts';
import type { Class, Term, Values } from './term.ts';

export type TimeType = 'date' | 'time' | 'duration' | 'set';

/** An expression of time in a line, offsets in UTF-16 units. */
export interface TimeExpression {
  start: number;
  end: number;
  type: TimeType;
  /** TIMEX3; `null` where there is nothing to count it from. */
  value: string | null;
  precision: Precision;
  modifier: Modifier | null;
  rule: string;
  from: Resolved['from'];
}

/** What the lines of one text share while they are read from first to last. */
export interface Narrative {
  anchor: Day | null;
  mentioned: Mentioned;
}

export function startNarrative(anchor: Day | null): Narrative {
  return { anchor, mentioned: { date: null, day: null, quarter: null } };
}

/** Applied one after the other: the rules of each put together what those before it found. */
const grammars = [
  countRules,
  [...trapRules, ...calendarRules, ...relativeRules, ...timeRules, ...lengthRules, ...setRules, ...vagueRules],
  combinedRules,
].map(compile);

type Endings = {
  [Name in Class]?: { type: TimeType; meaning: (value: Values[Name], terms: readonly Term[], at: number) => Meaning };
};

const itself = (meaning: Meaning): Meaning => meaning;

/** What each class of result says when no other rule took it up. */
const endings: Endings = {
  DAY: { type: 'date', meaning: itself },
  PERIOD: { type: 'date', meaning: itself },
  WHOLEYEAR: { type: 'date', meaning: itself },
  AGO: { type: 'date', meaning: itself },
  YEARLY: { type: 'date', meaning: nearOrShared },
  VAGUE: { type: 'date', meaning: fixed },
  MOMENT: { type: 'time', meaning: itself },
  TIME: { type: 'time', meaning: (time) => timeOn(dayInText, time) },
  LENGTH: { type: 'duration', meaning: fixed },
  STRETCH: { type: 'duration', meaning: fixed },
  SET: { type: 'set', meaning: fixed },
};

function nearOrShared(yearly: Yearly, terms: readonly Term[], at: number): Meaning {
  const [shared, near] = [sharedYear(yearly, terms, at), recurring(yearly)];
  return (context) => shared(context) ?? near(context);
}

/** Finds the expressions of a line, in order, and notes in the narrative what they date. Takes time in proportion to the line's length. */
export function findTimes(line: string, narrative: Narrative): TimeExpression[] {
  const terms = grammars.reduce((read, grammar) => apply(grammar, read), joinNumberWords(cutTerms(line)));
  return terms.flatMap((term, at) => {
    const meant = term.rule === '' ? null : meaningOf(terms, at);
    const expression = meant && toExpression(terms, at, meant, narrative);
    return expression ? [expression] : [];
  });
}

interface Meant {
  type: TimeType;
  meaning: Meaning;
}

function meaningOf(terms: readonly Term[], at: number): Meant | null {
  const name = terms[at]!.classes[0]!;
  const ending = endings[name] as Endings['DAY'];
  const value = terms[at]!.values[name] as Meaning;
  return ending ? { type: ending.type, meaning: ending.meaning(value, terms, at) } : null;
}

/** `null` for what no calendar has, such as 29 February 2023. */
function toExpression(
  terms: readonly Term[],
  at: number,
  { type, meaning }: Meant,
  narrative: Narrative,
): TimeExpression | null {
  const context: Context = { ...narrative, direction: () => directionAt(terms, at) };
  const found = meaning(context);
  // Any anchor will do to know how exactly the words tell it.
  const told = found ?? (narrative.anchor === null ? meaning({ ...context, anchor: 0 }) : null);
  if (told === null) return null;
  const { modifier, before, after } = modifierAt(terms, at);
  if (found) remember(narrative.mentioned, found);
  return {
    start: terms[at - before]!.start,
    end: terms[at + after]!.end,
    type,
    value: found?.value ?? null,
    precision: precisionOf(told.value),
    modifier,
    rule: terms[at]!.rule,
    from: found?.from ?? null,
  };
}

function remember(mentioned: Mentioned, { value, from }: Resolved): void {
  const range = dayRange(value);
  if (range === null) return;
  mentioned.date = value;
  if (range.from === range.to) mentioned.day = range.from;
  if (from !== 'text' && precisionOf(value) === 'quarter') mentioned.quarter = value;
}
