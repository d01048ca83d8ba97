import { describe, expect, test } from 'vitest';
import { clauseStarts, isTrailingSource } from '../../../../src/relate/statements/clauses.ts';
import { digestArticle } from '../../../../src/relate/statements/digest.ts';
import { figureKey } from '../../../../src/relate/statements/figure-terms.ts';
import { findTerms } from '../../../../src/relate/statements/find-terms.ts';
import { readText } from './read.ts';

const text = [
  'President Anna Kowalska of Poland met Russian President Ivan Petrov in Warsaw on Tuesday.',
  'The Russian president said that he would stay for ninety minutes.',
  'See https://example.org/kowalska for more of what was agreed.',
  'The talks, which lasted an hour and a half, ended at noon, spokesman Jan Lis said.',
  'Updated: November 11, 2011, 18:50',
].join('\n');
const lines = findTerms(readText('one', text));
const keysOf = (line: number): string[] => lines[line]!.terms.map(({ key }) => key);

describe('the terms of a line', () => {
  test('take nations for what stands for them, and leave out the office before a name', () => {
    expect(keysOf(0)).toEqual([
      'person kowalska',
      'nation poland',
      'meet',
      'person petrov',
      'nation poland',
      'time tuesdai',
    ]);
  });

  test('have the person whom an office alone means', () => {
    expect(keysOf(1)).toContain('person petrov');
  });

  test('have each of two persons whom one office means', () => {
    const told = 'The call between the Russian and Polish presidents lasted an hour.';
    const { terms } = findTerms(readText('one', `${text}\n${told}`)).at(-1)!;
    expect(terms.map(({ key }) => key)).toEqual(expect.arrayContaining(['person petrov', 'person kowalska']));
  });

  test('have one key for a length of time in other units', () => {
    expect(keysOf(1)).toContain('minutes 90');
    expect(keysOf(3)).toContain('minutes 90');
  });

  test('are none in a line that only says when', () => {
    expect(keysOf(4)).toEqual([]);
  });

  test('have no web addresses', () => {
    expect(keysOf(2)).toEqual(['see', 'agre']);
  });
});

/** Who says a term of a line that follows one in which both are named. */
const speakersOf = (told: string, key: string): readonly string[] | undefined =>
  digestArticle(readText('one', `Anna Kowalska met Ivan Petrov in Warsaw.\n${told}`))
    .lines.at(-1)!
    .terms.find((term) => term.key === key)?.speakers;

describe('the speaker of a term', () => {
  test('stands before what is reported, or after it', () => {
    expect(speakersOf('Anna Kowalska said that the bridge would open.', 'bridg')).toEqual(['person kowalska']);
    expect(speakersOf('The bridge would open before the winter, Anna Kowalska said.', 'bridg')).toEqual([
      'person kowalska',
    ]);
  });

  test('is nobody who is only named near a verb of saying that goes on', () => {
    const told = 'Kowalska called her talk with Petrov “good and frank” and added that “the bridge” is safe.';
    expect(speakersOf(told, 'talk')).toEqual(['person kowalska']);
  });
});

describe('a pronoun', () => {
  const told = [
    'Anna Kowalska met Ivan Petrov in Warsaw.',
    'She did not name a date for a second meeting with Petrov.',
    'Later, she left by train.',
    '“The door stays open,” he said.',
    'Nobody knew whether she would stay.',
  ];
  const personsOf = findTerms(readText('one', told.join('\n'))).map(({ terms }) =>
    terms.filter(({ key }) => key.startsWith('person ')).map(({ key, start }) => `${key} ${start}`),
  );

  test('that begins a line is whom the line before is about', () => {
    expect(personsOf[1]).toEqual(['person kowalska 0', 'person petrov 50']);
    expect(personsOf[2]).toEqual(['person kowalska 7']);
  });

  test('after a quotation is its speaker, and one elsewhere may be anybody', () => {
    expect(personsOf[3]).toEqual(['person kowalska 23']);
    expect(personsOf[4]).toEqual([]);
  });
});

test.each([
  ['twelve', '# 12'],
  ['4,183', '# 4183'],
  ['13.', '# 13'],
  ['7.5', '# 7.5'],
])('reads the number %s as %s', (word, key) => {
  expect(figureKey(word)).toBe(key);
});

test('takes no other word for a number', () => {
  expect(figureKey('often')).toBeNull();
  expect(figureKey('')).toBeNull();
});

test('cuts clauses of two terms or more, and never through a term', () => {
  const line = lines[3]!;
  const starts = clauseStarts(line.text, line.terms);
  expect(starts.map((start, index) => line.text.slice(start, starts[index + 1]))).toEqual([
    'The talks, which lasted an hour and a half',
    ', ended at noon, spokesman Jan Lis said.',
  ]);
});

test('knows a clause that only tells who spoke', () => {
  expect(isTrailingSource('It ended at noon, spokesman Jan Lis said.', 16)).toBe(true);
  expect(isTrailingSource('“It ended at noon,” said Jan Lis.', 17)).toBe(true);
  expect(isTrailingSource('It ended at noon, and the guests left for the station.', 16)).toBe(false);
});

test('knows who may be speaking', () => {
  const { lines: digested } = digestArticle(readText('one', text));
  const speakersOf = (line: number, key: string) => digested[line]!.terms.find((term) => term.key === key)!.speakers;
  expect(speakersOf(1, 'minutes 90')).toEqual(['person petrov']);
  expect(speakersOf(3, 'minutes 90')).toEqual(['person lis']);
  expect(speakersOf(0, 'meet')).toEqual([]);
});
