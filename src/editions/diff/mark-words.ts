import { diffWordsWithSpace } from 'diff';
import type { WordChange } from '../../schema/changes.ts';

/**
 * Where two wordings differ, word by word.
 *
 * @example
 * markWords('He came late.', 'He left late.') // [['same', 'He '], ['out', 'came'], ['in', 'left'], ['same', ' late.']]
 */
export function markWords(before: string, after: string): WordChange[] {
  return diffWordsWithSpace(before, after).map(({ value, added, removed }) => [
    added ? 'in' : removed ? 'out' : 'same',
    value,
  ]);
}
