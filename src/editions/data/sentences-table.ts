import type { Sentence } from '../../schema/sentence.ts';
import type { Block } from '../../schema/block.ts';
import type { Addresses } from './addresses.ts';
import { decimal, integer, type Table, text } from './table.ts';

export interface SentenceRow {
  article: number;
  /** Within the article, from 1: titles, headings and bylines are not counted. */
  number: number;
  path: string;
  sentence: Sentence;
}

/** A row a sentence of a paragraph or item. */
export const sentencesTable: Table<SentenceRow> = {
  name: 'sentences',
  key: ['article', 'sentence'],
  columns: {
    article: integer('Number of the article', ({ article }) => article),
    sentence: integer('Number of the sentence in it, from 1', ({ number }) => number),
    path: text('Where it is read, from the root of the site', ({ path }) => path),
    words: integer('Words', ({ sentence }) => sentence.words),
    grade: decimal('Consensus of the formulas, a US school grade', ({ sentence }) => sentence.grade),
    hard: integer('How many of seven formulas find it hard', ({ sentence }) => sentence.hard),
    tone: decimal('Tone, -1 to 1', ({ sentence }) => sentence.tone),
    text: text('The sentence, verbatim', ({ sentence }) => sentence.text),
  },
};

export function sentenceRows(
  { id, blocks }: { id: string; blocks: readonly Block[] },
  { numberOf, pathOf }: Addresses,
): SentenceRow[] {
  return blocks
    .filter(({ kind }) => kind === 'paragraph' || kind === 'item')
    .flatMap(({ sentences }) => sentences)
    .map((sentence, index) => ({
      article: numberOf(id),
      number: index + 1,
      path: pathOf(id, sentence.id),
      sentence,
    }));
}
