import { describe, expect, test } from 'vitest';
import { beginsPhrase, fold, isAcronym, isGivenName, lookUp, placeOf } from '../../../../src/text/names/lexicon.ts';

describe('fold', () => {
  test.each([
    ['Łódź', 'lodz'],
    ['U.S.', 'us'],
    ['Zuberbühler', 'zuberbuhler'],
    ['d’Ivoire', "d'ivoire"],
    ['İzmir', 'izmir'],
  ])('writes %s as %s', (word, folded) => {
    expect(fold(word)).toBe(folded);
  });
});

describe('lookUp', () => {
  test.each([
    ['new york', 'state'],
    ['us', 'country'],
    ["moody 's", 'organisation'],
    ['agence france - presse', 'organisation'],
    ['at & t', 'organisation'],
    ['serbs', 'nationality'],
    ['mother teresa', 'person'],
    ['aachen', 'town'],
  ])('knows %s as %s', (key, entry) => {
    expect([...(lookUp(key) ?? [])]).toContain(entry);
  });

  test('does not know what stands on no list', () => {
    expect(lookUp('zentrix')).toBeUndefined();
    expect(lookUp('')).toBeUndefined();
  });
});

test('placeOf gives the surest kind of place', () => {
  expect(placeOf(lookUp('georgia'))).toBe('country');
  expect(placeOf(lookUp('nato'))).toBeUndefined();
});

test('acronyms, beginnings of phrases and given names are told', () => {
  expect(isAcronym('nato')).toBe(true);
  expect(isAcronym('guardian')).toBe(false);
  expect(beginsPhrase('new')).toBe(true);
  expect(beginsPhrase('nato')).toBe(false);
  expect(isGivenName('yevgeny')).toBe(true);
  expect(isGivenName('parliament')).toBe(false);
});
