import { numeralValues } from './numerals.ts';
import { wordSet } from './place.ts';
import type { Class, Term, Values } from './term.ts';
import { abbreviations, words } from './words.ts';

/** Numbers in all their forms, words, and single marks. Each alternative is bounded or one plain run, so a line is read in linear time. */
const token = new RegExp(
  [
    String.raw`\d{4}[-/]\d\d[-/]\d\d(?!\d)`,
    String.raw`\d{1,2}\.\d{1,2}\.\d{4}(?!\d)`,
    String.raw`\d{1,2}/\d{1,2}/(?:\d{4}|\d\d)(?!\d)`,
    String.raw`\d{1,2}:\d\d(?!\d)`,
    String.raw`'?\d{2,4}'?s(?!\p{L})`,
    String.raw`(?<!')'\d\d(?![\d'])`,
    String.raw`\d{1,2}(?:st|nd|rd|th)(?!\p{L})`,
    String.raw`\d{1,3} \d/\d(?!\d)`,
    String.raw`\d+(?:,\d{3}(?!\d))*(?:\.\d+)?`,
    String.raw`(?:${[...abbreviations].join('|')})\.(?!\p{L})`,
    String.raw`[ap]\.m\.?(?!\p{L})`,
    String.raw`[qh][1-4](?![\p{L}\d])`,
    String.raw`(?:\p{L}\.){2,}`,
    String.raw`\p{L}+`,
    String.raw`'s(?!\p{L})`,
    String.raw`\S`,
  ].join('|'),
  'giu',
);

type Reading = Pick<Term, 'classes' | 'values'>;

const plain: Reading = { classes: [], values: {} };
const read = (values: Partial<Values>): Reading => ({ classes: Object.keys(values) as Class[], values });
const readings = new Map([...words].map(([word, values]) => [word, read(values)]));

const isHyphen = (mark: string): boolean => mark === '-' || mark === '–' || mark === '‑';
const wordStart = /[\p{L}\p{N}']/u;
const letterStart = /^\p{L}/u;
const capitalStart = /^\p{Lu}/u;
const numeralStart = /^'?\d/;
/** A number joined to another word than these belongs to a name: `F-16`, `Covid-19`. */
const prefixes = wordSet('mid pre post early late since from to through and or');

/** Words unless they begin with a capital. */
const needsCapital = wordSet('may march mar august sun sat mon wed dec jan est et pt ct mt');

/**
 * Cuts a line into words, numbers and marks. A hyphen or dash between two of them, without spaces, is no term of its own but the second
 * one's `gap`: `two-year` and `two year` are read alike.
 */
export function cutTerms(line: string): Term[] {
  const text = line.replaceAll(/[’‘]/g, "'");
  const terms: Term[] = [];
  let end = 0;
  let isJoined = false;
  for (const { 0: found, index: start } of text.matchAll(token)) {
    const isTouching = start === end && start > 0;
    end = start + found.length;
    const next = text.charAt(end);
    if (isTouching && isHyphen(found) && wordStart.test(next)) {
      isJoined = true;
      continue;
    }
    const gap = isTouching ? (isJoined ? '-' : '') : ' ';
    terms.push({ start, end, gap, rule: '', ...readToken(found, gap, next, terms.at(-1)) });
    isJoined = false;
  }
  return terms;
}

function readToken(
  found: string,
  gap: Term['gap'],
  next: string,
  before: Term | undefined,
): Reading & Pick<Term, 'text' | 'isCapital'> {
  const lower = found.toLowerCase();
  if (numeralStart.test(found)) {
    const isNumber = next !== '%' && (gap === ' ' || before === undefined || isApart(before, gap));
    return { text: lower, isCapital: false, ...(isNumber ? read(numeralValues(lower)) : plain) };
  }
  const isCapital = capitalStart.test(found);
  const text = letterStart.test(found) ? lower.replaceAll('.', '') : lower;
  const isWord = !isCapital && needsCapital.has(text);
  return { text, isCapital, ...((isWord ? undefined : readings.get(text)) ?? plain) };
}

/** Whether a number that touches the term before it is one of its own: not a price (`$5`), nor a part of a name (`F-16`, `MH17`). */
function isApart({ text, classes }: Term, gap: Term['gap']): boolean {
  if (gap === '') return classes.length > 0 || !/[\p{L}$£€¥#]$/u.test(text);
  return classes.length > 0 || !letterStart.test(text) || prefixes.has(text);
}
