import { expect, test } from 'vitest';
import { z } from 'zod';
import { composeEntries } from '../../../../src/compose/entries.ts';
import { entryLines, readEntry, readJson } from '../../../../src/site/content/read-json.ts';

const Entry = z.strictObject({ word: z.string() });

test.each([[[]], [[{ word: 'one' }]], [[{ word: 'one' }, { word: 'a\nb, ]' }]]])('reads %j as composed', (entries) => {
  const lines = entryLines(`${composeEntries(entries)}\n`, 'a.json');
  expect(lines.map((line) => readEntry(Entry, line, 'a.json'))).toEqual(entries);
});

test.each([
  ['[\n{"word":"one"},\n{"word":2}\n]\n', 'a.json:3: `word`: '],
  ['[\n{"word":"one"},\n{word}\n]\n', 'a.json:3: Not JSON'],
  ['[{"word":"one"}]\n', 'a.json:1: Expected `[`'],
])('tells the line of a mistake in %j', (text, message) => {
  expect(() => entryLines(text, 'a.json').map((line) => readEntry(Entry, line, 'a.json'))).toThrow(message);
});

test('tells what is wrong with a file that is one value', () => {
  expect(readJson(Entry, '{"word":"one"}', 'a.json')).toEqual({ word: 'one' });
  expect(() => readJson(Entry, '{"word":1}', 'a.json')).toThrow('a.json:1: `word`: ');
});
