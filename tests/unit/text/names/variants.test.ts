import { expect, test } from 'vitest';
import { fullGivenNames, nameWords, organisationVariant, placeVariant } from '../../../../src/text/names/variants.ts';

test('compares names without case, accents, full stops, articles and British spelling', () => {
  expect(nameWords("the World Health Organisation's")).toEqual(['world', 'health', 'organization']);
  expect(nameWords('Procter & Gamble')).toEqual(['procter', 'and', 'gamble']);
  expect(nameWords('U.S.')).toEqual(['us']);
  expect(nameWords('The')).toEqual(['the']);
});

test('knows places, bodies and given names under several names', () => {
  expect(placeVariant('kiev')).toBe(placeVariant('kyiv'));
  expect(placeVariant('us')).toBe('united states');
  expect(placeVariant('oslo')).toBeUndefined();
  expect(organisationVariant('united states treasury')).toBe(organisationVariant('treasury department'));
  expect(fullGivenNames('bill')).toEqual(['william']);
  expect(fullGivenNames('zork')).toEqual([]);
});
