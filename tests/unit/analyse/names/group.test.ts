import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { groupMentions } from '../../../../src/analyse/names/group.ts';
import { toMentions } from '../../../../src/analyse/names/mention.ts';
import { recognise } from '../../../../src/analyse/names/recognise.ts';

const cases = readFileSync(new URL('group.cases.txt', import.meta.url), 'utf8')
  .split(/\n{2,}/)
  .map((paragraph) => paragraph.split('\n').filter((line) => line !== '' && !line.startsWith('#')))
  .filter((lines) => lines.length > 0)
  .map(([article = '', ...names]) => [article, names] as const);

/** The entries of an article as the cases write them. */
function entriesOf(article: string): string[] {
  const lines = article.split(' / ');
  return groupMentions(toMentions(recognise(lines))).map(({ name, mentions }) => {
    const forms = Map.groupBy(mentions, ([line, start, end]) => lines[line]!.slice(start, end));
    return `${name}: ${[...forms].map(([form, same]) => `${form} ${same.length}`).join(', ')}`;
  });
}

describe('groupMentions', () => {
  test.each(cases)('puts the names of one together: %s', (article, names) => {
    expect(entriesOf(article)).toEqual(names);
  });
});
