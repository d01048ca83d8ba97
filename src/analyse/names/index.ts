import type { Root } from 'nlcst';
import type { VFile } from 'vfile';
import type { NameEntry } from '../../schema/name.ts';
import { isEnglish, need } from '../need.ts';
import { groupMentions } from './group.ts';
import { toMentions } from './mention.ts';
import { recognise } from './recognise.ts';

declare module 'vfile' {
  interface DataMap {
    /** Who and what the article names, in the order of the first mentions; none outside English. */
    names: NameEntry[];
  }
}

/** Finds the names of persons, places and organisations, and puts the names of one together. */
export function findNames() {
  return (_: Root, file: VFile): void => {
    file.data.names = isEnglish(file) ? groupMentions(toMentions(recognise(linesOf(file)))) : [];
  };
}

function linesOf(file: VFile): string[] {
  const text = String(file);
  return need(file, 'lines').map(({ start, end }) => text.slice(start, end));
}
