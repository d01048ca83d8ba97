import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { findQuotationVariants } from '../../../../src/relate/quotation-variants/index.ts';
import { findStatements, saidByAll, saidByOne } from '../../../../src/relate/statements/index.ts';
import { Statement } from '../../../../src/schema/statement.ts';
import { linesOf, readText, wordsOf } from './read.ts';

/** What surrounds a pair, so that it is two accounts of one event. */
const story = [
  'The storm Elsa reached the harbour of Lindmouth on Tuesday with gusts of 140 kilometres an hour.',
  'Mayor Petra Holm closed the Lindmouth ferry terminal and the coastal railway.',
];
const retold = [
  'Gusts of 140 kilometres an hour hit Lindmouth harbour on Tuesday as storm Elsa arrived.',
  'The coastal railway and the Lindmouth ferry terminal were closed by mayor Petra Holm.',
];

/** How two accounts of the storm carry a statement that both end with; `apart` where they are not joined. */
function compare(one: string, other: string): string {
  const articles = [readText('one', [...story, one].join('\n')), readText('other', [...retold, other].join('\n'))];
  const lines = articles.map((article) => linesOf(article).length - 1);
  const statement = findStatements(articles).find(({ members }) =>
    articles.every(({ id }, index) => members.some(({ article, span }) => article === id && span[0] === lines[index])),
  );
  if (!statement) return 'apart';
  const others = statement.members.filter(({ article }) => article !== statement.wording.article);
  return others.map(({ how }) => how).join();
}

const cases = readFileSync(new URL('pairs.cases.txt', import.meta.url), 'utf8');

describe('two accounts of one event', () => {
  test.each(
    cases
      .trim()
      .split('\n\n')
      .map((entry) => entry.split('\n') as [how: string, one: string, other: string]),
  )('%s: %s / %s', (how, one, other) => {
    expect(compare(one, other)).toBe(how);
    expect(compare(other, one) === 'apart').toBe(how === 'apart');
  });
});

describe('the bundled articles', () => {
  const folder = new URL('../../../../seeds/', import.meta.url);
  const files = [
    '000_62bd9cfc465d51d8',
    '001_4866df658f764bf1',
    '002_07fc05ca8bfde29b',
    '003_15f9f616f39d4ce9',
    '004_1083366aa662d066',
  ];
  const articles = files.map((file) => readText(file, readFileSync(new URL(`${file}.txt`, folder), 'utf8')));
  const statements = findStatements(articles, findQuotationVariants(articles));

  test('have these statements', async () => {
    const shown = statements.map((statement) => [statement.id, ...wordsOf(statement, articles)].join('\n  '));
    await expect(`${shown.join('\n\n')}\n`).toMatchFileSnapshot('../../../golden/statements/seeds.txt');
  });

  test('give statements that the schema accepts, worded by a member that is the same, with ids of their own', () => {
    for (const statement of statements) {
      expect(Statement.parse(statement)).toEqual(statement);
      expect(statement.members).toContainEqual({ ...statement.wording, how: 'same' });
    }
    expect(new Set(statements.map(({ id }) => id)).size).toBe(statements.length);
  });

  test('all tell of the call', () => {
    const common = saidByAll(
      statements,
      articles.map(({ id }) => id),
    );
    const words = common.flatMap((statement) => wordsOf(statement, articles)).join('\n');
    expect(words).toContain('phone call');
    expect(words).toMatch(/an hour and a half/);
  });

  test('one alone tells of the arrest', () => {
    const alone = saidByOne(statements, articles).map(
      ({ article, span }) => linesOf(articles.find(({ id }) => id === article)!)[span[0]]!,
    );
    expect(alone.filter((text) => text.includes('was arrested for allegedly spying'))).toHaveLength(1);
    expect(alone.filter((text) => text.startsWith('God bless the people'))).toHaveLength(0);
  });
});

test('two lines that both articles carry word for word are two statements, however alike', () => {
  const twins = [
    'The harbour of Lindmouth will stay closed until the weekend, Petra Holm said, and the damage is close to 200 million crowns.',
    'Petra Holm sees little hope of an early opening and said the damage in the harbour of Lindmouth is roughly 200 million crowns.',
  ];
  const articles = [
    readText('one', [...story, ...twins].join('\n')),
    readText('other', [...retold, ...twins].join('\n')),
  ];
  const told = findStatements(articles).map(({ members }) =>
    members.map(({ article, span }) => linesOf(articles.find(({ id }) => id === article)!)[span[0]]!),
  );
  for (const text of twins) expect(told).toContainEqual([text, text]);
});

test('an article alone says nothing with others, and no article says nothing', () => {
  expect(findStatements([readText('one', story.join('\n'))])).toEqual([]);
  expect(findStatements([])).toEqual([]);
  expect(saidByAll([], [])).toEqual([]);
});

test('a line of a hundred thousand characters is passed over', () => {
  const long = `${'Trump met Putin, and said that they agreed, '.repeat(2500)}.`;
  const articles = [readText('one', `${story.join('\n')}\n${long}`), readText('other', retold.join('\n'))];
  expect(findStatements(articles).length).toBeGreaterThan(0);
});
