import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { findStories } from '../../../../src/relate/stories/index.ts';
import { Story } from '../../../../src/schema/story.ts';
import { toldArticle } from '../../../examples/texts.ts';

const folder = new URL('../../../../seeds/', import.meta.url);
const files = readdirSync(folder).filter((file) => file.endsWith('.txt'));
const seeds = files.map((file, i) => toldArticle(`aaaaaaa${'abcde'[i]}`, readFileSync(new URL(file, folder), 'utf8')));

const ferries = [
  `The ferry Halcyon ran aground off Port Merrin on Tuesday night with 212 passengers on board. Lifeboats from Port Merrin took the
  passengers ashore, and nobody was hurt. The Halcyon's captain, Tomas Ferrand, said the steering had failed near the Gull Rocks.`,
  `All 212 passengers of the Halcyon were brought ashore by lifeboats after the ferry ran onto the Gull Rocks near Port Merrin. Captain
  Tomas Ferrand blamed a failure of the steering. The coastguard said the ferry was not leaking oil.`,
  `Investigators boarded the stranded ferry Halcyon on Wednesday to find out why its steering failed off Port Merrin. The owner, Merrin
  Lines, said Captain Ferrand had twenty years of experience. The Halcyon will be towed off the Gull Rocks at high tide.`,
];
const grids = [
  `Norvik Energy will build a battery park of 400 megawatts at Steinhavn, the company said. The Steinhavn park is to store power from the
  wind farms off the coast. Work begins in March and costs 310 million kroner, chief executive Liv Aasen said.`,
  `A battery park at Steinhavn will keep wind power for calm days. Norvik Energy puts the price at 310 million kroner. Liv Aasen, who
  leads Norvik, expects the first of 400 megawatts within two years.`,
];
const recipe = `Fold the egg whites into the batter, a third at a time, and bake the cake for forty minutes. Let it cool in the tin. Dust it with sugar.`;
const articles = [
  ...seeds,
  ...ferries.map((text, i) => toldArticle(`bbbbbbb${'abc'[i]}`, text.replaceAll(/\s+/g, ' '))),
  ...grids.map((text, i) => toldArticle(`ccccccc${'ab'[i]}`, text.replaceAll(/\s+/g, ' '))),
  toldArticle('dddddddd', recipe),
];
const idsOf = (stories: readonly Story[]): string[][] => stories.map((story) => story.articles);

describe('findStories', () => {
  test('parts stories, and lets an unrelated article stand alone', () => {
    expect(idsOf(findStories(articles))).toEqual([
      ['aaaaaaaa', 'aaaaaaab', 'aaaaaaac', 'aaaaaaad', 'aaaaaaae'],
      ['bbbbbbba', 'bbbbbbbb', 'bbbbbbbc'],
      ['ccccccca', 'cccccccb'],
      ['dddddddd'],
    ]);
  });

  test('finds a story that is alone in its folder', () => {
    expect(idsOf(findStories(seeds))).toHaveLength(1);
    expect(idsOf(findStories(articles.slice(5, 8)))).toHaveLength(1);
  });

  test('does not depend on the order of the articles', () => {
    expect(findStories(articles.toReversed())).toEqual(findStories(articles));
  });

  test('names the article in the middle and the telling words', () => {
    const [, ferry] = findStories(articles).map((story) => Story.parse(story));
    expect(ferry!.articles).toContain(ferry!.central);
    expect(ferry!.words).toEqual(expect.arrayContaining(['Halcyon', 'Merrin', 'Ferrand']));
  });

  test('gives nothing for nothing, and stands by articles without words', () => {
    expect(findStories([])).toEqual([]);
    expect(findStories([toldArticle('aaaaaaaa', '—'), toldArticle('aaaaaaab', '—')])).toHaveLength(2);
  });
});
