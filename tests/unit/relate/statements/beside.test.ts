import { expect, test } from 'vitest';
import { besidesOf } from '../../../../src/relate/statements/beside.ts';
import { pairLines } from '../../../../src/relate/statements/compare.ts';
import { digestArticle } from '../../../../src/relate/statements/digest.ts';
import { readText } from './read.ts';

const lines = [
  'Storm Elsa tore the roof off the railway station in Lindmouth.',
  'Divers searched the flooded quarry for a missing tractor.',
  'Bakers gave away four thousand loaves at the market.',
  'Nobody expects the lighthouse to reopen before winter.',
];

test('what stands beside a likely pairing in both articles is likelier, up to two lines away', () => {
  const digest = digestArticle(readText('one', lines.join('\n')));
  const pairings = pairLines(digest, digest);
  expect(pairings.map((pairing) => pairing.lines.join())).toEqual(['0,0', '1,1', '2,2', '3,3']);
  const likely = besidesOf(pairings, [2, -3, -3, -3]);
  expect(likely[1]).toBeCloseTo(1 / (1 + Math.exp(-2)));
  expect(likely[2]).toBeCloseTo(1 / (1 + Math.exp(-2)));
  expect(likely[0]).toBeCloseTo(1 / (1 + Math.exp(3)));
  expect(likely[3]).toBeCloseTo(1 / (1 + Math.exp(3)));
});

test('a pairing alone has nothing beside it', () => {
  const digest = digestArticle(readText('one', lines.join('\n')));
  expect(besidesOf(pairLines(digest, digest).slice(0, 1), [5])).toEqual([0]);
});
