import { describe, expect, test } from 'vitest';
import { addCounts, countSentence } from '../../../src/text/readability-counts.ts';

const count = (sentence: string) => countSentence(sentence.split(' '));

describe('countSentence', () => {
  test('counts words, letters and digits, and syllables', () => {
    expect(count('The cats sat on 12 mats')).toMatchObject({ sentences: 1, words: 6, characters: 18, syllables: 6 });
  });

  test('takes words with a capital for names, save the first', () => {
    expect(count('Zelenskyy met Volodymyr')).toMatchObject({ difficultWords: 1, unfamiliarWords: 1 });
    expect(count('Diplomats met diplomats')).toMatchObject({ difficultWords: 2, unfamiliarWords: 1 });
  });

  test('counts as foggy neither names nor what an ending or hyphen makes long', () => {
    expect(count('It created trespasses following ice-cream-makers').foggyWords).toBe(0);
    expect(count('It met President Zelenskyy').foggyWords).toBe(0);
    expect(count('A diplomatic negotiation').foggyWords).toBe(2);
  });

  test('finds no sentence in no words', () => {
    expect(countSentence([])).toMatchObject({ sentences: 0, words: 0 });
  });
});

describe('addCounts', () => {
  const sentence = count('Zqs and qwx and zqs again in ten more words');

  test('adds up', () => {
    const { words, sentences, syllables } = addCounts([sentence, sentence]);
    expect({ words, sentences, syllables }).toEqual({ words: 20, sentences: 2, syllables: 2 * sentence.syllables });
  });

  test('counts an unfamiliar word once in about 100 words, however long the text', () => {
    const share = (times: number) => {
      const { unfamiliarWords, words } = addCounts(Array.from({ length: times }, () => sentence));
      return unfamiliarWords / words;
    };
    expect(sentence.unfamiliarWords).toBe(2);
    expect(share(10)).toBe(0.02);
    expect(share(1000)).toBe(0.02);
  });
});
