import type { Root } from 'nlcst';
import type { VFile } from 'vfile';
import type { ReadabilityCounts } from '../text/readability-formulas.ts';
import { wordFacts } from '../text/word-facts.ts';
import type { Word } from './words.ts';

declare module 'vfile' {
  interface DataMap {
    /** Counts of each line. */
    counts: ReadabilityCounts[];
    total: ReadabilityCounts;
  }
}

/** Counts what the formulas need, for each line and for all sentences together. */
export function countWords() {
  return (_: Root, file: VFile): void => {
    const words = file.data.words!;
    file.data.counts = words.map((line) => count(line, 1));
    const body = words.filter((_, i) => isProse(file.data.lines![i]!.kind));
    file.data.total = count(body.flat(), body.length);
  };
}

export const isProse = (kind: string): boolean => kind === 'paragraph' || kind === 'item';

function count(words: Word[], sentences: number): ReadabilityCounts {
  const counts = {
    sentences,
    words: words.length,
    characters: 0,
    syllables: 0,
    longWords: 0,
    foggyWords: 0,
    difficultWords: 0,
    unfamiliarWords: 0,
  };
  const unfamiliar = new Set<string>();
  for (const { value } of words) {
    const facts = wordFacts(value);
    counts.characters += facts.characters;
    counts.syllables += facts.syllables;
    if (facts.syllables >= 3) counts.longWords++;
    if (facts.syllables >= 3 && !facts.capital) counts.foggyWords++;
    if (!facts.easy) counts.difficultWords++;
    if (!facts.familiar) unfamiliar.add(facts.lower);
  }
  counts.unfamiliarWords = unfamiliar.size;
  return counts;
}
