import { describe, expect, test } from 'vitest';
import { makeNamePages, mostPages } from '../../../../src/relate/names/pages.ts';
import { relateNames } from '../../../../src/relate/relate-names.ts';
import type { Article } from '../../../../src/schema/article.ts';
import type { DossierName } from '../../../../src/schema/dossier-name.ts';
import type { NameEntry } from '../../../../src/schema/name.ts';
import { exampleArticle, exampleBlock } from '../../../examples/article.ts';

const entry = (name: string, type: NameEntry['type'] = 'person', rest: Partial<NameEntry> = {}): NameEntry => ({
  name,
  type,
  role: null,
  mentions: [[0, 0, name.length]],
  ...rest,
});

const article = (id: string, names: NameEntry[], sentences = ['He came.', 'He went.']): Article =>
  exampleArticle({
    id,
    names,
    source: { ...exampleArticle().source, file: `${id}.txt` },
    blocks: [exampleBlock({ kind: 'paragraph', sentences })],
  });

const stated = (id: string, end: number): Article => article(id, [entry('Lee', 'person', { role: [0, 0, end] })]);

const joinNames = (articles: Article[], given?: Parameters<typeof relateNames>[1]) =>
  relateNames(articles, given).names;

const all = (articles: Article[]): DossierName[] => [...joinNames(articles).byLetter.values()].flat();

describe('joinNames', () => {
  test('joins names of one type that are written alike but for case, as most write them', () => {
    const names = all([
      article('aaaa2222', [entry('REUTERS', 'organisation')]),
      article('bbbb2222', [entry('Reuters', 'organisation')]),
    ]);
    expect(names).toMatchObject([{ slug: 'reuters', name: 'Reuters', articles: [{ article: 'aaaa2222' }, {}] }]);
  });

  test('puts spellings together, and tells which and why', () => {
    const names = all([
      article('aaaa2222', [entry('Ann Okafor')]),
      article('bbbb2222', [entry('Ann Okafor', 'person', { mentions: [[0, 0, 7]] }), entry('Oslo', 'place')]),
      article('cccc2222', [entry('Okafor', 'person', { mentions: [[0, 0, 6]] })], ['Okafor came.']),
    ]);
    expect(names.map(({ name, merges, articles }) => [name, merges?.map(({ rule }) => rule), articles.length])).toEqual(
      [
        ['Ann Okafor', ['surname'], 3],
        ['Oslo', undefined, 1],
      ],
    );
    expect(names[0]!.spellings!.at(-1)).toEqual({
      text: 'Okafor',
      count: 1,
      articles: [{ article: 'cccc2222', count: 1 }],
    });
  });

  test('does what a person says of names', () => {
    const articles = [article('aaaa2222', [entry('Kyiv', 'place')]), article('bbbb2222', [entry('Kiev', 'place')])];
    const slugsFor = (given: Parameters<typeof relateNames>[1]): string[] =>
      [...joinNames(articles, given).slugs.values()].flat();
    expect(slugsFor({})).toEqual(['kyiv', 'kyiv']);
    expect(slugsFor({ split: [['Kyiv', 'Kiev']] })).toEqual(['kyiv', 'kiev']);
    const others = [article('aaaa2222', [entry('Ann Lee')]), article('bbbb2222', [entry('Ann Tan')])];
    const joined = joinNames(others, { merge: [['Ann Lee', 'Ann Tan']] });
    expect(new Set([...joined.slugs.values()].flat()).size).toBe(1);
    expect(all(others)).toHaveLength(2);
  });

  test('keeps the mentions in order and each of their sentences once', () => {
    const twice = [
      entry('Lee', 'person', { mentions: [[1, 0, 2], [1, 3, 7]] }),
      entry('LEE', 'person', { mentions: [[0, 0, 2]] }),
    ]; // prettier-ignore
    expect(all([article('aaaa2222', twice)])[0]?.articles).toEqual([
      { article: 'aaaa2222', mentions: [[0, 0, 2], [1, 0, 2], [1, 3, 7]], sentences: ['s-aaaaaaa', 's-aaaaaaa-2'] },
    ]); // prettier-ignore
  });

  test('states the role that most articles state, and where the first does', () => {
    const [name] = all([stated('aaaa2222', 2), stated('bbbb2222', 7), stated('cccc2222', 7)]);
    expect(name?.role).toEqual({ words: 'He came', article: 'bbbb2222', sentence: 's-aaaaaaa' });
  });

  test('gives the bare address to the most carried of those who are called alike', () => {
    const joined = joinNames([
      article('aaaa2222', [
        entry('Washington', 'place'),
        entry('Washington', 'person'),
        entry('Washington!', 'person'),
      ]),
      article('bbbb2222', [entry('Washington', 'place')]),
    ]);
    expect(joined.slugs.get('aaaa2222')).toEqual(['washington', 'washington-person', 'washington-person-2']);
    expect(joined.slugs.get('bbbb2222')).toEqual(['washington']);
  });

  test('files persons by surname and the rest by name, in the order of an index', () => {
    const names = ['Ann Tan', 'Donald Trump', 'Melania Trump', 'Robert Kennedy Jr.', 'Émile\u00A0Zola', '50 Cent'];
    const others = [entry('The Hague', 'place'), entry('Truth Social', 'organisation')];
    const { byLetter } = joinNames([article('aaaa2222', [...names.map((name) => entry(name)), ...others])]);
    expect(Object.fromEntries([...byLetter].map(([letter, filed]) => [letter, filed.map(({ slug }) => slug)]))).toEqual(
      {
        c: ['50-cent'],
        h: ['the-hague'],
        k: ['robert-kennedy-jr'],
        t: ['ann-tan', 'donald-trump', 'melania-trump', 'truth-social'],
        z: ['emile-zola'],
      },
    );
  });

  test('files what begins with no letter under `other`', () => {
    expect([...joinNames([article('aaaa2222', [entry('3M', 'organisation')])]).byLetter.keys()]).toEqual(['other']);
  });
});

describe('makeNamePages', () => {
  test('shows the first sentence of each article for names in two articles and more', () => {
    const articles = [
      article('aaaa2222', [entry('Lee', 'person', { mentions: [[1, 0, 2]] }), entry('Oslo', 'place')]),
      article('bbbb2222', [entry('Lee')]),
    ];
    const pages = makeNamePages(joinNames(articles), articles);
    expect(pages.map(({ slug, articles }) => [slug, articles.map(({ text }) => text)])).toEqual([
      ['lee', ['He went.', 'He came.']],
    ]);
  });

  test('goes to the most carried, equal ones by their address', () => {
    const many = Array.from({ length: mostPages }, (_, index) => entry(`Abc${index}`));
    const articles = [
      article('aaaa2222', [...many, entry('Zed'), entry('Abc')]),
      article('bbbb2222', [...many, entry('Zed'), entry('Abc')]),
      article('cccc2222', [entry('Zed')]),
    ];
    const slugs = makeNamePages(joinNames(articles), articles).map(({ slug }) => slug);
    expect(slugs).toHaveLength(mostPages);
    expect(slugs).toContain('zed');
    expect(slugs).toContain('abc');
    expect(slugs).not.toContain('abc99');
  });
});
