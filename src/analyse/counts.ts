import type { Root } from 'nlcst';
import type { VFile } from 'vfile';
import { addCounts, countSentence, type ReadabilityCounts, type SentenceCounts } from '../text/readability-counts.ts';
import { need } from './need.ts';
import { isProse } from './sentences.ts';

declare module 'vfile' {
  interface DataMap {
    /** Counts of each line. */
    counts: SentenceCounts[];
    /** Counts of all paragraphs and items together. */
    total: ReadabilityCounts;
  }
}

/** Counts what the formulas need, for each line and for all sentences together. */
export function countWords() {
  return (_: Root, file: VFile): void => {
    const lines = need(file, 'lines');
    const counts = need(file, 'words').map((words) => countSentence(words.map(({ value }) => value)));
    file.data.counts = counts;
    file.data.total = addCounts(counts.filter((_, index) => isProse(lines[index]!)));
  };
}
