import { expect, test } from 'vitest';
import { VFileMessage } from 'vfile-message';
import { readDossierFile } from '../../../src/ingest/dossier-file.ts';

const read = (text: string) => readDossierFile(text, 'seeds/dossier.yaml', ['a.txt', 'nested/b.md']);

/** Every mistake as `line:column: reason [rule]`. */
function mistakesIn(text: string): string[] {
  try {
    read(text);
  } catch (error) {
    if (!(error instanceof AggregateError)) throw error;
    return error.errors.map((mistake) => {
      if (!(mistake instanceof VFileMessage)) throw mistake;
      return `${mistake.name}: ${mistake.reason} [${mistake.ruleId}]`;
    });
  }
  return [];
}

test('reads every key', () => {
  const { value, warnings } = read(`
title: The talks
summary: |
  One sentence.

  A second one.
language: en
date: 2025-02-12
site: https://example.org/briefing/
articles:
  a.txt: { outlet: The Paper, author: Jane Doe, published: 2025-02-12T09:30Z, url: "https://example.org/a", licence: CC BY 4.0 }
  nested/b.md:
    title: On
names:
  merge: [[Zelensky, Zelenskyy]]
  split: [[Jane Doe, J. Doe]]
`);
  expect(warnings).toEqual([]);
  expect(value).toEqual({
    title: 'The talks',
    summary: 'One sentence.\n\nA second one.',
    language: 'en',
    date: '2025-02-12',
    site: 'https://example.org/briefing/',
    articles: {
      'a.txt': {
        outlet: 'The Paper',
        author: 'Jane Doe',
        published: '2025-02-12T09:30Z',
        url: 'https://example.org/a',
        licence: 'CC BY 4.0',
      },
      'nested/b.md': { title: 'On' },
    },
    names: { merge: [['Zelensky', 'Zelenskyy']], split: [['Jane Doe', 'J. Doe']] },
  });
});

test.each(['', '# nothing yet\n', '---\n'])('reads %j as nothing', (text) => {
  expect(read(text)).toMatchObject({ value: {}, warnings: [] });
});

test('reports all mistakes together, in the order of the file', () => {
  expect(
    mistakesIn(
      'titel: x\narticles:\n  a.txt:\n    published: 31.1.26\nnames:\n  merge: [[a], [b, c]]\nsite: example.org\n',
    ),
  ).toEqual([
    'seeds/dossier.yaml:1:1: Unexpected key `titel`, expected `title`; correct or remove it [ingest:unknown-key]',
    'seeds/dossier.yaml:4:5: Unexpected date `31.1.26`, expected ISO `2026-01-31`; correct `published` [ingest:date]',
    'seeds/dossier.yaml:6:11: Unexpected list of 1, expected at least 2; correct `merge` [ingest:value]',
    'seeds/dossier.yaml:7:1: Unexpected address `example.org`, expected one such as `https://example.org/story`; correct `site` [ingest:url]',
  ]);
});

test.each([
  ['- a list', '1:1: Unexpected list, expected keys with values: title, summary'],
  ['articles: a.txt', '1:1: Unexpected `a.txt`, expected keys with values; correct `articles`'],
  ['title: a\n---\ntitle: b', '2:1: A second document starts here'],
  ['title: a\n\tdate: b', '2:1: The line is indented by a tab'],
  ['a: &a [x, x]\nb: &b [*a, *a]', '1:7: Tags (`!`), anchors (`&`) and aliases (`*`) are not read'],
  ['articles:\n  __proto__: { title: x }', '2:3: Unexpected key `__proto__`'],
  [`summary: ${'x'.repeat(10_001)}`, '1:1: Unexpected text of more than 10000 characters'],
  [Array.from({ length: 50 }, (_, depth) => `${' '.repeat(depth)}a:`).join('\n'), 'Values are nested too deeply'],
])('rejects %j', (text, mistake) => {
  expect(mistakesIn(text)[0]).toContain(mistake);
});

test('warns of facts for files that are not there', () => {
  const { value, warnings } = read('articles:\n  nestd/b.md:\n    title: x\n  unlike.txt:\n    title: y\n');
  expect(Object.keys(value.articles ?? {})).toHaveLength(2);
  expect(warnings.map(({ name, reason, fatal }) => [name, reason, fatal])).toEqual([
    [
      'seeds/dossier.yaml:2:3',
      'Unexpected file `nestd/b.md`: the folder has none of this name, expected `nested/b.md`; correct or remove it',
      false,
    ],
    [
      'seeds/dossier.yaml:4:3',
      'Unexpected file `unlike.txt`: the folder has none of this name, correct or remove it',
      false,
    ],
  ]);
});

test('says where a name stands that no article has, and which could be meant', () => {
  const { warnOf } = read("names:\n  merge:\n    - ['Volodymyr Zelensky', 'Zelenskiy']\n");
  const { name, reason, fatal } = warnOf('Zelenskiy', ['names', 'merge', 0, 1], ['Kyiv', 'Zelensky']);
  expect([name, fatal]).toEqual(['seeds/dossier.yaml:3:30', false]);
  expect(reason).toBe(
    'Unexpected name `Zelenskiy`: no article has one of this name, expected `Zelensky`; correct or remove it',
  );
});
