import type { Article } from '../../schema/article.ts';
import type { DateExpression } from '../../schema/date-expression.ts';
import type { Addresses } from './addresses.ts';
import { integer, type Table, text } from './table.ts';

export interface DateRow {
  article: number;
  /** Among those of the article, from 1. */
  number: number;
  path: string;
  words: string;
  date: DateExpression;
}

/** A row for words that tell a date, a time of day, how long or how often. */
export const datesTable: Table<DateRow> = {
  name: 'dates',
  key: ['article', 'date'],
  columns: {
    article: integer('Number of the article', ({ article }) => article),
    date: integer('Which of its expressions, from 1', ({ number }) => number),
    path: text('The sentence, from the root of the site', ({ path }) => path),
    words: text('The words, verbatim', ({ words }) => words),
    type: text('date, time, duration or set', ({ date }) => date.type),
    value: text('As TIMEX3 writes it; empty where there is no day to count from', ({ date }) => date.value),
    precision: text('The smallest unit of the value', ({ date }) => date.precision),
    modifier: text('How the words around narrow it', ({ date }) => date.modifier),
    anchor: text('What it was counted from', ({ date }) => date.anchor),
  },
};

export function dateRows(
  { id, blocks, dates }: Pick<Article, 'id' | 'blocks' | 'dates'>,
  addresses: Addresses,
): DateRow[] {
  const lines = blocks.flatMap(({ sentences }) => sentences);
  return dates.map((date, index) => {
    const [line, start, end] = date.span;
    const sentence = lines[line]!;
    return {
      article: addresses.numberOf(id),
      number: index + 1,
      path: addresses.pathOf(id, sentence.id),
      words: sentence.text.slice(start, end),
      date,
    };
  });
}
