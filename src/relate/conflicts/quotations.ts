import type { ConflictWeight } from '../../schema/conflict.ts';
import { functionWords } from '../../text/function-words.ts';
import { findCertainty } from '../../text/wording/certainty.ts';
import { findNegators } from '../../text/wording/negators.ts';
import { findQuantities } from '../../text/quantities/read.ts';
import { stemOf } from '../../text/stem.ts';
import { alignWords } from '../../text/wording/align-words.ts';
import { type SpokenWord, spokenWords } from '../../text/wording/spoken-words.ts';
import type { Account, Quoted } from './account.ts';
import { common, matchBest, placeOf, sensesAround } from './context.ts';
import type { Comparer, Finding, Side } from './finding.ts';

/** Dice's coefficient of the words in order, 0 to 1, of quotations of the same. */
const leastAlike = 0.45;
/** Or so much of the shorter is in the longer. */
const leastWithin = 0.75;
/** Quotations of at most so many words may have none in common, when all around them is the same. */
const mostFragmentWords = 6;
const leastAround = 2;
const reach = 6;

/** The same utterance in other words. What is only longer at an end, or punctuated otherwise, agrees. */
export const compareQuotations: Comparer = (a, b) => {
  const [ours, theirs] = [a, b].map((account) => account.quotations.map((quoted) => readQuoted(account, quoted)));
  return matchBest(ours!, theirs!, likeness).map(([one, other]) => toFinding(one, other));
};

interface Utterance {
  account: Account;
  quoted: Quoted;
  words: readonly SpokenWord[];
}

function readQuoted(account: Account, quoted: Quoted): Utterance {
  return { account, quoted, words: spokenWords(account.text.slice(quoted.start, quoted.end), quoted.start) };
}

function likeness(one: Utterance, other: Utterance): number {
  const [speakerA, speakerB] = [one.quoted.speaker, other.quoted.speaker];
  const shared = alignWords(wordsOf(one), wordsOf(other)).length;
  const shorter = Math.min(one.words.length, other.words.length);
  const meaning = common(meaningOf(one), meaningOf(other)).length;
  const alike = (2 * shared) / (one.words.length + other.words.length);
  if (meaning > 0 && (alike >= leastAlike || shared >= leastWithin * shorter)) return shared / shorter;
  const isSameSpeaker = speakerA !== null && speakerA === speakerB;
  return isSameSpeaker && areFragments(one, other) && around(one, other) >= leastAround ? 0.1 : 0;
}

const areFragments = (one: Utterance, other: Utterance): boolean =>
  one.words.length <= mostFragmentWords && other.words.length <= mostFragmentWords;

/** What stands around both in their lines: the passage may be the quotation alone. */
const around = (one: Utterance, other: Utterance): number => common(sensesBeside(one), sensesBeside(other)).length;

const sensesBeside = ({ account, quoted }: Utterance): Set<string> => sensesAround(account.beside, quoted, reach);

const wordsOf = ({ words }: Utterance): string[] => words.map(({ word }) => word);

const meaningOf = (utterance: Utterance): Set<string> =>
  new Set(wordsOf(utterance).filter((word) => !functionWords.has(word)).map(stemOf)); // prettier-ignore

function toFinding(one: Utterance, other: Utterance): Finding {
  const [ours, theirs] = [wordsOf(one), wordsOf(other)];
  const isSame = isPart(ours, theirs) || isPart(theirs, ours);
  return { kind: 'quotation', weight: isSame ? null : weighOf(one, other), a: sideOf(one), b: sideOf(other) };
}

const sideOf = (utterance: Utterance): Side => ({
  ...placeOf(utterance.quoted),
  value: wordsOf(utterance).join(' '),
});

/** Whether all words of the one stand in the other, side by side. */
function isPart(part: readonly string[], whole: readonly string[]): boolean {
  return ` ${whole.join(' ')} `.includes(` ${part.join(' ')} `);
}

/** Quotations that tell other numbers, deny, or promise otherwise differ in more than wording. */
function weighOf(one: Utterance, other: Utterance): ConflictWeight {
  const signs = [one, other].map(({ account: { text }, quoted: { start, end } }) => {
    const said = text.slice(start, end).replaceAll(/['’]ll\b/g, ' will');
    const numbers = findQuantities(said).map(({ measures }) => `${measures[0]!.low} ${measures[0]!.high}`);
    const likely = findCertainty(said).map(({ low, high }) => `${low} ${high}`);
    return JSON.stringify([numbers, likely, findNegators(said).length % 2]);
  });
  if (signs[0] !== signs[1]) return 'detail';
  return common(meaningOf(one), meaningOf(other)).length * 3 < meaningOf(one).size + meaningOf(other).size
    ? 'detail'
    : 'wording';
}
