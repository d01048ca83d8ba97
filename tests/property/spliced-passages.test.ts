import { readdirSync, readFileSync } from 'node:fs';
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { findCopies } from '../../src/relate/copies/index.ts';
import type { SharedPassage } from '../../src/schema/copy.ts';
import { toldArticle } from '../examples/texts.ts';

const folder = new URL('../../seeds/', import.meta.url);
const files = readdirSync(folder).filter((file) => file.endsWith('.txt'));
const seeds = files.map((file) => toldArticle('source23', readFileSync(new URL(file, folder), 'utf8')));
const linesOf = (id: number): string[] =>
  seeds[id]!.blocks.flatMap(({ sentences }) => sentences.map(({ text }) => text));
const fewestWords = 12;

/** Articles of different stories: none of their sentences is like one of the bundled articles. */
const host = [
  'The bakery on Mill Lane opens at six and sells out of rye bread by nine.',
  'Its oven was built in 1931, and the third owner still lights it by hand.',
  'On market days a queue stretches past the chapel to the old fire station.',
  'A loaf costs a little more than in the supermarket across the river.',
  'Regulars say that the crust alone is worth the walk up the hill.',
  'The apprentice wants to try a sourdough with walnuts next spring.',
];

/** What a writer may do to sentences taken over: they come out as text, paired with the index of their source. */
const rewritings: Record<string, (sentences: readonly string[]) => readonly [text: string, source: number][]> = {
  'word for word': (sentences) => sentences.map((text, i) => [text, i]),
  'with a tenth of the words dropped': (sentences) => sentences.map((text, i) => [dropTenth(text), i]),
  'in another order': (sentences) => sentences.map((text, i): [string, number] => [text, i]).toReversed(),
};

function dropTenth(text: string): string {
  const words = text.split(' ');
  return words.filter((_, i) => i % 10 !== 5).join(' ');
}

/** Which lines of the source each line of the host was found to share wording with. */
function foundPairs(passages: readonly SharedPassage[]): Set<string> {
  return new Set(passages.flatMap(({ spans }) => spans[0].map(([line], i) => `${line} ${spans[1][i]![0]}`)));
}

const splice = fc.record({
  seed: fc.nat({ max: seeds.length - 1 }),
  first: fc.nat({ max: 12 }),
  count: fc.integer({ min: 1, max: 4 }),
  at: fc.nat({ max: host.length }),
});

test.each(Object.keys(rewritings))('passages taken over %s are found, and nothing else', (name) => {
  fc.assert(
    fc.property(splice, ({ seed, first, count, at }) => {
      const lines = linesOf(seed);
      const taken = [...lines.keys()]
        .slice(first)
        .filter((line) => lines[line]!.split(' ').length >= fewestWords)
        .slice(0, count);
      const spliced = rewritings[name]!(taken.map((line) => lines[line]!));
      const texts = [...host.slice(0, at), ...spliced.map(([text]) => text), ...host.slice(at)];
      const guest = toldArticle('guest234', '');
      const blocks = texts.map((text) => ({
        ...seeds[0]!.blocks[0]!,
        sentences: [{ ...seeds[0]!.blocks[0]!.sentences[0]!, text }],
      }));
      const { passages } = findCopies([{ ...guest, blocks }, seeds[seed]!]);
      const found = foundPairs(passages);
      spliced.forEach(([, source], i) => expect(found).toContain(`${at + i} ${taken[source]}`));
      for (const pair of found) expect(Number(pair.split(' ')[0])).toBeGreaterThanOrEqual(at);
      for (const pair of found) expect(Number(pair.split(' ')[0])).toBeLessThan(at + spliced.length);
    }),
    { numRuns: 60 },
  );
});
