import { expect, test } from 'vitest';
import { buildColumns, type TrackColumn } from '../../../../src/site/timeline/tracks.ts';
import { dayOf, exampleEvent } from './example-event.ts';

const shown = (columns: readonly TrackColumn[]): string[] =>
  columns.map(({ kind, day, events }) =>
    `${day ?? kind}: ${events.map(({ event, time }) => event.id + (time > 0 ? `/${time}` : '')).join(' ')}`.trim(),
  );

test('days in a row have a column each, what lies around them one', () => {
  const events = [
    exampleEvent('year', [{ from: '2014-01-01', to: '2014-12-31', precision: 'year' }]),
    exampleEvent('since', [{ from: '2014-01-01', to: null, precision: 'since' }]),
    exampleEvent('tuesday', [dayOf('2025-02-11')]),
    exampleEvent('wednesday', [dayOf('2025-02-12')]),
    exampleEvent('differs', [dayOf('2025-02-12'), dayOf('2025-02-14')]),
    exampleEvent('week', [{ from: '2025-02-10', to: '2025-02-16', precision: 'range' }]),
    exampleEvent('later', [dayOf('2025-05-01')]),
    exampleEvent('unknown', [{ from: null, to: null, precision: 'unknown' }]),
  ];
  expect(shown(buildColumns(events))).toEqual([
    'before: year since',
    '2025-02-11: tuesday',
    '2025-02-12: wednesday differs',
    '2025-02-13:',
    '2025-02-14: differs/1',
    'after: later',
    'none: week unknown',
  ]);
});

test('at most five days are shown, those of most articles', () => {
  const days = ['2025-01-01', '2025-02-10', '2025-02-12', '2025-02-14', '2025-02-15'];
  const columns = buildColumns(days.map((day) => exampleEvent(day, [dayOf(day)])));
  expect(shown(columns).slice(0, 2)).toEqual(['before: 2025-01-01', '2025-02-10: 2025-02-10']);
  expect(columns.filter(({ kind }) => kind === 'day')).toHaveLength(5);
  expect(columns.at(-1)).toMatchObject({ kind: 'after', events: [{ event: { id: '2025-02-15' } }] });
});

test('without a known day there is only what has none', () => {
  expect(shown(buildColumns([exampleEvent('unknown', [{ from: null, to: null, precision: 'unknown' }])]))).toEqual([
    'none: unknown',
  ]);
});
