import vader from './lexicons/vader.json' with { type: 'json' };

const lexicon = new Map<string, number>(Object.entries(vader));
const negations = new Set([
  'not',
  'no',
  'never',
  'none',
  'nor',
  'neither',
  'without',
  'cannot',
  'rarely',
  'seldom',
  'despite',
]);

export interface ScoredWord {
  index: number;
  score: number;
}

/** The words of a sentence that carry tone, with what each adds. */
export function toneWords(words: string[]): ScoredWord[] {
  const found: ScoredWord[] = [];
  const lower = words.map((word) => word.toLowerCase());
  lower.forEach((word, index) => {
    const score = lexicon.get(word);
    if (score === undefined) return;
    const negated = lower
      .slice(Math.max(0, index - 3), index)
      .some((before) => negations.has(before) || before.endsWith("n't") || before.endsWith('n’t'));
    found.push({ index, score: negated ? score * -0.74 : score });
  });
  return found;
}

/** The sum of a sentence's words on a scale from -1 to 1. */
export function compound(sum: number): number {
  return sum / Math.sqrt(sum * sum + 15);
}
