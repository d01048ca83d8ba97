import { describe, expect, test } from 'vitest';
import { consensusGrade } from '../../../src/text/consensus-grade.ts';
import type { ReadabilityCounts } from '../../../src/text/readability-counts.ts';
import { daleChallGrade, readabilityFormulas } from '../../../src/text/readability-formulas.ts';

const counts: ReadabilityCounts = {
  sentences: 12,
  words: 240,
  characters: 1150,
  syllables: 390,
  longWords: 36,
  foggyWords: 30,
  difficultWords: 48,
  unfamiliarWords: 40,
};
const { sentences, words, characters, syllables } = counts;

describe('readabilityFormulas', () => {
  const scores = readabilityFormulas(counts);

  /** As published; sources in `FormulaScores`. */
  test.each([
    ['fleschReadingEase', 206.835 - 1.015 * (words / sentences) - 84.6 * (syllables / words)],
    ['fleschKincaid', 0.39 * (words / sentences) + 11.8 * (syllables / words) - 15.59],
    ['automatedReadability', 4.71 * (characters / words) + 0.5 * (words / sentences) - 21.43],
    ['colemanLiau', 0.0588 * (100 * (characters / words)) - 0.296 * (100 * (sentences / words)) - 15.8],
    ['smog', 3.1291 + 1.043 * Math.sqrt(36 * (30 / sentences))],
    ['gunningFog', 0.4 * (words / sentences + 100 * (30 / words))],
    ['daleChall', 2 * (0.1579 * (100 * (48 / words)) + 0.0496 * (words / sentences) + 3.6365) - 5],
    ['spache', 0.121 * (words / sentences) + 0.082 * (100 * (40 / words)) + 0.659],
  ] as const)('computes %s as published', (name, expected) => {
    expect(scores[name]).toBeCloseTo(expected, 10);
  });

  test('gives no grade without words', () => {
    const nothing = readabilityFormulas({ ...counts, words: 0, sentences: 0 });
    expect(Object.values(nothing).every(Number.isNaN)).toBe(true);
  });
});

test.each([
  [3, 3],
  [4.9, 4.9],
  [5, 5],
  [5.9, 6.8],
  [7.5, 10],
  [9, 13],
  [10, 16],
])('a raw Dale-Chall score of %d is grade %d', (score, grade) => {
  expect(daleChallGrade(score)).toBeCloseTo(grade, 10);
});

test('the consensus lies between its lowest and highest voice, nearer the lowest', () => {
  const scores = { ...readabilityFormulas(counts), fleschKincaid: 20, smog: 10, daleChall: 10, spache: 5 };
  expect(consensusGrade(scores)).toBeCloseTo(4 / (1 / 20 + 1 / 10 + 1 / 10 + 1 / 5), 10);
  expect(consensusGrade({ ...scores, fleschKincaid: -3, smog: 1, daleChall: 1, spache: 1 })).toBe(1);
});
