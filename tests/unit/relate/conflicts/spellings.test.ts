import { expect, test } from 'vitest';
import { joinAliases, toNamedArticle } from '../../../../src/relate/aliases/index.ts';
import { findSpellingConflicts } from '../../../../src/relate/conflicts/spellings.ts';
import { Conflict } from '../../../../src/schema/conflict.ts';
import { articleOf } from './accounts.ts';

/** The spellings that disagree, each as often as articles have it. */
function spellings(...texts: string[]): string[][][] {
  const articles = texts.map((text, index) => articleOf(text, `${index}.txt`));
  const found = findSpellingConflicts(articles, joinAliases(articles.map((article) => toNamedArticle(article))));
  return found.map((conflict) =>
    Conflict.parse(conflict).values.map(({ evidence }) =>
      evidence.map(({ article, span: [line, start, end] }) => {
        const lines = articles.find(({ id }) => id === article)!.blocks.flatMap(({ sentences }) => sentences);
        return lines[line]!.text.slice(start, end);
      }),
    ),
  );
}

test('finds names that articles spell differently', () => {
  expect(
    spellings(
      'President Volodymyr Zelensky spoke in Rome. Zelensky then left.',
      'President Volodymyr Zelenskyy spoke in Rome.',
      'President Volodymyr Zelensky spoke in Paris.',
    ),
  ).toEqual([[['Volodymyr Zelensky', 'Volodymyr Zelensky'], ['Volodymyr Zelenskyy']]]);
});

test('finds nothing in names that are only shorter', () => {
  expect(spellings('Anna Schmidt spoke in Rome. Schmidt left.', 'Anna Schmidt spoke.')).toEqual([]);
});
