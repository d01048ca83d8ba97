import { readdirSync, readFileSync } from 'node:fs';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { askReadability, markHardSentences } from '../../../src/analyse/difficulty.ts';
import { need } from '../../../src/analyse/need.ts';
import { parse } from '../../../src/analyse/parse.ts';
import { cutSentences, isProse } from '../../../src/analyse/sentences.ts';
import { boundVotes } from '../../../src/text/hard-vote.ts';
import { sourceOf } from './source-of.ts';

/** The votes that we mark with, and those of retext-readability asked about every sentence; a heading has none. */
function vote(text: string): { ours: number[]; theirs: number[] } {
  const { tree, file } = parse(sourceOf(text));
  cutSentences()(tree, file);
  markHardSentences()(tree, file);
  return {
    ours: need(file, 'hard'),
    theirs: need(file, 'lines').map((line) => (isProse(line) ? askReadability(line.node) : 0)),
  };
}

const words = [
  ...'the of and a to in he it was on they their not house water little people peace war said'.split(' '),
  ...'negotiations diplomatic territorial Zelenskyy Washington administration unequivocally 2025 U.S. well-known'.split(
    ' ',
  ),
];
const sentence = fc
  .array(fc.constantFrom(...words), { minLength: 1, maxLength: 45 })
  .map((picked) => `${picked.join(' ')}.`);

describe('marks are those of retext-readability', () => {
  const seeds = new URL('../../../seeds/', import.meta.url);
  test.each(readdirSync(seeds).filter((file) => file.endsWith('.txt')))('in the bundled article %s', (file) => {
    const { ours, theirs } = vote(readFileSync(new URL(file, seeds), 'utf8'));
    expect(ours.filter((votes) => votes > 0).length).toBeGreaterThan(5);
    expect(ours).toEqual(theirs);
  });

  test('in sentences of all lengths and words', () => {
    fc.assert(
      fc.property(fc.array(sentence, { minLength: 1, maxLength: 8 }), (sentences) => {
        const { ours, theirs } = vote(`Here is how it went today.\n${sentences.join(' ')}`);
        expect(ours).toEqual(theirs);
      }),
      { numRuns: 300 },
    );
  });
});

describe('boundVotes', () => {
  test('says nothing of fewer than five words', () => {
    expect(boundVotes(['Unequivocally', 'territorial', 'administration', 'negotiations'])).toEqual([0, 0]);
  });

  test('is certain where no listed word repeats', () => {
    const [fewest, most] = boundVotes(
      'an unequivocally territorial administration negotiates diplomatic concessions'.split(' '),
    );
    expect(fewest).toBe(most);
    expect(most).toBeGreaterThanOrEqual(4);
  });

  test('leaves open what the repetition of easy words decides', () => {
    const [fewest, most] = boundVotes(Array.from({ length: 20 }, () => 'the'));
    expect(fewest).toBeLessThan(most);
  });
});
