import { expect, test } from 'vitest';
import { cutTerms } from '../../../../src/text/dates/cut.ts';
import { apply, compile, rule } from '../../../../src/text/dates/grammar.ts';
import { joinNumberWords } from '../../../../src/text/dates/number-words.ts';

const found = (rules: Parameters<typeof compile>[0], line: string): string[] =>
  apply(compile(rules), cutTerms(line))
    .filter((term) => term.rule !== '')
    .map((term) => `${term.rule}: ${line.slice(term.start, term.end)}`);

test('takes the longest rule, then the first of the table', () => {
  const rules = [
    rule('one', 'SET', 'UNIT', () => 'a'),
    rule('two', 'SET', 'COUNT UNIT', () => 'b'),
    rule('later', 'SET', 'a|the UNIT', () => 'c'),
  ];
  expect(found(rules, 'day, a day, the day')).toEqual(['one: day', 'two: a day', 'later: the day']);
});

test('goes on to the next rule where the first says it is none', () => {
  const rules = [
    rule('two', 'SET', 'COUNT UNIT', () => null),
    rule(
      'one',
      'SET',
      'UNIT',
      () => 'a',
      ({ start }) => start > 0,
    ),
  ];
  expect(found(rules, 'a day')).toEqual(['one: day']);
  expect(found(rules, 'day')).toEqual([]);
});

test('gives a rule the values of the classes it names, absent ones as undefined', () => {
  const seen: unknown[] = [];
  const range = rule('range', 'LENGTH', 'COUNT to|or COUNT2 more? UNIT ZONE?', ({ COUNT, COUNT2, UNIT, ZONE }) => {
    seen.push(COUNT, COUNT2, UNIT, ZONE);
    return 'P1D';
  });
  expect(found([range], 'two or 3 more days')).toEqual(['range: two or 3 more days']);
  expect(seen).toEqual([2, 3, 'day', undefined]);
});

test.each([
  ['twenty-four', 24],
  ['a hundred and thirty', 130],
  ['two hundred thousand', 200_000],
  ['one thousand two hundred and five', 1205],
  ['a thousand', 1000],
])('reads %s as one number', (words, value) => {
  expect(joinNumberWords(cutTerms(words)).map((term) => term.values.NUMBER)).toEqual([value]);
});

test('keeps numbers apart that make none together', () => {
  expect(joinNumberWords(cutTerms('five six, twenty ten and one')).map((term) => term.text)).toEqual([
    'five', 'six', ',', 'twenty ten', 'and', 'one',
  ]); // prettier-ignore
});
