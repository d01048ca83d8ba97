import { expect, test } from 'vitest';
import { chooseListed, listedAmong, typesWithMore } from '../../../../src/site/content/listed-names.ts';
import type { NameCount } from '../../../../src/site/content/name-index.ts';

function count(slug: string, articles: number): NameCount {
  return { slug, name: slug.toUpperCase(), type: 'person', articles, mentions: articles };
}

/** Names carried by so many articles each. */
function carried(...articles: number[]): NameCount[] {
  return articles.map((many, index) => count(`name-${index}`, many));
}

test('lists every name where they are few', () => {
  const names = carried(3, 1, 1);
  expect(chooseListed(names.length, names)).toEqual(names);
});

test('of many lists the most carried, and none that one article alone has', () => {
  const common = carried(...Array.from({ length: 40 }, (_, index) => 100 - index));
  expect(chooseListed(500, common)).toEqual(common.slice(0, 30));
  const rare = carried(9, 2, ...Array.from({ length: 40 }, () => 1));
  expect(chooseListed(rare.length, rare)).toEqual(rare.slice(0, 2));
});

test('tells of which types there are more names than are listed', () => {
  const ann = count('ann', 2);
  const types = (persons: number) => ({
    person: { names: persons, mostCarried: [ann] },
    place: { names: 0, mostCarried: [] },
    organisation: { names: 1, mostCarried: [] },
  });
  const listed = new Map([['ann', ann]]);
  expect(typesWithMore({ types: types(1), listed })).toEqual(['organisation']);
  expect(typesWithMore({ types: types(2), listed })).toEqual(['person', 'organisation']);
});

test('takes the listed names of an article once each, by the dossier’s name', () => {
  const [ann, bob] = [count('ann', 2), count('bob', 2)];
  const listed = new Map([ann, bob].map((name) => [name.slug, name]));
  const names = [{ slug: 'bob' }, { slug: 'nobody' }, { slug: 'ann' }, {}, { slug: 'bob' }];
  expect(listedAmong(names, listed)).toEqual([bob, ann]);
});
