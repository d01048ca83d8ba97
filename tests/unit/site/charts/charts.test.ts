import { describe, expect, test } from 'vitest';
import { easeAsGrade } from '../../../../src/site/charts/ease-grade.ts';
import { readFormulas } from '../../../../src/site/charts/formulas.ts';
import { histogram } from '../../../../src/site/charts/histogram.ts';
import { median, quantile } from '../../../../src/site/charts/quantile.ts';
import { position } from '../../../../src/site/charts/scale.ts';
import { toneBars } from '../../../../src/site/charts/tone-bars.ts';
import type { NumberedSentence } from '../../../../src/site/reading/numbering.ts';
import { exampleSentence } from '../../../examples/article.ts';

const scale = { from: 0, to: 10, ticks: [] };

test('values beyond a scale are drawn at its ends', () => {
  expect([-5, 0, 2.5, 10, 99].map((value) => position(value, scale))).toEqual(['0%', '0%', '25%', '100%', '100%']);
});

test('quantiles lie between neighbours', () => {
  expect(quantile([4, 1, 3, 2], 0.25)).toBe(1.75);
  expect(median([3, 1, 2])).toBe(2);
  expect(median([])).toBeNull();
});

test('a histogram counts every value once', () => {
  const columns = histogram([-1, 0, 1.9, 2, 9.9, 10, 50], scale, 5);
  expect(columns.map(({ count }) => count)).toEqual([3, 1, 0, 0, 3]);
  expect(columns.map(({ share }) => share)).toEqual([1, 1 / 3, 0, 0, 1]);
});

describe('easeAsGrade', () => {
  test.each([
    [120, 5],
    [100, 5],
    [95, 5.5],
    [65, 9],
    [60, 10],
    [40, 15],
    [0, 20],
    [-20, 20],
  ])('draws ease %d at grade %d', (ease, grade) => {
    expect(easeAsGrade(ease)).toBe(grade);
  });

  test('falls as ease rises', () => {
    const grades = Array.from({ length: 101 }, (_, ease) => easeAsGrade(ease));
    expect(grades).toEqual(grades.toSorted((a, b) => b - a));
  });
});

test('formulas are sorted by the grade they give, reading ease by its own', () => {
  const readings = readFormulas({
    fleschReadingEase: 47.4,
    fleschKincaid: 12,
    automatedReadability: 12.7,
    colemanLiau: 11.9,
    smog: 13.9,
    gunningFog: 13.2,
    daleChall: 10.6,
    spache: 5.8,
  });
  expect(readings.map(({ title }) => title)).toEqual([
    'Spache',
    'Dale–Chall',
    'Coleman–Liau',
    'Flesch–Kincaid',
    'ARI',
    'Gunning fog',
    'Flesch ease',
    'SMOG',
  ]);
});

function sentences(count: number): NumberedSentence[] {
  return Array.from({ length: count }, (_, index) => ({
    kind: 'paragraph',
    number: index + 1,
    sentence: { ...exampleSentence('He came.', `s-aaaaaaa-${index + 1}`), tone: index % 2 === 0 ? 1 : -0.5 },
  }));
}

describe('toneBars', () => {
  test('has a bar for each sentence', () => {
    expect(toneBars(sentences(3)).map(({ first, last, tone }) => [first, last, tone])).toEqual([
      [1, 1, 1],
      [2, 2, -0.5],
      [3, 3, 1],
    ]);
  });

  test('joins sentences of a long text, every one once', () => {
    const bars = toneBars(sentences(301));
    expect(bars.length).toBeLessThanOrEqual(150);
    expect(bars[0]).toEqual({ id: 's-aaaaaaa-1', first: 1, last: 3, tone: 0.5 });
    expect(bars.at(-1)).toMatchObject({ first: 301, last: 301 });
    expect(bars.slice(1).every(({ first }, index) => first === bars[index]!.last + 1)).toBe(true);
  });

  test('has none without sentences', () => {
    expect(toneBars([])).toEqual([]);
  });
});
