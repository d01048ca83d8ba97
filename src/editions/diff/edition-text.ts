import type { factNames } from '../../schema/changes.ts';
import type { Line } from '../../schema/sentence.ts';

/** An article as editions are compared: its facts, and its sentences in order, headings and bylines left out. */
export interface ArticleLines {
  id: string;
  /** Hex SHA-256 of its file. */
  sha256: string;
  /** What it is called, be it by its opening words. */
  title: string;
  /** `null` where one is not known; a derived title is not. */
  facts: Readonly<Record<(typeof factNames)[number], string | null>>;
  lines: readonly Line[];
}

/** The text of one edition, article by article in the order of their numbers. */
export interface EditionText {
  edition: string;
  root: string;
  articles: readonly ArticleLines[];
  /** Ids that its articles had before, with the ids they had in it. */
  forwards: readonly { from: string; to: string }[];
}

const keyLength = 's-abcdefg'.length;

/** The address of a sentence without the number that tells repeated ones apart: equal for equal sentences. */
export function sentenceKey(id: string): string {
  return id.slice(0, keyLength);
}
