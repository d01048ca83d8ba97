import { describe, expect, test } from 'vitest';
import { findTonedWords, sentenceTone } from '../../../src/text/tone-rules.ts';

/** Words by white space; a `.` before a word stands for one that begins anew. */
function toned(sentence: string) {
  const tokens = sentence
    .split(' ')
    .map((word, i) => ({ value: word.replace(/^\./, ''), isInside: i > 0 && !word.startsWith('.') }));
  return findTonedWords(tokens).map(({ index, score }) => [tokens[index]!.value, score] as const);
}

const score = (sentence: string, word: string): number => toned(sentence).find(([value]) => value === word)?.[1] ?? 0;

describe('findTonedWords', () => {
  test('finds words of the lists and their regular forms', () => {
    expect(score('it was a terrible attack', 'terrible')).toBeLessThan(-1);
    expect(score('both airstrikes failed', 'airstrikes')).toBe(-2.5);
    expect(score('they marched peacefully', 'peacefully')).toBeGreaterThan(1);
    expect(toned('he has a table')).toEqual([]);
  });

  test('turns a word that one of the three before it negates, and counts the negation', () => {
    const plain = score('the talks were good', 'good');
    expect(score('the talks were not good', 'good')).toBeCloseTo(-0.74 * plain, 10);
    expect(score('the talks weren’t very good', 'good')).toBeLessThan(0);
    expect(score('the talks were not good', 'not')).toBe(-0.5);
    expect(score('not that the talks were good', 'good')).toBe(plain);
  });

  test('heeds degree', () => {
    const plain = score('a good day', 'good');
    expect(score('a very good day', 'good')).toBeCloseTo(plain + 0.293, 10);
    expect(score('a slightly good day', 'good')).toBeCloseTo(plain - 0.293, 10);
    expect(score('a very bad day', 'bad')).toBeLessThan(score('a bad day', 'bad'));
  });

  test('weighs what follows `but` more than what precedes it', () => {
    expect(score('good but bad', 'good')).toBeCloseTo(0.5 * score('good', 'good'), 10);
    expect(score('good but bad', 'bad')).toBeCloseTo(1.5 * score('bad', 'bad'), 10);
  });

  test('weighs capitals among small letters more', () => {
    expect(score('the DEATH of many', 'DEATH')).toBeCloseTo(score('the death of many', 'death') - 0.733, 10);
    expect(score('DEATH TOLL RISES', 'DEATH')).toBe(score('death toll rises', 'death'));
  });

  test('takes no tone from names', () => {
    expect(toned('he met Hope Best at the Love bank')).toEqual([]);
    expect(score('he said .Great things', 'Great')).toBeGreaterThan(2);
    expect(score('Peace Hopes Rise In Kyiv', 'Hopes')).toBeGreaterThan(1);
  });

  test('leaves little to words that describe', () => {
    expect(score('people like him', 'like')).toBeLessThan(0.5);
    expect(score('the ruling party won', 'party')).toBeLessThan(0.5);
  });
});

describe('sentenceTone', () => {
  const bad = [{ index: 0, score: -3 }];

  test('lies between -1 and 1 and fades with length', () => {
    expect(sentenceTone(bad, 5, 0)).toBeCloseTo(-3 / Math.sqrt(9 + 10), 10);
    expect(sentenceTone(bad, 40, 0)).toBeGreaterThan(sentenceTone(bad, 5, 0));
    expect(sentenceTone([{ index: 0, score: 1e6 }], 1, 0)).toBeLessThanOrEqual(1);
    expect(sentenceTone([], 0, 9)).toBe(0);
  });

  test('is stronger with exclamation marks, four at most', () => {
    expect(sentenceTone(bad, 5, 1)).toBeLessThan(sentenceTone(bad, 5, 0));
    expect(sentenceTone(bad, 5, 9)).toBe(sentenceTone(bad, 5, 4));
  });
});
