import type { Day } from './calendar.ts';
import { cutTerms } from './cut.ts';
import { apply, compile } from './grammar.ts';
import { dayRange } from './interval.ts';
import { type Context, type Meaning, type Mentioned, type Resolved, fixed, timeOn } from './meaning.ts';
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

type Endings = { [Name in Class]?: { type: TimeType; meaning: (value: Values[Name]) => Meaning } };

const itself = (meaning: Meaning): Meaning => meaning;

/** What each class of result says when no other rule took it up. */
const endings: Endings = {
  DAY: { type: 'date', meaning: itself },
  PERIOD: { type: 'date', meaning: itself },
  WHOLEYEAR: { type: 'date', meaning: itself },
  AGO: { type: 'date', meaning: itself },
  YEARLY: { type: 'date', meaning: (yearly) => recurring(yearly) },
  VAGUE: { type: 'date', meaning: fixed },
  MOMENT: { type: 'time', meaning: itself },
  TIME: { type: 'time', meaning: (time) => timeOn(dayInText, time) },
  LENGTH: { type: 'duration', meaning: fixed },
  SET: { type: 'set', meaning: fixed },
};

/** Finds the expressions of a line, in order, and notes in the narrative what they date. Takes time in proportion to the line's length. */
export function findTimes(line: string, narrative: Narrative): TimeExpression[] {
  const terms = grammars.reduce((read, grammar) => apply(grammar, read), joinNumberWords(cutTerms(line)));
  const found: TimeExpression[] = [];
  for (const [index, { rule, classes, values }] of terms.entries()) {
    const name = rule === '' ? undefined : classes[0];
    const ending = name && (endings[name] as { type: TimeType; meaning: (value: unknown) => Meaning } | undefined);
    if (ending) found.push(expression(terms, index, ending.type, ending.meaning(values[name]), narrative));
  }
  return found;
}

function expression(
  terms: readonly Term[],
  index: number,
  type: TimeType,
  meaning: Meaning,
  narrative: Narrative,
): TimeExpression {
  const context: Context = { ...narrative, direction: () => directionAt(terms, index) };
  const found = meaning(context);
  // Any anchor will do to know how exactly the words tell it.
  const { value } = found ?? meaning({ ...context, anchor: 0 }) ?? { value: '' };
  const { modifier, before, after } = modifierAt(terms, index);
  if (found) remember(narrative.mentioned, found);
  return {
    start: terms[index - before]!.start,
    end: terms[index + after]!.end,
    type,
    value: found?.value ?? null,
    precision: precisionOf(value),
    modifier,
    rule: terms[index]!.rule,
    from: found?.from ?? null,
  };
}

function remember(mentioned: Mentioned, { value, from }: Resolved): void {
  const range = dayRange(value);
  if (range === null) return;
  mentioned.date = value;
  const precision = precisionOf(value);
  if (range.from === range.to) mentioned.day = range.from;
  if (precision === 'quarter' && from !== 'text') mentioned.quarter = value;
}
