import type { Article } from '../../schema/article.ts';
import type { BlockKind } from '../../schema/block.ts';
import type { Sentence } from '../../schema/sentence.ts';

/** A line of an article in its place. */
export interface Line {
  sentence: Sentence;
  kind: BlockKind;
  /** Number of the sentence, from 1; `null` for titles, headings and bylines, which have an address only. */
  number: number | null;
}

/** A sentence of a paragraph or item. */
export interface NumberedSentence extends Line {
  number: number;
}

/** All lines of an article in order: the index of one is the `sentence` of a `Doubt`. */
export function numberLines({ blocks }: Pick<Article, 'blocks'>): Line[] {
  let last = 0;
  return blocks.flatMap(({ kind, sentences }) =>
    sentences.map((sentence) => ({ sentence, kind, number: isNumbered(kind) ? (last += 1) : null })),
  );
}

export function numberedSentences(article: Pick<Article, 'blocks'>): NumberedSentence[] {
  return numberLines(article).filter((line): line is NumberedSentence => line.number !== null);
}

function isNumbered(kind: BlockKind): boolean {
  return kind === 'paragraph' || kind === 'item';
}
