import { describe, expect, test } from 'vitest';
import { digestArticle } from '../../../../src/relate/statements/digest.ts';
import { findStatements } from '../../../../src/relate/statements/index.ts';
import { findNeighbours } from '../../../../src/relate/statements/neighbours.ts';
import { readText } from './read.ts';

const storm = (number: number): string =>
  [
    'The storm Elsa reached the harbour of Lindmouth on Tuesday with ferocious gusts.',
    `Mayor Petra Holm closed the Lindmouth ferry terminal, and ${number} passengers were stranded.`,
  ].join('\n');
const pottery = [
  'Apprentice potters in Ashcombe glaze their first bowls in spring.',
  'The kiln of Ashcombe is fired with birch.',
].join('\n');

const storms = Array.from({ length: 40 }, (_, index) => readText(`storm-${index}`, storm(index + 20)));
const potters = readText('potters', pottery);

describe('the articles that are compared', () => {
  test('are those on one event', () => {
    const pairs = findNeighbours([storms[0]!, potters, storms[1]!].map(digestArticle));
    expect(pairs).toEqual([[0, 2]]);
  });

  test('are at most 24 for each, and for the others that have it among theirs', () => {
    const pairs = findNeighbours(storms.map(digestArticle));
    expect(pairs.length).toBeGreaterThan(storms.length);
    expect(pairs.length).toBeLessThanOrEqual(24 * storms.length);
    expect(new Set(pairs.map(String)).size).toBe(pairs.length);
    expect(pairs.every(([a, b]) => a < b)).toBe(true);
  });

  test('are of one story, where the stories are known', () => {
    const [a, b] = storms as [(typeof storms)[0], (typeof storms)[0]];
    const story = (one: string, other: string) => new Map([[a.id, one], [b.id, other]]); // prettier-ignore
    expect(findStatements([a, b], [], story('one', 'one'))).toEqual(findStatements([a, b]));
    expect(findStatements([a, b]).length).toBeGreaterThan(0);
    expect(findStatements([a, b], [], story('one', 'other'))).toEqual([]);
  });
});

test('many copies of one text still meet', () => {
  const digest = digestArticle(storms[0]!);
  const copies = Array.from({ length: 500 }, () => digest);
  const met = new Set(findNeighbours(copies).flat());
  expect(met.size).toBe(copies.length);
});

test('a statement of forty accounts is one', () => {
  const [first] = findStatements(storms);
  expect(new Set(first!.members.map(({ article }) => article)).size).toBe(storms.length);
});
