import type { Passage } from './passages.ts';

/** Browsers need no more, and an address should stay readable. */
const mostMarks = 4;
const wordsBefore = 3;

/**
 * The address of a passage on the page at `url`. It opens the page at the sentence; a browser that knows text fragments marks the words
 * too. Words before a mark are named, so that an earlier use of it elsewhere is not meant.
 */
export function sentenceLink(url: string, { id, text, marks }: Pick<Passage, 'id' | 'text' | 'marks'>): string {
  const directives = marks.slice(0, mostMarks).map(([start, end]) => {
    const before = text.slice(0, start).trim().split(/\s+/).slice(-wordsBefore).join(' ');
    const prefix = before === '' ? '' : `${encode(before)}-,`;
    return `text=${prefix}${encode(text.slice(start, end))}`;
  });
  return `${url}#${id}${directives.length > 0 ? `:~:${directives.join('&')}` : ''}`;
}

/** The comma, the ampersand and the hyphen have a meaning within a text fragment. */
function encode(text: string): string {
  return encodeURIComponent(text).replaceAll('-', '%2D');
}
