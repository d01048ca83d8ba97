import { expect, test } from 'vitest';
import { need } from '../../../src/analyse/need.ts';
import { parse } from '../../../src/analyse/parse.ts';
import { cutSentences } from '../../../src/analyse/sentences.ts';
import { findWords } from '../../../src/analyse/words.ts';
import { sourceOf } from './source-of.ts';

function wordsOf(text: string): string[] {
  const { tree, file } = parse(sourceOf(text));
  cutSentences()(tree, file);
  findWords()(tree, file);
  const whole = String(file);
  const words = need(file, 'words').flat();
  for (const { start, end, value } of words) expect(whole.slice(start, end)).toBe(value);
  return words.map(({ value }) => value);
}

test.each([
  ['"We’ll meet," he said.', ['We’ll', 'meet', 'he', 'said']],
  [
    'A well-known 3.5% rise & more – at $1.2 million.',
    ['A', 'well-known', '3.5', 'rise', 'more', 'at', '1.2', 'million'],
  ],
  ['The U.S. and Mr. Putin', ['The', 'U.S', 'and', 'Mr', 'Putin']],
  ['A war—which lasts--goes on in 2014–15.', ['A', 'war', 'which', 'lasts', 'goes', 'on', 'in', '2014–15']],
  ['@POTUS wrote and/or spoke (twice).', ['POTUS', 'wrote', 'and/or', 'spoke', 'twice']],
  ['Filled in the form.On time.', ['Filled', 'in', 'the', 'form', 'On', 'time']],
])('finds the words of %s', (text, words) => {
  expect(wordsOf(text)).toEqual(words);
});
