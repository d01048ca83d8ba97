import { rule } from './grammar.ts';
import { isRate } from './guards-numbers.ts';
import { isNoName } from './guards-words.ts';
import { durationOf } from './units.ts';

const two = (value: number): string => String(value).padStart(2, '0');

const adverbs = {
  hourly: 'PT1H', daily: 'P1D', nightly: 'P1D', weekly: 'P1W', fortnightly: 'P2W', monthly: 'P1M', annually: 'P1Y', yearly: 'P1Y',
}; // prettier-ignore

/** How often. */
export const setRules = [
  ...Object.entries(adverbs).map(([word, value]) => rule('adverb', 'SET', word, () => value, isNoName)),
  rule('every', 'SET', 'every|each UNIT', ({ UNIT }) => durationOf(UNIT, 1)),
  rule('every', 'SET', 'every|each COUNT UNIT', ({ COUNT, UNIT }) => durationOf(UNIT, COUNT)),
  rule('every', 'SET', 'every other|second UNIT', ({ UNIT }) => durationOf(UNIT, 2)),
  rule('every', 'SET', 'every|each WEEKDAY', ({ WEEKDAY }) => `XXXX-WXX-${WEEKDAY}`),
  rule('every', 'SET', 'every|each MONTH', ({ MONTH }) => `XXXX-${two(MONTH)}`),
  rule('every', 'SET', 'every|each MONTH DATE', ({ MONTH, DATE }) => `XXXX-${two(MONTH)}-${two(DATE)}`),
  rule('every', 'SET', 'every|each SEASON', ({ SEASON }) => `XXXX-${SEASON}`),
  rule('every', 'SET', 'every|each PART', ({ PART }) => `XXXX-XX-XX${PART}`),
  rule('weekdays', 'SET', 'WEEKDAYS', ({ WEEKDAYS }) => `XXXX-WXX-${WEEKDAYS}`),
  rule('rate', 'SET', 'per|a|an UNIT', ({ UNIT }) => durationOf(UNIT, 1), isRate),
];
