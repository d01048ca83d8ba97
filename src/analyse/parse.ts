import type { Root } from 'nlcst';
import retextEnglish from 'retext-english';
import { unified } from 'unified';
import { VFile } from 'vfile';
import type { Source } from '../schema/source.ts';

declare module 'vfile' {
  interface DataMap {
    source: Source;
  }
}

const blockSeparator = '\n\n';
const parser = unified().use(retextEnglish).freeze();

/** The blocks of a source as one text and its tree: paragraph i of the tree is block i. */
export function parse(source: Source): { tree: Root; file: VFile } {
  const value = source.blocks.map((block) => block.text).join(blockSeparator);
  const file = new VFile({ path: source.file, value, data: { source } });
  return { tree: parser.parse(file), file };
}
