import { wordsOf } from './words.ts';

/** Where a quotation leaves words out: `...`, `…`, with or without brackets. */
const cut = /\s*[[(]?\s*(?:\.\s?\.\s?\.\s?\.?|…)\s*[\])]?\s*/u;
/** The end of a sentence, with the marks that close it. */
const stop = /(?<=[.!?]["”’»)\]]*)\s+(?=["“‘«([]*\p{Lu})/u;
/** A word that a line of print breaks in two. */
const broken = /(\p{Ll})[-\u00AD\u2010]\s*\n\s*(\p{Ll})/gu;

/** Longer ones are cut: nobody ends a sentence there. */
const mostWords = 60;

/** Shorter ones could stand anywhere: they are looked for with what follows, or else with what goes before. */
const fewestWords = 4;

/**
 * A pasted text in the pieces that are looked for one by one, each verbatim but for white space and hyphens at line ends: sentences, and what
 * stands between cuts.
 */
export function piecesOf(text: string): string[] {
  const whole = text.replace(broken, '$1$2').replace(/\s+/gu, ' ').trim();
  const pieces = whole.split(cut).flatMap((part) => joinShort(part.split(stop)));
  return pieces.filter((piece) => wordsOf(piece).length > 0).flatMap(cutLong);
}

function cutLong(piece: string): string[] {
  const words = piece.split(' ');
  return Array.from({ length: Math.ceil(words.length / mostWords) }, (_, index) =>
    words.slice(index * mostWords, (index + 1) * mostWords).join(' '),
  );
}

function joinShort(sentences: readonly string[]): string[] {
  const pieces: string[] = [];
  let short = '';
  for (const sentence of sentences) {
    const piece = short === '' ? sentence : `${short} ${sentence}`;
    short = wordsOf(piece).length < fewestWords ? piece : '';
    if (short === '') pieces.push(piece);
  }
  const last = pieces.pop();
  return [...pieces, ...[[last, short].filter(Boolean).join(' ')].filter(Boolean)];
}
