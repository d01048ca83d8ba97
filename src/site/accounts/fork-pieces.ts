import type { Alternative, Stretch } from './fork.ts';

/** A piece of a drawn quotation: plain text, or a fork with the signs that must not be parted from it by the end of a line. */
export type ForkPiece = string | { before: string; fork: Alternative[]; after: string };

/** The stretches of a quotation in quotation marks, as they are drawn. */
export function forkPieces(stretches: readonly Stretch[]): ForkPiece[] {
  const pieces: ForkPiece[] = ['“'];
  for (const stretch of stretches) addTo(pieces, stretch);
  addTo(pieces, '”');
  return pieces.filter((piece) => piece !== '');
}

function addTo(pieces: ForkPiece[], stretch: Stretch): void {
  const last = pieces.at(-1)!;
  if (typeof stretch !== 'string') {
    const before = typeof last === 'string' ? /\S*$/u.exec(last)![0] : '';
    const isSign = !/[\p{L}\p{N}]/u.test(before);
    if (typeof last === 'string' && isSign) pieces[pieces.length - 1] = last.slice(0, last.length - before.length);
    pieces.push({ before: isSign ? before : '', fork: stretch, after: '' });
  } else if (typeof last === 'string') {
    pieces[pieces.length - 1] = last + stretch;
  } else {
    const signs = /^[^\s\p{L}\p{N}]*/u.exec(stretch)![0];
    last.after += signs;
    pieces.push(stretch.slice(signs.length));
  }
}
