import { expect, test } from 'vitest';
import { datedPieces } from '../../../../src/site/timeline/dated-pieces.ts';
import { allEventsPageCount, eventPage } from '../../../../src/site/timeline/paths.ts';
import { mostTold, tellersOf } from '../../../../src/site/timeline/reach.ts';
import { writtenWhen } from '../../../../src/site/timeline/written.ts';
import { exampleArticle } from '../../../examples/article.ts';
import { dayOf, exampleEvent, exampleEvidence } from './example-event.ts';

const entry = (id: string, published: string | null = null) => ({
  number: 1,
  article: exampleArticle({ id, published: published === null ? null : { value: published, origin: 'given' } }),
});
const past = exampleEvent('past', [dayOf('2025-02-12')], { evidence: [exampleEvidence('aaaa2222', 0)] });
const ahead = exampleEvent('ahead', [dayOf('2025-02-14')], {
  isAhead: true,
  evidence: [exampleEvidence('aaaa2222', 0)],
});

test('a text was written after the last day it treats as past and before the first it treats as ahead', () => {
  const earlier = { ...past, times: [dayOf('2025-02-11')] };
  const [written] = writtenWhen([entry('aaaa2222')], [ahead, past, earlier]);
  expect([written!.past?.day, written!.ahead?.day, written!.published]).toEqual(['2025-02-12', '2025-02-14', null]);
});

test('a text that names no day sets no limit, and a date it carries is its day', () => {
  const vague = exampleEvent('vague', [{ from: '2014-01-01', to: '2014-12-31', precision: 'year' }]);
  expect(writtenWhen([entry('aaaa2222', '2025-02-13T09:30Z')], [vague])).toMatchObject([
    { published: '2025-02-13', past: null, ahead: null },
  ]);
});

test('who tells another time than most differs', () => {
  const event = exampleEvent('differs', [dayOf('2025-02-12'), dayOf('2025-02-13')]);
  expect(tellersOf(event).map(({ article, state, isShown }) => [article, state, isShown])).toEqual([
    ['aaaa2222', 'F', true],
    ['aaaa2223', 'D', false],
    ['bbbb2222', 'F', false],
  ]);
});

test('of many events those that differ and that most articles tell are kept, in the order of time', () => {
  const lone = { ...past, id: 'lone' };
  const common = exampleEvent('common', [dayOf('2025-02-12')]);
  const differs = exampleEvent('differs', [dayOf('2025-02-12'), dayOf('2025-02-13')]);
  expect(mostTold([lone, common, differs], 2).map(({ id }) => id)).toEqual(['common', 'differs']);
});

test('a passage is cut around its date without a change of its words', () => {
  const evidence = exampleEvidence('aaaa2222', 1);
  expect(datedPieces(evidence)).toEqual([
    { text: 'On Wednesday', mark: 'other' },
    { text: ' the ferry sank …', mark: null },
  ]);
  expect(datedPieces({ ...evidence, date: null, span: [0, 4, 9] })).toEqual([
    { text: '… On Wednesday the ferry sank …', mark: null },
  ]);
});

test('an event stands on the first page while that shows all, else on its hundred', () => {
  expect([eventPage(40, 39), eventPage(41, 39), eventPage(250, 100)]).toEqual(['', 'all/', 'all/2/']);
  expect([allEventsPageCount(40), allEventsPageCount(41), allEventsPageCount(250)]).toEqual([0, 1, 3]);
});
