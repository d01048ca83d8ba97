import { describe, expect, test } from 'vitest';
import { readLine } from '../../../../src/analyse/names/line.ts';

describe('the style of a line', () => {
  test.each([
    ['The talks ended on Friday.', 'mixed'],
    ['TRUMP AND PUTIN AGREE TO MEET', 'caps'],
    ['NEW YORK 72 53 .576 -', 'caps'],
    ['Trump And Putin Agree To Begin Ukraine Peace Negotiations.', 'title'],
    ['The Ongoing Conflict', 'title'],
    ['Prime Minister Jim Bolger and Minister of Finance Bill Birch met.', 'mixed'],
    ['', 'mixed'],
  ])('%s is %s', (text, style) => {
    expect(readLine(text, 0).style).toBe(style);
  });
});

describe('the end of a dateline', () => {
  test.each([
    ['LONDON 1996-08-30', 1],
    ['NEW YORK 1996-08-30', 2],
    ['KYIV, Ukraine (AP) — Officials said on Monday that power was back.', 3],
    ['PARIS, Feb 12 - Shares fell.', 1],
    ['WASHINGTON — The president said on Monday that he would sign the bill.', 1],
    ['SOCCER - Champions beat challengers in the final match of the season.', 0],
    ['NATO (the alliance) said on Monday that it would hold its summit in June.', 1],
    ['LONDON is calling.', 0],
  ])('of "%s" is token %i', (text, end) => {
    expect(readLine(text, 0).dateline).toBe(end);
  });

  test('is sought in the first lines only', () => {
    expect(readLine('LONDON 1996-08-30', 8).dateline).toBe(0);
  });
});

test('a capital says nothing where a sentence, a quotation or an item begins', () => {
  const { tokens, opens } = readLine('He said: "Go to Rome." Then - Peace', 0);
  expect(tokens.filter((_, at) => opens[at]).map(({ text }) => text)).toEqual(['He', '"', 'Go', '"', 'Then', 'Peace']);
});
