import { isPersonKey } from '../statements/name-terms.ts';
import { alignWords } from '../../text/wording/align-words.ts';
import { spokenWords } from '../../text/wording/spoken-words.ts';
import type { Account, Quoted } from './account.ts';
import type { Comparer, Finding } from './finding.ts';

/** The same words in the mouth of two people, and the same report on the word of two sources. */
export const compareAttributions: Comparer = (a, b) => {
  const quoted = a.quotations.flatMap((one) => b.quotations.flatMap((other) => compareSpeakers(a, one, b, other)));
  return quoted.length > 0 ? quoted.slice(0, 1) : compareSources(a, b);
};

/** So much of the shorter of two quotations, 0 to 1, is in the longer when both are the same. */
const leastAlike = 0.75;
const leastWords = 3;

function compareSpeakers(a: Account, one: Quoted, b: Account, other: Quoted): Finding[] {
  if (one.speaker === null || other.speaker === null) return [];
  const [ours, theirs] = [wordsIn(a, one), wordsIn(b, other)];
  const shorter = Math.min(ours.length, theirs.length);
  if (shorter < leastWords || alignWords(ours, theirs).length < leastAlike * shorter) return [];
  const isSame = one.speaker === other.speaker;
  return [
    {
      kind: 'attribution',
      weight: isSame ? null : isPersonKey(one.speaker) && isPersonKey(other.speaker) ? 'substance' : 'detail',
      a: { start: one.start, end: one.end, value: one.speaker },
      b: { start: other.start, end: other.end, value: other.speaker },
    },
  ];
}

const wordsIn = ({ text }: Account, { start, end }: Quoted): string[] => spokenWords(text.slice(start, end)).map(({ word }) => word);

function compareSources({ source: one }: Account, { source: other }: Account): Finding[] {
  if (one === null || other === null || one.type === null || other.type === null) return [];
  const isSame = one.key === other.key;
  return [
    {
      kind: 'attribution',
      weight: isSame ? null : isPersonKey(one.key) && isPersonKey(other.key) ? 'substance' : 'detail',
      a: { start: one.start, end: one.end, value: one.key },
      b: { start: other.start, end: other.end, value: other.key },
    },
  ];
}
