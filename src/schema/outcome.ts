import type { PlainArticle } from './article.ts';

/** Why a file cannot be an article. */
export interface Rejection {
  /** `stage:rule`. */
  rule: string;
  /** What is wrong and how to mend it, in one sentence without a full stop. */
  reason: string;
  /** Place in the file, from 1, where known. */
  line: number | null;
  column: number | null;
}

/** The parts of an article's file that it alone decides, composed. */
export interface ComposedText {
  /** The list `sentences` of the front matter. */
  figures: string;
  /** Markdown, one sentence a line. */
  body: string;
}

/** What came of reading one file. `textSha256` is equal for files of the same text, whatever their bytes and white space. */
export type Outcome =
  | { file: string; article: PlainArticle; text: ComposedText; textSha256: string; sha256: string }
  /** `sha256` is `null` when the bytes could not be read. */
  | { file: string; rejection: Rejection; sha256: string | null };
