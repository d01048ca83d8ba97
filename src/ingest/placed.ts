import type { SourceBlock } from '../schema/block.ts';

/** A stretch of the source's text, `end` exclusive. */
export interface Range {
  start: number;
  end: number;
}

/** Text and where its parts stand in the source; see `SourceBlock.at`. */
export type Placed = Pick<SourceBlock, 'text' | 'at'>;

/** White space that is not a single character between words. */
const unevenSpace = /^[ \t\n\r\f\v]|[ \t\n\r\f\v]{2}|[ \t\n\r\f\v]$/;
const visible = /[^ \t\n\r\f\v]+/g;

/** The text of a range with every run of white space as one space and none at its ends. */
export function collapse(source: string, { start, end }: Range): Placed {
  const text = source.slice(start, end);
  if (!unevenSpace.test(text)) return { text: text.replaceAll(/[\t\n\r\f\v]/g, ' '), at: [[0, start]] };
  return collapsePlaced({ text, at: [[0, start]] });
}

/** The same for text that was put together from several parts of the source. */
export function collapsePlaced({ text, at }: Placed): Placed {
  const words: string[] = [];
  const result: [number, number][] = [];
  let part = 0;
  let length = 0;
  let wordEnd = 0;
  for (const { 0: word, index } of text.matchAll(visible)) {
    if (length > 0) move(length - 1, wordEnd);
    move(length, index);
    wordEnd = index + word.length;
    for (let next = part + 1; next < at.length && at[next]![0] < wordEnd; next += 1) {
      move(length + at[next]![0] - index, at[next]![0]);
    }
    words.push(word);
    length += word.length + 1;
  }
  return { text: words.join(' '), at: result };

  /** Notes that `to` in the collapsed text is `from` in the text; both rise from call to call. */
  function move(to: number, from: number): void {
    while (part + 1 < at.length && at[part + 1]![0] <= from) part += 1;
    const place = at[part]![1] + from - at[part]![0];
    const last = result.at(-1);
    if (last === undefined || last[1] - last[0] !== place - to) result.push([to, place]);
  }
}

/** Texts one after the other. */
export function joinPlaced(parts: readonly Placed[]): Placed {
  const at: [number, number][] = [];
  let length = 0;
  for (const part of parts) {
    for (const [offset, place] of part.at) at.push([length + offset, place]);
    length += part.text.length;
  }
  return { text: parts.map(({ text }) => text).join(''), at };
}

/** The lines of a text, each with its place. */
export function splitPlaced({ text, at }: Placed): Placed[] {
  let part = 0;
  let start = 0;
  return text.split('\n').map((line) => {
    while (part + 1 < at.length && at[part + 1]![0] <= start) part += 1;
    const places: [number, number][] = [[0, at[part]![1] + start - at[part]![0]]];
    const end = start + line.length;
    for (let next = part + 1; next < at.length && at[next]![0] < end; next += 1) {
      places.push([at[next]![0] - start, at[next]![1]]);
    }
    start = end + 1;
    return { text: line, at: places };
  });
}
