import { readFileSync, readdirSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { findNames } from '../../../../src/analyse/names/index.ts';
import { need } from '../../../../src/analyse/need.ts';
import { parse } from '../../../../src/analyse/parse.ts';
import { cutSentences } from '../../../../src/analyse/sentences.ts';
import { NameEntry } from '../../../../src/schema/name.ts';
import { sourceOf } from '../source-of.ts';

function namesOf(text: string, language = 'en'): NameEntry[] {
  const { tree, file } = parse(sourceOf(text, language));
  cutSentences()(tree, file);
  findNames()(tree, file);
  return need(file, 'names');
}

describe('findNames', () => {
  test('gives entries by the schema, with lines counted over the article', () => {
    const names = namesOf('Kremlin spokesman Dmitry Peskov spoke. Nobody listened.\n\nPeskov left Moscow.');
    expect(names.map((name) => NameEntry.parse(name))).toEqual([
      { name: 'Kremlin', type: 'place', role: null, mentions: [[0, 0, 7]] },
      { name: 'Dmitry Peskov', type: 'person', role: [0, 0, 17], mentions: [[0, 18, 31], [2, 0, 6]] },
      { name: 'Moscow', type: 'place', role: null, mentions: [[2, 12, 18]] },
    ]); // prettier-ignore
  });

  test('finds none in other languages', () => {
    expect(namesOf('Der Kanzler Olaf Scholz sprach in Berlin.', 'de')).toEqual([]);
  });

  test.each([
    ['characters of capitals', 'TRUMP MET PUTIN IN '],
    ['characters of capitalised words', 'Zentrix Of Bank '],
    ['characters of initials', 'A. B. '],
    ['characters of hyphens', 'A-'],
    ['characters of marks', '(\'s & / " '],
    ['characters of one word', 'Aa'],
  ])('reads 100,000 %s on one line in seconds', (_, piece) => {
    const text = piece.repeat(Math.ceil(100_000 / piece.length));
    const startMs = performance.now();
    namesOf(text);
    expect(performance.now() - startMs).toBeLessThan(10_000);
  });
});

describe('in the bundled articles', () => {
  const seeds = new URL('../../../../seeds/', import.meta.url);
  const texts = readdirSync(seeds).filter((file) => file.endsWith('.txt'));
  const names = texts.flatMap((file) => namesOf(readFileSync(new URL(file, seeds), 'utf8')));

  test.each([
    ['Ana Dumbadze', 'person'],
    ['Farhan Haq', 'person'],
    ['Yevgeny Balitsky', 'person'],
    ['Zaporizhzhia', 'place'],
    ['Agence France-Presse', 'organisation'],
    ['British Broadcasting Corporation', 'organisation'],
  ])('%s is a %s', (name, type) => {
    expect(names.filter((entry) => entry.name === name).map((entry) => entry.type)).toEqual([type]);
  });

  test('no name holds an office, a mark or the end of one', () => {
    const odd = /^(?:State|Defen[cs]e|President|Mr)\b|[:;,!?"“”]|['’]s$/;
    expect(names.map(({ name }) => name).filter((name) => odd.test(name))).toEqual([]);
  });
});
