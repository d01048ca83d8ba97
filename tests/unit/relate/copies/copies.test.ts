import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { findCopies } from '../../../../src/relate/copies/index.ts';
import { Copies, type SharedPassage } from '../../../../src/schema/copy.ts';
import { toldArticle, type ToldArticle } from '../../../examples/texts.ts';

const folder = new URL('../../../../seeds/', import.meta.url);
const files = readdirSync(folder).filter((file) => file.endsWith('.txt'));
const seeds = files.map((file, i) => toldArticle(`aaaaaaa${'abcde'[i]}`, readFileSync(new URL(file, folder), 'utf8')));

const ferry =
  `The ferry Halcyon ran aground off Port Merrin on Tuesday night with 212 passengers on board. Lifeboats from Port Merrin took all
of them ashore before dawn, and nobody was hurt. The captain said the steering had failed near the Gull Rocks. Investigators want to
know why the ship had left in a storm. A salvage crew hopes to tow it off the rocks at the next spring tide. Its owner has cancelled
all crossings for the rest of the week.`.replaceAll(/\s+/g, ' ');
const ferrySentences = ferry.split(/(?<=\.) /);
const updated = [
  'Divers found a hole in the hull of the stranded ferry on Thursday, the coastguard said.',
  ...ferrySentences.slice(0, 5),
  'The company apologised to everyone whose journey was spoiled by the accident.',
].join(' ');
const cake =
  'Fold the egg whites into the batter, a third at a time. Bake the cake for forty minutes and let it cool in the tin.';

/** Lines that share wording, as `from-to`. */
function linePairs(passages: readonly SharedPassage[]): string[] {
  return passages.flatMap(({ spans }) => spans[0].map(([line], i) => `${line}-${spans[1][i]![0]}`));
}

const day = (value: string) => ({ value, origin: 'given' }) as const;
const find = (...articles: ToldArticle[]): Copies => Copies.parse(findCopies(articles));

describe('findCopies', () => {
  test('finds the three accounts that the bundled articles are', () => {
    const { lines, duplicates } = find(...seeds);
    expect(lines.map(({ articles }) => articles)).toEqual([
      ['aaaaaaaa', 'aaaaaaab', 'aaaaaaad'],
      ['aaaaaaac'],
      ['aaaaaaae'],
    ]);
    expect(lines[0]!.links.length).toBeGreaterThanOrEqual(2);
    expect(duplicates).toEqual([]);
  });

  test('puts a longer version and the first one together, with what differs', () => {
    const { duplicates, passages } = find(
      toldArticle('aaaaaaaa', ferry),
      toldArticle('aaaaaaab', updated),
      toldArticle('aaaaaaac', cake),
    );
    expect(duplicates).toMatchObject([
      { representative: 'aaaaaaab', copies: [{ article: 'aaaaaaaa', added: [5], left: [0, 6], changed: [] }] },
    ]);
    expect(passages).toMatchObject([
      { kind: 'verbatim', articles: ['aaaaaaaa', 'aaaaaaab'], shares: [1, 1], earlier: null },
    ]);
    expect(linePairs(passages)).toEqual(['0-1', '1-2', '2-3', '3-4', '4-5']);
  });

  test('takes the one published first, where the days are known', () => {
    const { duplicates, passages } = find(
      toldArticle('aaaaaaaa', ferry, day('2025-02-12')),
      toldArticle('aaaaaaab', updated, day('2025-02-13T09:00:00Z')),
    );
    expect(duplicates).toMatchObject([{ representative: 'aaaaaaaa', copies: [{ article: 'aaaaaaab' }] }]);
    expect(passages[0]!.earlier).toBe(0);
  });

  test('tells which lines a copy words differently', () => {
    const reworded = ferry.replace('took all of them ashore before dawn', 'brought all of them to land before dawn');
    const { duplicates } = find(toldArticle('aaaaaaaa', ferry), toldArticle('aaaaaaab', `${reworded} Nobody slept.`));
    expect(duplicates[0]!.copies).toMatchObject([{ article: 'aaaaaaaa', added: [], left: [6], changed: [[1, 1]] }]);
  });

  test('does not make one account of a quotation that both heard', () => {
    const [, first, second] = ferrySentences;
    const quoting = (id: string, before: string): ToldArticle => {
      const article = toldArticle(id, `${before} “${first}” “${second}”`);
      const lines = article.blocks.flatMap(({ sentences }) => sentences.map(({ text }) => text));
      const spans = lines.flatMap((text, line): [number, number, number][] =>
        text.startsWith('“') ? [[line, 1, text.length - 1]] : [],
      );
      return { ...article, quotations: [{ kind: 'direct', spans, speaker: null, cue: null, channel: null }] };
    };
    const { lines, passages } = find(
      quoting('aaaaaaaa', 'She spoke at noon.'),
      quoting('aaaaaaab', 'It was read out in court.'),
    );
    expect(passages[0]!.quotedWords).toBe(passages[0]!.sharedWords);
    expect(lines).toHaveLength(2);
  });

  test('does not depend on the order of the articles', () => {
    expect(find(...seeds.toReversed())).toEqual(find(...seeds));
  });

  test('finds nothing in unlike texts, and in none', () => {
    expect(find(toldArticle('aaaaaaaa', ferry), toldArticle('aaaaaaab', cake)).passages).toEqual([]);
    expect(find()).toEqual({ passages: [], duplicates: [], lines: [] });
  });
});
