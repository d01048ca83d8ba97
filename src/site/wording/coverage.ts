import type { SharedPassage, SharedPassageKind } from '../../schema/copy.ts';
import type { RowFilter } from '../accounts/matrix.ts';
import { capitalise, plural, spell, spellCount } from './counting.ts';
import { formatShare } from './numbers.ts';

/** `Two of 32 statements stand in all three accounts, 23 in one only`. For each number of accounts how many statements it has. */
export function coverageHeadline(reach: ReadonlyMap<number, number>, accounts: number): string {
  const total = [...reach.values()].reduce((sum, count) => sum + count, 0);
  const [every, one] = [reach.get(accounts) ?? 0, reach.get(1) ?? 0];
  if (accounts === 1) return `${capitalise(spellCount(total, 'statement'))} in articles that go back to one text`;
  const all = accounts === 2 ? 'in both accounts' : `in all ${spell(accounts)} accounts`;
  const first = `${capitalise(every === 0 ? 'none' : spell(every))} of ${spellCount(total, 'statement')} ${plural(every, 'stands', 'stand')} ${all}`;
  return one === 0 ? first : `${first}, ${spell(one)} in one only`;
}

/** What a choice of rows is called. */
export function filterName(filter: RowFilter, accounts: number): string {
  const names: Record<RowFilter, string> = {
    every: accounts === 2 ? 'In both accounts' : `In all ${spell(accounts)} accounts`,
    some: 'In some accounts',
    one: 'In one account only',
    differ: 'Accounts differ',
  };
  return names[filter];
}

/** How like the words of a shared passage are. */
export const passageKinds: Record<SharedPassageKind, string> = {
  verbatim: 'Word for word',
  'near-verbatim': 'Nearly word for word',
  contained: 'One within the other',
};

/** `37 words in common, 34 of them quoted`. */
export function passageWords({ sharedWords, quotedWords }: Pick<SharedPassage, 'sharedWords' | 'quotedWords'>): string {
  const all = `${spellCount(sharedWords, 'word')} in common`;
  if (quotedWords === 0) return all;
  return `${all}, ${quotedWords === sharedWords ? 'all' : spell(quotedWords)} of them quoted`;
}

/** Why two articles are taken to draw on one text: `54 words in five passages, 10% of the shorter article`. */
export function linkReason({ words, passages, share }: { words: number; passages: number; share: number }): string {
  return `${spellCount(words, 'word')} in ${spellCount(passages, 'passage')}, ${formatShare(share)} of the shorter article`;
}

/** Which of two articles came first, as far as their dates tell. */
export function whichFirst(earlier: SharedPassage['earlier'], numbers: readonly [number, number]): string {
  if (earlier === null) return 'Which of them had the words first is not known.';
  return `Article ${numbers[earlier]} is dated earlier; whether the other took the words from it is not known.`;
}
