import { expect, test } from 'vitest';
import { piecesOf } from '../../../../../src/search/client/verify/pieces.ts';

test.each([
  ['', []],
  ['...', []],
  ['One two three four.', ['One two three four.']],
  ['They met on Friday. They agreed on nothing.', ['They met on Friday.', 'They agreed on nothing.']],
  ['“They met on Friday.” Nobody knew of it.', ['“They met on Friday.”', 'Nobody knew of it.']],
  ['He said they met [...] and agreed on nothing', ['He said they met', 'and agreed on nothing']],
  ['He said they met … and agreed on nothing', ['He said they met', 'and agreed on nothing']],
  ['He said they met ... and agreed on nothing', ['He said they met', 'and agreed on nothing']],
  ['Yes. They met on Friday, he said.', ['Yes. They met on Friday, he said.']],
  ['They met on Friday, he said. Twice.', ['They met on Friday, he said. Twice.']],
  ['They are negoti-\nating with all\n  sides', ['They are negotiating with all sides']],
])('%j', (text, pieces) => {
  expect(piecesOf(text)).toEqual(pieces);
});

test('a text without an end of a sentence is cut, and nothing of it is lost', () => {
  const words = Array.from({ length: 700 }, (_, index) => `word${index}`);
  const pieces = piecesOf(words.join(' '));
  expect(pieces.length).toBeGreaterThan(10);
  expect(pieces.join(' ')).toBe(words.join(' '));
});
