import { expect, test } from 'vitest';
import { findCredit } from '../../../src/ingest/credits.ts';

test.each([
  ['By Jane Doe', 'Jane Doe'],
  ['By: Jane Doe', 'Jane Doe'],
  ['by Jane Doe', 'Jane Doe'],
  ['By JANE DOE, Staff Writer', 'JANE DOE'],
  ['Compiled by Ana Dumbadze', 'Ana Dumbadze'],
  ['By Jane Doe and John Q. Roe', 'Jane Doe and John Q. Roe'],
  ['By Jane Doe, John Roe and Ludwig van Beethoven', 'Jane Doe, John Roe and Ludwig van Beethoven'],
  ['By Jane Doe in London', 'Jane Doe'],
  ['By Siobhán O’Neill-Łęcka', 'Siobhán O’Neill-Łęcka'],
  ['(Reporting by Jane Doe; Editing by John Roe)', 'Jane Doe'],
])('finds the author in %s', (line, author) => {
  expect(findCredit(line)).toEqual({ author, published: null });
});

test.each([
  ['2025-02-12', '2025-02-12'],
  ['2025-02-12T09:30Z', '2025-02-12T09:30Z'],
  ['12 February 2025', '2025-02-12'],
  ['Wednesday, 12 February 2025', '2025-02-12'],
  ['Feb. 12, 2025', '2025-02-12'],
  ['Published: February 12th, 2025 at 9:30 p.m. GMT', '2025-02-12'],
  ['Posted on 2 Sept 2025', '2025-09-02'],
  ['2-MAR-1987 13:51:52.51', '1987-03-02'],
])('finds the day in %s', (line, published) => {
  expect(findCredit(line)).toEqual({ author: null, published });
});

test('finds both where bars stand between them', () => {
  expect(findCredit('By Jane Doe | Kyiv | Posted: January 8, 2015 2:10 pm')).toEqual({
    author: 'Jane Doe',
    published: '2015-01-08',
  });
});

test.each([
  'By Monday the talks were over.',
  'By contrast, Jane Doe stayed.',
  'By Reuters',
  'By Jane Doe the talks were called a success',
  'by British Petroleum, including that of the north,',
  'Edited by John Roe',
  'Additional reporting by Jane Doe',
  '3/4/2025',
  '31 February 2025',
  'It was published on 12 February 2025.',
  'February 2025',
  'Last updated 12 February 2025',
])('finds nothing in %s', (line) => {
  expect(findCredit(line)).toBeNull();
});
