import { expect, test } from 'vitest';
import { sentenceLink } from '../../../../src/search/client/sentence-link.ts';

const passage = (text: string, ...words: string[]) => ({
  id: 's-abcdefg',
  text,
  marks: words.map((word) => [text.indexOf(word), text.indexOf(word) + word.length] as const),
});

test('leads to the sentence and marks the words after those before them', () => {
  expect(sentenceLink('/articles/a/', passage('He calls for a lasting peace now.', 'lasting peace'))).toBe(
    '/articles/a/#s-abcdefg:~:text=calls%20for%20a-,lasting%20peace',
  );
});

test('names no words before the first one', () => {
  expect(sentenceLink('/', passage('Peace, he says.', 'Peace'))).toBe('/#s-abcdefg:~:text=Peace');
});

test('escapes what means something in a text fragment', () => {
  expect(sentenceLink('/', passage('A cease-fire, R&D', 'cease-fire', 'R&D'))).toBe(
    '/#s-abcdefg:~:text=A-,cease%2Dfire&text=A%20cease%2Dfire%2C-,R%26D',
  );
});

test('marks four places at most, and none where there is none', () => {
  const words = ['one', 'two', 'three', 'four', 'five'];
  expect(sentenceLink('/', passage(words.join(' - '), ...words)).match(/text=/g)).toHaveLength(4);
  expect(sentenceLink('/', passage('Nothing.'))).toBe('/#s-abcdefg');
});
