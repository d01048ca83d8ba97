import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { AliasEntity } from '../../../../src/schema/alias.ts';
import type { NameType } from '../../../../src/schema/name.ts';
import { joinAliases } from '../../../../src/relate/aliases/index.ts';
import { articleOf, groupsOf, sortGroups } from './articles.ts';

const cases = readFileSync(new URL('aliases.cases.txt', import.meta.url), 'utf8')
  .split('\n')
  .filter((line) => line !== '' && !line.startsWith('#'));

/** How many pairs of names a case judges. */
function countPairs(line: string): number {
  const names = line.split(/\|\|?|\+/).length;
  return (names * (names - 1)) / 2;
}

describe('hard cases', () => {
  test.each(cases)('%s', (line) => {
    const [, type, groups] = /^(\w+): (.*)$/.exec(line) as unknown as [string, NameType, string];
    const cells = groups.split(/ \|\|? /);
    const articles = cells.map((cell, i) => articleOf(i, type, cell.split('+')));
    const expected = groups
      .split(' || ')
      .map((group) => group.split(/ \| |\+/).map((name) => name.split('=')[0]!.trim()));
    expect(groupsOf(joinAliases(articles), articles)).toEqual(sortGroups(expected));
  });

  test('are at least 80 pairs', () => {
    expect(cases.map(countPairs).reduce((sum, pairs) => sum + pairs)).toBeGreaterThanOrEqual(80);
  });
});

describe('joinAliases', () => {
  const articles = [
    articleOf(0, 'person', ['Volodymyr Zelensky=Zelensky=Zelensky']),
    articleOf(1, 'person', ['Volodymyr Zelenskyy=Zelenskyy']),
    articleOf(2, 'person', ['Volodymyr Zelensky']),
  ];

  test('counts every spelling by article', () => {
    const [entity] = joinAliases(articles);
    expect(AliasEntity.parse(entity)).toMatchObject({ name: 'Volodymyr Zelensky', type: 'person' });
    expect(entity!.spellings.map(({ text, count }) => `${text} ${count}`)).toEqual([
      'Volodymyr Zelensky 2',
      'Zelensky 2',
      'Volodymyr Zelenskyy 1',
      'Zelenskyy 1',
    ]);
    expect(entity!.spellings[0]!.articles.map(({ article }) => article)).toEqual(['aaaaaaaa', 'aaaaaaac']);
  });

  test('says why', () => {
    expect(joinAliases(articles)[0]!.merges).toEqual([
      {
        from: 'Volodymyr Zelenskyy',
        to: 'Volodymyr Zelensky',
        rule: 'transliteration',
        why: '“Volodymyr Zelenskyy” and “Volodymyr Zelensky” write one name in Latin letters in two ways',
      },
    ]);
  });

  test('joins what a person says is one', () => {
    const names = [articleOf(0, 'organisation', ['Blackwater']), articleOf(1, 'organisation', ['Academi'])];
    expect(joinAliases(names)).toHaveLength(2);
    const [entity, ...others] = joinAliases(names, { merge: [['Academi', 'blackwater']] });
    expect(others).toEqual([]);
    expect(entity!.merges).toMatchObject([{ rule: 'given' }]);
  });

  test('joins what a person says is one, whatever speaks against it', () => {
    const names = [
      articleOf(0, 'person', ['Pope Francis', 'Jorge Bergoglio']),
      articleOf(1, 'person', ['Jorge M. Bergoglio']),
    ];
    expect(joinAliases(names, { merge: [['Jorge Bergoglio', 'Pope Francis']] })).toHaveLength(1);
  });

  test('keeps apart what a person says is not one', () => {
    const names = [articleOf(0, 'place', ['Kyiv']), articleOf(1, 'place', ['Kiev'])];
    expect(joinAliases(names, { split: [['Kyiv', 'Kiev']] })).toHaveLength(2);
  });

  test('joins a surname to the only person of its story', () => {
    const names = [
      { ...articleOf(0, 'person', ['John Smith']), story: 'a' },
      { ...articleOf(1, 'person', ['Smith']), story: 'a' },
      { ...articleOf(2, 'person', ['Jane Smith']), story: 'b' },
      { ...articleOf(3, 'person', ['Smith']), story: 'b' },
      { ...articleOf(4, 'person', ['Smith']), story: 'c' },
    ];
    const entities = joinAliases(names).map(({ name, mentions }) => [name, mentions.map(({ article }) => article)]);
    expect(entities).toEqual([
      ['Jane Smith', ['aaaaaaac', 'aaaaaaad']],
      ['John Smith', ['aaaaaaaa', 'aaaaaaab']],
      ['Smith', ['aaaaaaae']],
    ]);
  });

  test('takes the type that most articles give', () => {
    const names = [
      articleOf(0, 'organisation', ['Munich Security Conference']),
      articleOf(1, 'organisation', ['Munich Security Conference']),
      articleOf(2, 'place', ['Munich Security Conference']),
      articleOf(3, 'organisation', ['Georgia']),
      articleOf(4, 'place', ['Georgia']),
    ];
    expect(joinAliases(names).map(({ name, type }) => `${type} ${name}`)).toEqual([
      'organisation Georgia',
      'place Georgia',
      'organisation Munich Security Conference',
    ]);
  });
});
