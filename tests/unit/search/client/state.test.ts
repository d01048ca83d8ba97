import { expect, test } from 'vitest';
import { formatState, parseState } from '../../../../src/search/client/state.ts';

test('writes a search in one order, whatever the order it came in', () => {
  const hash = '#year=2025&tone=neutral&q=peace+talks&sort=oldest&tone=negative&level=under+9';
  expect(formatState(parseState(hash))).toBe(
    'q=peace+talks&level=under+9&tone=negative&tone=neutral&year=2025&sort=oldest',
  );
});

test('says nothing where there is nothing to say', () => {
  expect(formatState(parseState(''))).toBe('');
  expect(formatState(parseState('#q=&level=&sort=relevance'))).toBe('');
});

test('keeps keys that are not ours, in their order', () => {
  expect(formatState(parseState('#edition=igp7fhz&q=war&from=mail&edition=2'))).toBe(
    'q=war&edition=igp7fhz&from=mail&edition=2',
  );
});

test('takes an unknown order for the best match', () => {
  expect(parseState('#q=war&sort=loudest').sort).toBe('relevance');
});

test('reads the query of a form that was sent without script', () => {
  expect(parseState('?q=security+guarantees').query).toBe('security guarantees');
});

test('keeps several names of one filter, whatever marks are in them', () => {
  const person = new Set(['Zoë O’Neil & Co', '#1=+100% "C"']);
  const hash = formatState({ ...parseState('#q=war&year=2025'), filters: new Map([['person', person]]) });
  expect(hash).toBe('q=war&person=%231%3D%2B100%25+%22C%22&person=Zo%C3%AB+O%E2%80%99Neil+%26+Co');
  expect(parseState(`#${hash}`).filters.get('person')).toEqual(person);
});

test('carries any text in a query', () => {
  const query = '“a&b” = 100% #1 + ☃ \u{1F600}';
  expect(parseState(`#${formatState({ ...parseState(''), query })}`).query).toBe(query);
});
