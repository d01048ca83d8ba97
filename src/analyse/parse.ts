import type { Root } from 'nlcst';
import retextEnglish from 'retext-english';
import { unified } from 'unified';
import { VFile } from 'vfile';
import type { Source } from '../schema/source.ts';

declare module 'vfile' {
  interface DataMap {
    source: Source;
    /** Offset of each block of the source in the parsed text. */
    blockStarts: number[];
  }
}

const separator = '\n\n';
const parser = unified().use(retextEnglish).freeze();

/** The blocks of a source as one text and its tree: paragraph i of the tree is block i. */
export function parse(source: Source): { tree: Root; file: VFile } {
  const blockStarts: number[] = [];
  let start = 0;
  for (const { text } of source.blocks) {
    blockStarts.push(start);
    start += text.length + separator.length;
  }
  const value = source.blocks.map(({ text }) => text).join(separator);
  const file = new VFile({ path: source.file, value, data: { source, blockStarts } });
  return { tree: parser.parse(file), file };
}
