import { unified } from 'unified';
import { describe, expect, test } from 'vitest';
import { type DateOptions, findDates } from '../../../src/analyse/dates.ts';
import { need } from '../../../src/analyse/need.ts';
import { parse } from '../../../src/analyse/parse.ts';
import { cutSentences } from '../../../src/analyse/sentences.ts';
import { ingest } from '../../../src/ingest/index.ts';
import { DateExpression } from '../../../src/schema/date-expression.ts';
import type { ArticleFacts } from '../../../src/schema/dossier-file.ts';

function datesOf(text: string, given: ArticleFacts = {}, options: DateOptions = {}): DateExpression[] {
  const { tree, file } = parse(ingest(Buffer.from(text), 'text.txt', { language: 'en', ...given }));
  unified().use(cutSentences).use(findDates, options).runSync(tree, file);
  return need(file, 'dates').map((date) => DateExpression.parse(date));
}

const text = 'The ministers met on Wednesday in Geneva. They had first met there in 2014, and talked for an hour.';
const wednesday = { span: [0, 21, 30], type: 'date', precision: 'day', modifier: null, rule: 'weekday' };

describe('findDates', () => {
  test('counts from the day of publication', () => {
    const [first] = datesOf(text, { published: '2025-02-12' }, { dossierDate: '2025-03-01' });
    expect(first).toEqual({ ...wednesday, value: '2025-02-12', anchor: 'published' });
  });

  test('takes the day of an instant', () => {
    expect(datesOf(text, { published: '2025-02-12T23:30Z' })[0]?.value).toBe('2025-02-12');
  });

  test("counts from the dossier's day where the article has none", () => {
    const [first] = datesOf(text, {}, { dossierDate: '2025-03-01' });
    expect(first).toEqual({ ...wednesday, value: '2025-02-26', anchor: 'dossier' });
  });

  test('knows only the words where there is neither', () => {
    const [first, second, third] = datesOf(text);
    expect(first).toEqual({ ...wednesday, value: null, anchor: null });
    expect(second).toMatchObject({ span: [1, 28, 32], value: '2014', anchor: null });
    expect(third).toMatchObject({ type: 'duration', value: 'PT1H', precision: 'hour', anchor: null });
  });

  test('names the text where it counts from another date of it', () => {
    const dates = datesOf('He was born on 4 May 1920 in Kyiv. The next day his family fled to the west.');
    expect(dates.map(({ value, anchor }) => [value, anchor])).toEqual([
      ['1920-05-04', null],
      ['1920-05-05', 'text'],
    ]);
  });

  test('reads titles and headings as well', () => {
    const dates = datesOf('Talks begin Monday\n\nThe ministers will meet in Geneva, the office said.', {
      published: '2025-02-12',
    });
    expect(dates.map(({ span, value }) => [span, value])).toEqual([[[0, 12, 18], '2025-02-17']]);
  });

  test('finds none in other languages', () => {
    expect(datesOf(text, { language: 'de' })).toEqual([]);
  });
});
