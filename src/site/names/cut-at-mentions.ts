import type { NamePage } from '../../schema/dossier-name.ts';

/** A piece of a sentence: the name, or what stands between. */
export interface Piece {
  text: string;
  isName: boolean;
}

/** The first sentence of an article that has a name, cut where the name begins and ends; joined the pieces are the sentence. */
export function cutAtMentions({ text, mentions }: Pick<NamePage['articles'][number], 'text' | 'mentions'>): Piece[] {
  const [[line] = []] = mentions;
  const pieces: Piece[] = [];
  let end = 0;
  for (const [place, from, to] of mentions) {
    if (place !== line) break;
    pieces.push({ text: text.slice(end, from), isName: false }, { text: text.slice(from, to), isName: true });
    end = to;
  }
  return [...pieces, { text: text.slice(end), isName: false }].filter((piece) => piece.text !== '');
}
