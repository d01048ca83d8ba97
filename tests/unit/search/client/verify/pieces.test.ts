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
