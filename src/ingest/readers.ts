import type { SourceBlock } from '../schema/block.ts';
import { readMarkdown } from './markdown/index.ts';
import { readText } from './plain-text/index.ts';

/** Cuts a clean text into blocks, in order. Nothing visible is lost but the format's own syntax. Throws a rejection when it cannot. */
export type Reader = (text: string, file: string) => SourceBlock[];

/** One reader per format, by file ending in lower case. */
const readers: Readonly<Record<string, Reader>> = {
  '.txt': readText,
  '.text': readText,
  '.md': readMarkdown,
  '.markdown': readMarkdown,
};

/** File endings of articles. */
export const endings: readonly string[] = Object.keys(readers);

/** The reader for a path, or `null` when its ending belongs to no format. */
export function readerFor(file: string): Reader | null {
  const ending = /\.[^./]*$/.exec(file)?.[0].toLowerCase();
  return ending !== undefined && Object.hasOwn(readers, ending) ? readers[ending]! : null;
}
