import type { Root } from 'nlcst';
import type { VFile } from 'vfile';
import type { Fact } from '../schema/fact.ts';
import { firstWords } from '../text/first-words.ts';
import { need } from './need.ts';
import { isProse } from './sentences.ts';

declare module 'vfile' {
  interface DataMap {
    title: Fact;
  }
}

const longest = 80;

/** Heads an article that has no title by the start of its first sentence. */
export function findTitle() {
  return (_: Root, file: VFile): void => {
    file.data.title = need(file, 'source').title ?? { value: startOfText(file), origin: 'derived' };
  };
}

function startOfText(file: VFile): string {
  const lines = need(file, 'lines');
  const { start, end } = lines.find(isProse) ?? lines[0]!;
  return firstWords(String(file).slice(start, end), longest);
}
