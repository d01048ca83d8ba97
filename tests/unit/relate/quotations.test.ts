import { expect, test } from 'vitest';
import { collectQuotations } from '../../../src/relate/quotations.ts';
import type { Quotation } from '../../../src/schema/quotation.ts';
import { exampleArticle, exampleBlock } from '../../examples/article.ts';

const quotation = (changes: Partial<Quotation>): Quotation => ({
  kind: 'direct',
  spans: [[0, 1, 8]],
  speaker: null,
  cue: null,
  channel: null,
  ...changes,
});

const article = exampleArticle({
  blocks: [exampleBlock({ kind: 'paragraph', sentences: ['“We came,” Lee told reporters.', '“Then we went.”'] })],
  names: [
    { name: 'Lee', type: 'person', role: null, mentions: [[0, 11, 14]] },
    { name: 'Lee', type: 'place', role: null, mentions: [[1, 0, 1]] },
  ],
  quotations: [
    quotation({ kind: 'scare' }),
    quotation({
      spans: [
        [0, 1, 9],
        [1, 1, 14],
      ],
      speaker: { words: [0, 11, 14], name: 'Lee', resolvedBy: 'name' },
      cue: [0, 15, 19],
      channel: [0, 20, 29],
    }),
    quotation({ kind: 'title' }),
    quotation({ kind: 'mixed', speaker: { words: [0, 11, 14], name: 'Kim', resolvedBy: 'pronoun' } }),
  ],
});

test('quotes words, speaker, cue and channel verbatim, and leaves out what quotes nobody', () => {
  const [first, second, ...rest] = collectQuotations([article], new Map([['aaaa2222', ['lee', 'lee-place']]]));
  expect(first).toEqual({
    article: 'aaaa2222',
    index: 1,
    kind: 'direct',
    parts: [
      { sentence: 's-aaaaaaa', text: 'We came,' },
      { sentence: 's-aaaaaaa-2', text: 'Then we went.' },
    ],
    speaker: { words: 'Lee', name: 'Lee', resolvedBy: 'name', slug: 'lee' },
    cue: 'told',
    channel: 'reporters',
  });
  expect(second).toMatchObject({ index: 3, kind: 'mixed', speaker: { name: 'Kim', slug: null }, cue: null });
  expect(rest).toEqual([]);
});
