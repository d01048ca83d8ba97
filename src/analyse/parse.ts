import type { Root } from 'nlcst';
import retextEnglish from 'retext-english';
import { unified } from 'unified';
import { VFile } from 'vfile';
import type { Source } from '../schema/source.ts';
import { type Distance, movePositions } from './move-positions.ts';

declare module 'vfile' {
  interface DataMap {
    source: Source;
    /** Offset of each block of the source in the parsed text. */
    blockStarts: number[];
  }
}

const separator = '\n\n';
/** The parser's time grows with the square of a text's length: 84 s for a megabyte of `it's`, 1 s in pieces of this length. */
const longestPiece = 4000;

const parser = unified().use(retextEnglish).freeze();

/** The blocks of a source as one text, an empty line between two, and its tree. Every character is parsed once. */
export function parse(source: Source): { tree: Root; file: VFile } {
  const value = source.blocks.map(({ text }) => text).join(separator);
  const blockStarts: number[] = [];
  let next = 0;
  for (const { text } of source.blocks) {
    blockStarts.push(next);
    next += text.length + separator.length;
  }
  return { tree: parseInPieces(value), file: new VFile({ path: source.file, value, data: { source, blockStarts } }) };
}

function parseInPieces(text: string): Root {
  const tree: Root = { type: 'RootNode', children: [] };
  let distance: Distance = { lines: 0, columns: 0, offset: 0 };
  while (distance.offset < text.length) {
    const piece = text.slice(distance.offset, endOfPiece(text, distance.offset));
    const parsed = parser.parse(piece);
    movePositions(parsed, distance);
    tree.children.push(...parsed.children);
    distance = after(distance, piece);
  }
  return tree;
}

/** Between blocks, else between words, else, in a word longer than a piece, anywhere: the sentences are put together later. */
function endOfPiece(text: string, start: number): number {
  const latest = start + longestPiece;
  if (text.length <= latest) return text.length;
  const end = [separator, ' '].map((mark) => text.lastIndexOf(mark, latest)).find((found) => found > start);
  return end ?? latest;
}

function after({ lines, columns, offset }: Distance, piece: string): Distance {
  const lastBreak = piece.lastIndexOf('\n');
  return {
    lines: lines + piece.split('\n').length - 1,
    columns: lastBreak < 0 ? columns + piece.length : piece.length - lastBreak - 1,
    offset: offset + piece.length,
  };
}
