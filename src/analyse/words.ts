import type { Root, SentenceContent } from 'nlcst';
import type { VFile } from 'vfile';

/** A word: span in the parsed text without punctuation around it, and its letters. */
export interface Word {
  start: number;
  end: number;
  value: string;
}

declare module 'vfile' {
  interface DataMap {
    /** The words of each line. */
    words: Word[][];
  }
}

/** A word is what stands between white space and holds a letter or digit: `well-known`, `3.5%` and `war—which` are one each. */
export function findWords() {
  return (_: Root, file: VFile): void => {
    const text = String(file);
    file.data.words = file.data.lines!.map((line) => wordsOf(line.node.children, text));
  };
}

function wordsOf(nodes: SentenceContent[], text: string): Word[] {
  const words: Word[] = [];
  let start = -1;
  let end = -1;
  const flush = (): void => {
    if (start >= 0) words.push({ start, end, value: text.slice(start, end) });
    start = -1;
  };
  for (const node of nodes) {
    if (node.type === 'WhiteSpaceNode') flush();
    else if (node.type === 'WordNode') {
      if (start < 0) start = node.position!.start.offset!;
      end = node.position!.end.offset!;
    }
  }
  flush();
  return words;
}
