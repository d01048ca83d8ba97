import type { PagefindPage } from './pagefind.ts';

/** One word of a page. */
export interface Token {
  /** As Pagefind counts, from 0 over the page's content. */
  place: number;
  /** Span within the sentence without the punctuation around it, UTF-16 units. */
  span: readonly [number, number];
}

/** A sentence of a page that can be linked to. */
export interface PageSentence {
  id: string;
  /** As the page counts its sentences, from 1; `null` for titles, headings and bylines. */
  number: number | null;
  text: string;
  tokens: readonly Token[];
}

/** The lines of a page that have an address: elements whose id begins with `s-`. A number stands in `data-pagefind-title`. */
export function sentencesOf({ anchors }: Pick<PagefindPage, 'anchors'>): PageSentence[] {
  return anchors
    .filter(({ id }) => id.startsWith('s-'))
    .map(({ id, text, title, location }) => ({
      id,
      number: title === undefined ? null : Number(title),
      text,
      tokens: tokensOf(text, location),
    }));
}

function tokensOf(text: string, firstPlace: number): Token[] {
  return [...text.matchAll(/\S+/g)].map(({ 0: word, index }, offset) => ({
    place: firstPlace + offset,
    span: trim(word, index),
  }));
}

function trim(word: string, start: number): [number, number] {
  const core = /[\p{L}\p{N}](?:.*[\p{L}\p{N}\p{M}])?/u.exec(word);
  if (core === null) return [start, start + word.length];
  return [start + core.index, start + core.index + core[0].length];
}
