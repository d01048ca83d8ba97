import { areOpposite, isOfOneSide } from '../../text/opposites.ts';
import { type Account, type Word, overlap } from './account.ts';
import { common, dice, placeOf, sensesOf } from './context.ts';
import type { Comparer, Finding } from './finding.ts';

/** Accounts share so much of their words, 0 to 1, before a denial in one of them means the other. */
const leastLike = 0.45;
const leastShared = 2;

/** Whether something is so, or not. */
export const compareNegations: Comparer = (a, b) => {
  const [ours, theirs] = [sensesOf(a), sensesOf(b)];
  if (dice(ours, theirs) < leastLike) return [];
  const [deniedA, deniedB] = [deniedIn(a), deniedIn(b)];
  const found = [...denied(a, deniedA, b), ...denied(b, deniedB, a).map(turned), ...opposite(a, deniedA, b, deniedB)];
  return common(ours, theirs).length >= leastShared ? found.slice(0, 1) : [];
};

/** A denied word, with all words from the first that denies it. */
interface Denied {
  word: Word;
  start: number;
  isDenied: boolean;
  /** Whether it is denied that there is such a thing. */
  isThing: boolean;
}

/** Each meaningful word that a denial reaches; what is denied twice is affirmed. */
function deniedIn({ words, negators }: Account): Map<Word, Denied> {
  const denied = new Map<Word, Denied>();
  for (const { start, end, reach, isOfThings } of negators) {
    let left = reach;
    for (const word of words.filter((word) => word.start >= end)) {
      if (left === 0 || /^[,;:()–—]$/.test(word.text)) break;
      if (word.sense === '' || word.text.endsWith('ly')) continue;
      const known = denied.get(word);
      const isDenied = !(known?.isDenied ?? false);
      denied.set(word, { word, start: Math.min(start, known?.start ?? start), isDenied, isThing: isOfThings });
      left -= 1;
    }
  }
  return denied;
}

/** Numbers are told of anything: `not millions` denies no other millions. */
const magnitude = /^(?:dozen|hundred|thousand|million|billion|trillion)s?$/;

/** Words that `a` denies and `b` says. */
function denied(a: Account, deniedA: Map<Word, Denied>, b: Account): Finding[] {
  return [...deniedA.values()].flatMap(({ word, start, isDenied, isThing }): Finding[] => {
    if (!isDenied || magnitude.test(word.text) || isDeniedThere(word, a, b)) return [];
    const said = b.words.find((other) => other.sense === word.sense && isAffirmed(b, other, isThing));
    if (!said || a.words.some((other) => other !== word && other.sense === word.sense)) return [];
    const sides = { a: { start, end: word.end, value: 'denied' }, b: { ...placeOf(said), value: 'affirmed' } };
    return [{ kind: 'negation', weight: 'substance', ...sides }];
  });
}

/** So many words after a denial may say what is denied: `not had a working government`, `no working government`. */
const widest = 5;

/** Whether `b` denies the same, in whatever words. */
function isDeniedThere(word: Word, a: Account, b: Account): boolean {
  if (b.words.some(({ text, sense }) => areOpposite(text, sense, word.text, word.sense))) return true;
  return common(sensesDenied(a), sensesDenied(b)).length > 0;
}

function sensesDenied({ words, negators, certainties }: Account): Set<string> {
  const unlikely = certainties.filter(({ high }) => high <= 2).map(({ start }) => start);
  const from = [...negators.map(({ end }) => end), ...unlikely];
  const after = from.flatMap((place) => words.filter(({ start }) => start >= place).slice(0, widest));
  return new Set(after.map(({ sense }) => sense).filter(Boolean));
}

const notReal = /^(?:fake|false|bogus|phony|fictitious|supposed|purported)$/;
const possessing = /^(?:an?|some|several|had|has|have|having|with|found|carried|\d+)$/;

/** Whether a word is said as a fact: no infinitive, and a thing as one that somebody has. */
function isAffirmed({ words }: Account, word: Word, isThing: boolean): boolean {
  const at = words.indexOf(word);
  const before = words.slice(Math.max(0, at - 2), at).map(({ text }) => text);
  return (
    !/^(?:to|the|its|his|her|their)$/.test(before.at(-1) ?? '') &&
    !notReal.test(before.at(-1) ?? '') &&
    (!isThing || before.some((text) => possessing.test(text)))
  );
}

/** Words of which one says the opposite of the other, both denied or neither. */
function opposite(a: Account, deniedA: Map<Word, Denied>, b: Account, deniedB: Map<Word, Denied>): Finding[] {
  const [ours, theirs] = [sensesOf(a), sensesOf(b)];
  return plainWords(a).flatMap((one) =>
    plainWords(b).flatMap((other): Finding[] => {
      if (
        one.sense === '' ||
        !areOpposite(one.text, one.sense, other.text, other.sense) ||
        theirs.has(one.sense) ||
        ours.has(other.sense) ||
        areTwoSides(a, one, b, other)
      )
        return [];
      if ((deniedA.get(one)?.isDenied ?? false) !== (deniedB.get(other)?.isDenied ?? false)) return [];
      return [
        {
          kind: 'negation',
          weight: 'substance',
          a: { ...placeOf(one), value: one.sense },
          b: { ...placeOf(other), value: other.sense },
        },
      ];
    }),
  );
}

/** `Clinton won` and `Sanders lost` are one. */
function areTwoSides(a: Account, one: Word, b: Account, other: Word): boolean {
  const [ours, theirs] = [subjectOf(a, one), subjectOf(b, other)];
  return isOfOneSide(one.text) && ours !== theirs;
}

/** The last name before a word. */
const subjectOf = ({ names }: Account, { start }: Word): string | undefined =>
  names.findLast(({ end }) => end <= start)?.key;

/** Words that do not tell how likely something is. */
const plainWords = ({ words, certainties }: Account): Word[] =>
  words.filter((word) => !certainties.some((marker) => overlap(marker, word)));

const turned = (finding: Finding): Finding => ({ ...finding, a: finding.b, b: finding.a });
