import type { Root, Sentence } from 'nlcst';
import type { VFile } from 'vfile';
import { need } from './need.ts';

/** A word: its letters, and its span in the parsed text, without punctuation around it. */
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

const longDash = /^(?:[—―]|--)/;

/**
 * Finds the words of each line: what stands between white space or long dashes and has a letter or digit. `well-known`, `3.5%`
 * and `2014–15` are one word each, `war—which` is two.
 */
export function findWords() {
  return (_: Root, file: VFile): void => {
    const text = String(file);
    file.data.words = need(file, 'lines').map(({ node }) => wordsOf(node, text));
  };
}

function wordsOf({ children }: Sentence, text: string): Word[] {
  const words: Word[] = [];
  let start = -1;
  for (const node of children) {
    if (node.type === 'WhiteSpaceNode' || (node.type === 'PunctuationNode' && longDash.test(node.value))) start = -1;
    if (node.type !== 'WordNode') continue;
    if (start >= 0) words.pop();
    else start = node.position!.start.offset!;
    const end = withoutStops(text, node.position!.end.offset!);
    words.push({ start, end, value: text.slice(start, end) });
  }
  return words;
}

/** The parser counts the stop of an abbreviation as part of the word. */
function withoutStops(text: string, end: number): number {
  let last = end;
  while (text.charAt(last - 1) === '.') last--;
  return last;
}
