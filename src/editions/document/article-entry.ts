import type { Block } from '../../schema/block.ts';
import type { Sentence } from '../../schema/sentence.ts';

/** A line of an article as `articles.jsonl` has it. */
type DocumentLine = Pick<Sentence, 'id' | 'text'>;

/** A block of an article, in the same way. */
export type DocumentBlock = Pick<Block, 'kind' | 'marker'> & { sentences: readonly DocumentLine[] };

/** An article as a document of one file shows it. */
export interface ArticleEntry {
  id: string;
  /** Its place in the dossier, from 1. */
  number: number;
  title: string;
  /** BCP 47 primary subtag; `null` when it is not known. */
  language: string | null;
  /** What is known of it, in a line. */
  facts: string;
  /** How to cite it. */
  citation: string;
  /** Where it was published; `null` when it is not known. */
  url: string | null;
  file: string;
  /** Hex SHA-256 of the file. */
  sha256: string;
  blocks: readonly DocumentBlock[];
}

/** The fragment of an article within the document. */
export function articleAnchor(id: string): string {
  return `a-${id}`;
}

/** The fragment of a sentence: a sentence may stand in several articles. */
export function sentenceAnchor(article: string, sentence: string): string {
  return `${article}-${sentence}`;
}
