import { areOpposite } from '../../text/wording/opposites.ts';
import type { Account, Word } from './account.ts';
import { common, dice, sensesOf } from './context.ts';
import type { Comparer, Finding } from './finding.ts';

/** Accounts share so much of their words, 0 to 1, before a denial in one of them means the other. */
const leastLike = 0.3;
const leastShared = 2;

/** Whether something is so, or not. */
export const compareNegations: Comparer = (a, b) => {
  const [ours, theirs] = [sensesOf(a), sensesOf(b)];
  if (dice(ours, theirs) < leastLike) return [];
  const [deniedA, deniedB] = [deniedIn(a), deniedIn(b)];
  const found = [
    ...denied(a, deniedA, b, deniedB),
    ...denied(b, deniedB, a, deniedA).map(turned),
    ...opposite(a, deniedA, b, deniedB),
  ];
  return common(ours, theirs).length >= leastShared ? found.slice(0, 1) : [];
};

/** A denied word, with all words from the first that denies it. */
interface Denied {
  word: Word;
  start: number;
  isDenied: boolean;
}

/** Each meaningful word that a denial reaches; what is denied twice is affirmed. */
function deniedIn({ words, negators }: Account): Map<Word, Denied> {
  const denied = new Map<Word, Denied>();
  for (const { start, end, reach } of negators) {
    let left = reach;
    for (const word of words.filter((word) => word.start >= end)) {
      if (left === 0 || /^[,;:()–—]$/.test(word.text)) break;
      if (word.sense === '' || /ly$/.test(word.text)) continue;
      const known = denied.get(word);
      denied.set(word, { word, start: Math.min(start, known?.start ?? start), isDenied: !(known?.isDenied ?? false) });
      left -= 1;
    }
  }
  return denied;
}

/** Words that `a` denies and `b` says without denying. */
function denied(a: Account, deniedA: Map<Word, Denied>, b: Account, deniedB: Map<Word, Denied>): Finding[] {
  return [...deniedA.values()].flatMap(({ word, start, isDenied }): Finding[] => {
    if (!isDenied) return [];
    const same = b.words.filter(({ sense }) => sense === word.sense);
    if (same.length === 0 || same.some((other) => deniedB.get(other)?.isDenied)) return [];
    if (b.words.some((other) => areOpposite(other.sense, word.sense))) return [];
    if (a.words.some((other) => other !== word && other.sense === word.sense && !deniedA.get(other)?.isDenied))
      return [];
    return [
      {
        kind: 'negation',
        weight: 'substance',
        a: { start, end: word.end, value: 'denied' },
        b: { ...place(same[0]!), value: 'affirmed' },
      },
    ];
  });
}

/** Words of which one says the opposite of the other, both denied or neither. */
function opposite(a: Account, deniedA: Map<Word, Denied>, b: Account, deniedB: Map<Word, Denied>): Finding[] {
  const [ours, theirs] = [sensesOf(a), sensesOf(b)];
  return a.words.flatMap((one) =>
    b.words.flatMap((other): Finding[] => {
      if (one.sense === '' || !areOpposite(one.sense, other.sense) || theirs.has(one.sense) || ours.has(other.sense))
        return [];
      if ((deniedA.get(one)?.isDenied ?? false) !== (deniedB.get(other)?.isDenied ?? false)) return [];
      return [
        {
          kind: 'negation',
          weight: 'substance',
          a: { ...place(one), value: one.sense },
          b: { ...place(other), value: other.sense },
        },
      ];
    }),
  );
}

const place = ({ start, end }: Word): { start: number; end: number } => ({ start, end });

const turned = (finding: Finding): Finding => ({ ...finding, a: finding.b, b: finding.a });
