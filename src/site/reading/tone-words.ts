import type { Article } from '../../schema/article.ts';

/** A word with what it added to the tone of all sentences together. */
export interface WordTone {
  word: string;
  times: number;
  sum: number;
}

/** The words that made the tone, lower case, the strongest first, equals by the alphabet: at most `most` either way. */
export function strongestWords(
  { blocks }: Pick<Article, 'blocks'>,
  most: number,
): { positive: WordTone[]; negative: WordTone[] } {
  const words = new Map<string, WordTone>();
  for (const { text, toneWords } of blocks.flatMap(({ sentences }) => sentences)) {
    for (const [start, end, value] of toneWords) {
      const word = text.slice(start, end).toLowerCase();
      const entry = words.get(word) ?? { word, times: 0, sum: 0 };
      words.set(word, { word, times: entry.times + 1, sum: entry.sum + value });
    }
  }
  const byStrength = [...words.values()].sort(
    (a, b) => Math.abs(b.sum) - Math.abs(a.sum) || (a.word < b.word ? -1 : 1),
  );
  return {
    positive: byStrength.filter(({ sum }) => sum > 0).slice(0, most),
    negative: byStrength.filter(({ sum }) => sum < 0).slice(0, most),
  };
}
