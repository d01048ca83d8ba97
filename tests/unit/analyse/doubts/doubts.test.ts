import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { analyse } from '../../../../src/analyse/index.ts';
import { ingest } from '../../../../src/ingest/index.ts';
import type { Article } from '../../../../src/schema/article.ts';
import { sourceOf } from '../source-of.ts';

/** Each doubt with the words that it shows. */
function show({ doubts, blocks }: Article): string[] {
  const sentences = blocks.flatMap((block) => block.sentences);
  return doubts.map(({ rule, line, column, sentence, span }) => {
    const text = sentence === null ? '' : sentences[sentence]!.text.slice(...span!);
    return `${line}:${column} ${rule.replace('analyse:', '')} "${text}"`;
  });
}

const doubtsOf = (text: string): string[] => show(analyse(sourceOf(text)));

describe('the bundled articles', () => {
  test.each([
    ['000_62bd9cfc465d51d8.txt', []],
    ['001_4866df658f764bf1.txt', []],
    [
      '002_07fc05ca8bfde29b.txt',
      [
        '1:15 missing-name "U.S. President"',
        '1:64 missing-name "Russian President"',
        '2:46 missing-subject "announced on social media that "agreed"',
        '6:156 orphan-punctuation "including ,"',
        '12:158 lower-case-start "ongoing"',
      ],
    ],
    ['003_15f9f616f39d4ce9.txt', ['24:113 lost-stop "US"']],
    ['004_1083366aa662d066.txt', []],
  ])('%s: %j', (file, expected) => {
    expect(show(analyse(ingest(readFileSync(new URL(`../../../../seeds/${file}`, import.meta.url)), file)))).toEqual(
      expected,
    );
  });
});

test('places count the front matter and collapsed white space of the file', () => {
  const text = '---\ntitle: "A"\n---\n\nIt was  said.\n\nHe spoke   to the the press.\n';
  expect(doubtsOf(text)).toEqual(['7:15 repeated-word "the the"']);
});

test('raises one doubt for more than three places of a kind', () => {
  const { doubts } = analyse(
    sourceOf(Array.from({ length: 5 }, (_, i) => `On day ${i} he spoke to the the press.`).join(' ')),
  );
  expect(doubts.map(({ message }) => message)).toEqual(['A word stands twice, here and at 4 more places']);
});

test('takes spaces before all commas for a way of writing', () => {
  expect(doubtsOf('One , two , three , four , five words.')).toEqual([]);
  expect(doubtsOf('One , two words.')).toEqual(['1:1 orphan-punctuation "One ,"']);
});

test('doubts paragraphs that stand twice, not short lines', () => {
  const long = 'This paragraph is long enough to be no caption, and nobody meant it to stand twice.';
  expect(doubtsOf(`${long}\n\nPhoto: AP.\n\n${long}\n\nPhoto: AP.`)).toEqual([`5:1 repeated-paragraph "${long}"`]);
});

describe('quotation marks', () => {
  test('are doubted without a partner', () => {
    expect(doubtsOf('He said “no and left.\n\nShe stayed.')).toEqual(['1:9 unpaired-mark "“"']);
    expect(doubtsOf('He said no” and left.')).toEqual(['1:11 unpaired-mark "”"']);
  });

  test.each([
    ['is opened in each paragraph', '“It began.\n\n“It went on.\n\n“It ended,” he said.'],
    ['is opened once and closed once', 'He said: “It began.\n\nIt ended.”'],
  ])('are fine where a quotation %s', (_, text) => {
    expect(doubtsOf(text)).toEqual([]);
  });
});

test('a capital or an address after a stop is no doubt', () => {
  expect(doubtsOf('He left the house. iPhone users stayed. See more. https://example.org/a is the place.')).toEqual([]);
});
