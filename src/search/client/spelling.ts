import { contentWords, foldWord } from './fold-word.ts';
import type { Pagefind, PagefindHit } from './pagefind.ts';

/** How many pages are looked at for other spellings, and how short a beginning of the word is tried. */
const pagesRead = 8;
const shortestStart = 3;

/**
 * Words of the pages that are spelt nearly like `word`, nearest first, at most three; none when `word` is too short to tell. Tries ever
 * shorter beginnings of the word until pages have words that begin so. Throws what Pagefind throws.
 */
export async function findSpellings(pagefind: Pagefind, word: string): Promise<string[]> {
  const folded = foldWord(word);
  const most = mostChanges(folded);
  if (most === 0) return [];
  for (let length = folded.length - 1; length >= shortestStart; length -= 1) {
    const { results } = await pagefind.search(folded.slice(0, length));
    const near = await nearWords(results, folded, most);
    if (near.length > 0) return near;
  }
  return [];
}

async function nearWords(hits: readonly PagefindHit[], folded: string, most: number): Promise<string[]> {
  const distances = new Map<string, number>();
  for (const hit of hits.slice(0, pagesRead)) {
    const { content } = await hit.data();
    const words = contentWords(content);
    for (const place of hit.words) {
      const spelling = trimMarks(words[place] ?? '').toLowerCase();
      const distance = editDistance(foldWord(spelling), folded);
      if (distance <= most) distances.set(spelling, distance);
    }
  }
  const nearest = [...distances].toSorted(([a, near], [b, far]) => near - far || (a < b ? -1 : 1));
  return nearest.slice(0, 3).map(([spelling]) => spelling);
}

/** One letter in four may be wrong. */
function mostChanges(word: string): number {
  return Math.floor(word.length / 4);
}

function trimMarks(word: string): string {
  return word.replaceAll(/^[^\p{L}\p{N}]+|[^\p{L}\p{N}\p{M}]+$|['’]s[^\p{L}\p{N}]*$/gu, '');
}

/** Letters to put in, take out, change, or swap with their neighbour: Damerau 1964 (doi:10.1145/363958.363994), each letter touched once. */
export function editDistance(a: string, b: string): number {
  let [before, last]: [number[], number[]] = [[], Array.from({ length: b.length + 1 }, (_, index) => index)];
  for (let i = 1; i <= a.length; i += 1) {
    const row = [i];
    for (let j = 1; j <= b.length; j += 1) {
      const change = (last[j - 1] ?? 0) + Number(a[i - 1] !== b[j - 1]);
      const swapped = i > 1 && j > 1 && a[i - 1] === b[j - 2] && a[i - 2] === b[j - 1];
      const swap = swapped ? (before[j - 2] ?? 0) + 1 : Infinity;
      row.push(Math.min((last[j] ?? 0) + 1, (row[j - 1] ?? 0) + 1, change, swap));
    }
    [before, last] = [last, row];
  }
  return last[b.length] ?? 0;
}
