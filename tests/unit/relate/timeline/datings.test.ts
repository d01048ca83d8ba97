import { describe, expect, test } from 'vitest';
import { eventsOf, printed, readText } from './chronicle.ts';

const known = { published: '2025-02-13' };

/** The events of one sentence in an article of Thursday 13 February 2025, after one that dates nothing. */
const events = (sentence: string): string[] =>
  eventsOf([readText('one', `The harbour of Aldmoor lies in the north.\n\n${sentence}`, known)]).map(printed);

describe('tells when, as exactly as the words do', () => {
  test.each([
    ['The ferry sank off Gannet Point on Wednesday.', 'day 2025-02-12'],
    ['The ferry sank off Gannet Point on Wednesday evening.', 'part-of-day 2025-02-12'],
    ['The ferry sank off Gannet Point last week.', 'range 2025-02-03/2025-02-09'],
    ['The ferry sank off Gannet Point in January.', 'month 2025-01-01/2025-01-31'],
    ['The ferry sank off Gannet Point in 2014.', 'year 2014-01-01/2014-12-31'],
    ['Ferries sank off Gannet Point in the 1990s.', 'decade 1990-01-01/1999-12-31'],
    ['Nobody has crossed to Gannet Point since 2014.', 'since 2014-01-01/'],
    ['The ferry sank before Wednesday.', 'before /2025-02-11'],
    ['The ferry will be raised next week.', 'range 2025-02-17/2025-02-23, ahead'],
    ['The owners must raise the ferry by Friday.', 'until /2025-02-14, ahead'],
  ])('%s', (sentence, when) => {
    expect(events(sentence).map((event) => event.split(' | ')[0])).toEqual([when]);
  });
});

describe('makes no event of', () => {
  test.each([
    ['how long', 'The crossing to Gannet Point lasted two hours.'],
    ['how often', 'The ferry crosses to Gannet Point every Wednesday.'],
    ['a vague time', 'The ferry was recently painted.'],
    ['a year that only names', 'The ferry was built under the 2014 treaty.'],
    ['a day that only names', 'Engineers praised Wednesday’s rescue.'],
    ['a day that only names, with an article', 'The owners ignored the Thursday deadline.'],
    ['a compound', 'The owners want their pre-2014 berth.'],
    ['the words of others', '“The ferry sank on Wednesday,” Anna Schmidt said.'],
    ['the day that one article quotes somebody', 'The ferry is lost, Anna Schmidt said on Wednesday.'],
    ['the day the page was changed', 'Updated on 12 February 2025'],
    ['what a figure is compared with', 'Traffic rose to 30,000 crossings from 21,000 in 2014.'],
    ['a month that is compared with', 'Traffic rose by a third compared with January.'],
    ['a lead-in', 'Here are other events of the week:'],
  ])('%s', (_, sentence) => {
    expect(events(sentence)).toEqual([]);
  });

  test('the day that an article was sent', () => {
    const text = 'ALDMOOR, Feb. 12 (Wire) - The ferry sank off Gannet Point.\n\nThe harbour is closed.';
    expect(eventsOf([readText('one', text, known)])).toEqual([]);
  });

  test('a title', () => {
    const article = readText('one', 'Ferry sinks on Wednesday\n\nThe ferry is lost. The harbour is closed.', known);
    const blocks = article.blocks.map((block, index) => ({
      ...block,
      kind: index === 0 ? ('title' as const) : block.kind,
    }));
    expect(
      eventsOf([{ ...article, blocks: article.blocks.map((block) => ({ ...block, kind: 'paragraph' as const })) }]),
    ).toHaveLength(1);
    expect(eventsOf([{ ...article, blocks }])).toEqual([]);
  });
});

describe('cuts a line at its dates', () => {
  test.each([
    [
      'The ferry sank on Tuesday, and divers found it on Wednesday.',
      ['day 2025-02-11 | The ferry sank on [Tuesday]', 'day 2025-02-12 | divers found it on [Wednesday].'],
    ],
    [
      'On Tuesday, after a storm, the ferry sank, and divers found it on Wednesday.',
      [
        'day 2025-02-11 | On [Tuesday], after a storm, the ferry sank',
        'day 2025-02-12 | divers found it on [Wednesday].',
      ],
    ],
  ])('%s', (sentence, expected) => {
    expect(events(sentence)).toEqual(expected);
  });
});

test('a day that nobody can tell stays unknown, and keeps its words', () => {
  const [event] = eventsOf([readText('one', 'The ferry sank off Gannet Point on Wednesday.')]);
  expect(event!.times).toEqual([{ from: null, to: null, precision: 'unknown' }]);
  expect(printed(event!)).toContain('[Wednesday]');
});

test('undated articles are counted from the day of the dossier', () => {
  const [event] = eventsOf(
    [readText('one', 'The ferry sank off Gannet Point on Wednesday.', { dossierDate: '2025-02-13' })],
    '2025-02-13',
  );
  expect(event!.times[0]).toEqual({ from: '2025-02-12', to: '2025-02-12', precision: 'day' });
  expect(event!.evidence[0]!.date!.anchor).toBe('dossier');
});
