import { spokenWords } from '../../text/wording/spoken-words.ts';

/** Words up to so many UTF-16 units are shown whole. */
const short = 40;

/**
 * Of a long reading the words that another one has not, without those at both ends that both have; whole where nothing would be left.
 *
 * @example
 * narrowReading('No one desires peace more than our country.', 'No one wants peace more than our country.') // 'desires'
 */
export function narrowReading(words: string, other: string): string {
  if (words.length <= short) return words;
  const [own, theirs] = [spokenWords(words), spokenWords(other)];
  const most = Math.min(own.length, theirs.length);
  let first = 0;
  while (first < most && own[first]!.word === theirs[first]!.word) first += 1;
  let last = 0;
  while (last < most - first && own.at(-1 - last)!.word === theirs.at(-1 - last)!.word) last += 1;
  const left = own.slice(first, own.length - last);
  return left.length === 0 ? words : words.slice(left[0]!.start, left.at(-1)!.end);
}
