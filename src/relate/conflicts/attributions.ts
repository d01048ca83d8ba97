import { isPersonKey } from '../../text/name-keys.ts';
import { functionWords } from '../../text/function-words.ts';
import { titles } from '../../text/quotations/personal-names.ts';
import { alignWords } from '../../text/wording/align-words.ts';
import { spokenWords } from '../../text/wording/spoken-words.ts';
import { type Account, type Quoted, type Stretch, overlap } from './account.ts';
import { dice, placeOf } from './context.ts';
import type { Comparer, Finding, Side } from './finding.ts';

/** The same words in the mouth of two people, and the same report on the word of two sources. */
export const compareAttributions: Comparer = (a, b) => {
  const quoted = a.quotations.flatMap((one) => b.quotations.flatMap((other) => compareSpeakers(a, one, b, other)));
  return quoted.length > 0 ? quoted.slice(0, 1) : compareSources(a, b);
};

/** So much of the shorter of two quotations, 0 to 1, is in the longer when both are the same. */
const leastAlike = 0.75;
const leastWords = 3;

function compareSpeakers(a: Account, one: Quoted, b: Account, other: Quoted): Finding[] {
  if (one.speaker === null || other.speaker === null || !areSameWords(wordsIn(a, one), wordsIn(b, other))) return [];
  const [nameA, nameB] = [nameOf(a, one), nameOf(b, other)];
  const isSame = areAkin(one.speaker, other.speaker) || shareWord(a, nameA, b, nameB);
  if (isSame && one.channel && other.channel) return compareChannels(a, one.channel, b, other.channel);
  if (!isSame && !(nameA && nameB)) return [];
  return [toFinding(isSame, { ...placeOf(nameA ?? one), value: one.speaker }, { ...placeOf(nameB ?? other), value: other.speaker })]; // prettier-ignore
}

function areSameWords(ours: readonly string[], theirs: readonly string[]): boolean {
  const shorter = Math.min(ours.length, theirs.length);
  return shorter >= leastWords && alignWords(ours, theirs).length >= leastAlike * shorter;
}

/** `value` is the key of who says it. */
function toFinding(isSame: boolean, a: Side, b: Side): Finding {
  const weight = isSame ? null : isPersonKey(a.value) && isPersonKey(b.value) ? 'substance' : 'detail';
  return { kind: 'attribution', weight, a, b };
}

/** The nearest name of the speaker in the line: who is named elsewhere may be another in the eyes of a reader, and would show nothing here. */
function nameOf({ beside: { names } }: Account, quoted: Quoted): Stretch | undefined {
  const distance = ({ start, end }: Stretch): number => Math.max(quoted.start - end, start - quoted.end);
  const own = names.filter((name) => name.key === quoted.speaker && !overlap(name, quoted));
  return own.toSorted((x, y) => distance(x) - distance(y))[0];
}

/** Where the same was said: one may tell it more exactly. */
function compareChannels(a: Account, one: Stretch, b: Account, other: Stretch): Finding[] {
  const [ours, theirs] = [channelWords(a, one), channelWords(b, other)];
  const isSame = ours.every((word) => theirs.includes(word)) || theirs.every((word) => ours.includes(word));
  const weight = isSame ? null : 'wording';
  const sides = { a: { ...placeOf(one), value: ours.join(' ') }, b: { ...placeOf(other), value: theirs.join(' ') } };
  return [{ kind: 'attribution', weight, ...sides }];
}

const channelWords = (account: Account, channel: Stretch): string[] =>
  wordsIn(account, channel).filter((word) => !functionWords.has(word) && !/^(?:post|platform|message|site|website)$/.test(word)); // prettier-ignore

const wordsIn = ({ text }: Account, { start, end }: Stretch): string[] =>
  spokenWords(text.slice(start, end)).map(({ word }) => word);

/** Whoever is the source, the rest is alike so far, 0 to 1, when both report the same. */
const leastLike = 0.4;

function compareSources(a: Account, b: Account): Finding[] {
  const [one, other] = [a.source, b.source];
  if (one === null || other === null || one.type === null || other.type === null) return [];
  if (dice(reportedBy(a), reportedBy(b)) < leastLike) return [];
  const isSame = areAkin(one.key, other.key) || shareWord(a, one, b, other);
  return [toFinding(isSame, { ...placeOf(one), value: one.key }, { ...placeOf(other), value: other.key })];
}

/** The same, or somebody's body and himself; last names that begin alike may be spellings of one. */
function areAkin(one: string, other: string): boolean {
  if (one.startsWith(other) || other.startsWith(one)) return true;
  const [a, b] = [one, other].map((key) => key.split(' ').at(-1)!.slice(0, 4));
  return a === b && a!.length === 4;
}

/** `Pope Benedict` and `Pope Benedict XVI`, `Donnell` and `Donnell Conner`: names with a word in common, titles apart. */
function shareWord(a: Account, one: Stretch | undefined, b: Account, other: Stretch | undefined): boolean {
  if (!one || !other) return false;
  const [ours, theirs] = [wordsIn(a, one), wordsIn(b, other)];
  return ours.some((word) => word.length > 2 && !titles.has(word) && theirs.includes(word));
}

/** The meaning of an account without who is given as its source. */
function reportedBy({ words, source }: Account): Set<string> {
  const senses = words.filter((word) => source === null || !overlap(word, source)).map(({ sense }) => sense);
  return new Set(senses.filter(Boolean));
}
