import type { SourceBlock } from '../schema/block.ts';

/** A stretch of the source's text, `end` exclusive. */
export interface Range {
  start: number;
  end: number;
}

const visible = /[^ \t\n\r\f\v]+/g;

/** The text of a range with every run of white space as one space and none at its ends, and where each part of it came from. */
export function collapse(source: string, { start, end }: Range): Pick<SourceBlock, 'text' | 'at'> {
  const words: string[] = [];
  const at: [number, number][] = [];
  let length = 0;
  for (const { 0: word, index } of source.slice(start, end).matchAll(visible)) {
    const shift = start + index - length;
    const last = at.at(-1);
    if (last === undefined || last[1] - last[0] !== shift) at.push([length, length + shift]);
    words.push(word);
    length += word.length + 1;
  }
  return { text: words.join(' '), at };
}
