import { expect, test } from 'vitest';
import type { Sentence, ToneWord } from '../../../../src/schema/sentence.ts';
import { strongestWords } from '../../../../src/site/reading/tone-words.ts';
import { exampleSentence } from '../../../examples/article.ts';

function marked(text: string, toneWords: ToneWord[]): Sentence {
  return { ...exampleSentence(text), toneWords };
}

test('adds up what a word did in all sentences, however it is written', () => {
  const sentences = [
    marked('War is bad', [
      [0, 3, -2.9],
      [7, 10, -2.5],
    ]),
    marked('a war, peace', [
      [2, 5, -2.9],
      [7, 12, 2.5],
    ]),
  ];
  const { positive, negative } = strongestWords({ blocks: [{ kind: 'paragraph', marker: null, sentences }] }, 1);
  expect(positive).toEqual([{ word: 'peace', times: 1, sum: 2.5 }]);
  expect(negative).toEqual([{ word: 'war', times: 2, sum: -5.8 }]);
});
