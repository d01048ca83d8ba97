import { functionWords } from '../../text/function-words.ts';
import { fold } from '../../text/names/lexicon.ts';
import { memoise } from '../../text/memo.ts';
import { cueOf } from '../../text/quotations/cue-verbs.ts';
import { stemOf } from '../../text/stem.ts';
import { senseOf } from '../../text/synonyms.ts';
import { figureKey, isSmallNumber } from './figure-terms.ts';
import { nationKey } from '../../text/name-keys.ts';
import type { Stretch } from './offices.ts';
import { type Term, isTaken } from './term.ts';

const word = /\p{L}[\p{L}\p{M}]*(?:['’]\p{L}+)*(?:\.\p{L}\.)?|\p{N}[\p{N}.,:]*/gu;

/** The words and numbers of a line outside the places that are taken already, without those that carry grammar rather than meaning. */
export function findWords(text: string, others: readonly Stretch[]): Term[] {
  const taken = [...others, ...findAddresses(text)];
  return [...text.matchAll(word)].flatMap(({ 0: value, index: start }): Term[] => {
    const end = start + value.length;
    if (isTaken(taken, start, end)) return [];
    const term = termOf(value);
    return term === null ? [] : [{ ...term, start, end }];
  });
}

/** What a word is compared by; `null` for one that carries grammar. */
const termOf = memoise((value: string): Omit<Term, 'start' | 'end'> | null => {
  const folded = fold(value).replace(/'.*/, '');
  if (functionWords.has(folded)) return null;
  const figure = figureKey(value);
  if (figure !== null)
    return { key: figure, sense: figure, kind: isSmallNumber(figure) ? 'word' : 'figure', isReport: false };
  const nation = /^\p{Lu}/u.test(value) ? nationKey(value) : null;
  if (nation !== null) return { key: nation, sense: nation, kind: 'name', isReport: false };
  return { key: stemOf(value), sense: senseOf(value), kind: 'word', isReport: isReport(folded) };
});

const address = /https?:|www\.|@\p{L}+\./u;

/** Web and mail addresses. */
function findAddresses(text: string): Stretch[] {
  return [...text.matchAll(/\S+/g)]
    .filter(([word]) => address.test(word))
    .map(({ 0: { length }, index }) => ({ start: index, end: index + length }));
}

/** Nouns about the telling. */
const reportNouns = new Set(
  'report reports reporter reporters social media post statement interview spokesman spokeswoman spokesperson question questions response'.split(
    ' ',
  ),
);
/** Verbs of saying that do what they say. */
const deeds = new Set(
  'agree demand promise threaten offer share deny pledge vow reject order signal commit object disclose confirm'.split(
    ' ',
  ),
);

function isReport(word: string): boolean {
  if (reportNouns.has(word)) return true;
  const cue = cueOf(word);
  return cue?.class === 'say' && cue.form !== 'base' && !deeds.has(cue.verb);
}
