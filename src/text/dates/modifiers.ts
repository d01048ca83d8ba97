import type { Class, Term } from './term.ts';

/** How an expression is narrowed, or left open at one end, by the words around it. */
export const modifiers = [
  'approximately', 'less-than', 'more-than', 'at-least', 'at-most', 'start', 'mid', 'end', 'earlier', 'later', 'since', 'until', 'before', 'after',
] as const; // prettier-ignore
export type Modifier = (typeof modifiers)[number];

type Table = [modifier: Modifier, classes: readonly Class[], phrases: string][];

const dates: readonly Class[] = ['DAY', 'MOMENT', 'TIME', 'PERIOD', 'WHOLEYEAR', 'YEARLY', 'AGO'];
const periods: readonly Class[] = ['DAY', 'MOMENT', 'PERIOD', 'WHOLEYEAR', 'YEARLY'];
const amounts: readonly Class[] = ['LENGTH', 'AGO'];
const rough: readonly Class[] = [...amounts, 'STRETCH', 'TIME', 'PERIOD', 'WHOLEYEAR', 'YEARLY'];

/** Words before an expression that are a part of it. */
const within: Table = [
  ['less-than', amounts, 'nearly|almost|under|just under|less than|fewer than|close to|not quite'],
  ['approximately', rough, 'about|around|approximately|roughly|circa|an estimated|some'],
  ['more-than', amounts, 'more than|over|well over|just over|longer than'],
  ['at-least', amounts, 'at least|no less than|not less than'],
  ['at-most', amounts, 'up to|at most|no more than|not more than|within'],
  ['start', periods, 'early|early in|early on|the early|the start of|the beginning of|the early part of'],
  ['mid', periods, 'mid|the mid|the middle of|midway through'],
  ['end', periods, 'late|late in|late on|the late|the end of|the close of|the latter part of'],
  ['earlier', periods, 'earlier|earlier on|earlier in'],
  ['later', periods, 'later|later on|later in'],
  ['before', periods, 'pre'],
  ['after', periods, 'post'],
];

/** Prepositions before an expression, which are not. */
const without: Table = [
  ['since', dates, 'since'],
  ['until', dates, 'until|till|by|through|up to|no later than'],
  ['before', dates, 'before|prior to'],
  ['after', dates, 'after|following'],
];

/** Words after an expression that are a part of it. */
const behind: Table = [
  ['approximately', ['LENGTH', 'STRETCH', 'PERIOD', 'WHOLEYEAR', 'AGO'], 'or so'],
  ['at-least', ['LENGTH'], 'or more|or longer'],
  ['at-most', ['LENGTH'], 'or less'],
];

interface Phrase {
  modifier: Modifier;
  classes: readonly Class[];
  /** From the expression outwards. */
  words: string[];
}

type Direction = 1 | -1;
type Index = ReadonlyMap<string, Phrase[]>;

/** The phrases by their word next to the expression, longest first. */
function indexed(table: Table, direction: Direction): Index {
  const phrases = table.flatMap(([modifier, classes, list]) =>
    list.split('|').map((phrase): Phrase => {
      const words = phrase.split(' ');
      return { modifier, classes, words: direction === 1 ? words : words.toReversed() };
    }),
  );
  phrases.sort((a, b) => b.words.length - a.words.length);
  return Map.groupBy(phrases, ({ words }) => words[0]!);
}

const indexes = { within: indexed(within, -1), without: indexed(without, -1), behind: indexed(behind, 1) };

function phraseFrom(
  index: Index,
  terms: readonly Term[],
  name: Class,
  start: number,
  direction: Direction,
): Phrase | undefined {
  const phrases = index.get(terms[start]?.text ?? '');
  return phrases?.find(
    ({ classes, words }) =>
      classes.includes(name) && words.every((word, i) => terms[start + i * direction]?.text === word),
  );
}

/**
 * The modifier of the expression at an index, and how many terms before and after it are a part of the expression. What leaves a date open at
 * one end comes before what narrows it: `since early 2014` is `since`.
 */
export function modifierAt(
  terms: readonly Term[],
  at: number,
): { modifier: Modifier | null; before: number; after: number } {
  const name = terms[at]!.classes[0]!;
  const own = phraseFrom(indexes.within, terms, name, at - 1, -1);
  const before = own?.words.length ?? 0;
  const preposition = phraseFrom(indexes.without, terms, name, at - before - 1, -1);
  const behind = phraseFrom(indexes.behind, terms, name, at + 1, 1);
  return { modifier: (preposition ?? own ?? behind)?.modifier ?? null, before, after: behind?.words.length ?? 0 };
}
