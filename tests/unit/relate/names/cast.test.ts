import { expect, test } from 'vitest';
import { castStories } from '../../../../src/relate/names/cast.ts';
import type { DossierName } from '../../../../src/schema/dossier-name.ts';
import type { NameType } from '../../../../src/schema/name.ts';
import type { Story } from '../../../../src/schema/story.ts';

/** A name with how often each article mentions it. */
const name = (slug: string, type: NameType, mentions: Record<string, number>): DossierName => ({
  slug,
  name: slug.toUpperCase(),
  type,
  role: null,
  tone: null,
  articles: Object.entries(mentions).map(([article, count]) => ({
    article,
    mentions: Array.from({ length: count }, (_, line) => [line, 0, 1] as [number, number, number]),
    sentences: ['s-aaaaaaa'],
  })),
});
const stories: Story[] = [
  { articles: ['a', 'b'], central: 'b', words: [] },
  { articles: ['c', 'd'], central: 'c', words: [] },
  { articles: ['e'], central: 'e', words: [] },
];

test('each story has its own figures of a name', () => {
  const cast = castStories(stories, [name('kyiv', 'place', { a: 2, b: 1, c: 4, e: 9 })]);
  expect(cast.map(({ story, names }) => [story, ...names])).toEqual([
    ['b', { slug: 'kyiv', name: 'KYIV', type: 'place', articles: 2, mentions: 3 }],
    ['c', { slug: 'kyiv', name: 'KYIV', type: 'place', articles: 1, mentions: 4 }],
  ]);
  expect(cast[0]!.totals).toEqual({ person: 0, place: 1, organisation: 0 });
});

test('those that most articles name stand first, then those most mentioned, nine of a type', () => {
  const names = [
    name('often', 'person', { a: 9 }),
    name('both', 'person', { a: 1, b: 1 }),
    name('nato', 'organisation', { a: 1 }),
    ...Array.from('klmnopqrs', (slug) => name(slug, 'person', { b: 1 })),
  ];
  const [first] = castStories(stories, names);
  expect(first!.names.map(({ slug }) => slug)).toEqual(['both', 'often', 'k', 'l', 'm', 'n', 'o', 'p', 'q', 'nato']);
  expect(first!.totals).toEqual({ person: 11, place: 0, organisation: 1 });
});

test('a story that names nobody has an empty cast', () => {
  expect(castStories(stories, [])[1]).toEqual({
    story: 'c',
    totals: { person: 0, place: 0, organisation: 0 },
    names: [],
  });
});
