import { expect, test } from 'vitest';
import { forkPieces, type ForkPiece } from '../../../../src/site/accounts/fork-pieces.ts';

const fork = [{ text: 'talks', articles: ['a'], isMost: true }];
const drawn = (pieces: ForkPiece[]): string[] =>
  pieces.map((piece) => (typeof piece === 'string' ? piece : `${piece.before}<>${piece.after}`));

test.each([
  [['No talks.'], ['“No talks.”']],
  [
    [fork, ' and more'],
    ['“<>', ' and more”'],
  ],
  [
    ['no ', fork, ', yet'],
    ['“no ', '<>,', ' yet”'],
  ],
  [
    ['no (', fork],
    ['“no ', '(<>”'],
  ],
  [
    ['no', fork],
    ['“no', '<>”'],
  ],
  [
    [fork, fork],
    ['“<>', '<>”'],
  ],
])('%j', (stretches, expected) => {
  expect(drawn(forkPieces(stretches))).toEqual(expected);
});
