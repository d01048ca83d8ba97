import { expect, test } from 'vitest';
import { TimelineEvent } from '../../../../src/schema/timeline.ts';
import { eventsOf, printed, readText } from './chronicle.ts';

const opening =
  'The ferry Marigold sank off Gannet Point. Captain Robert Muldoon of Aldmoor Lines was rescued by the Coast Guard.';
const article = (name: string, sentence: string) =>
  readText(name, `${opening}\n\n${sentence}`, { published: '2025-02-13' });

test('accounts that are worded alike and tell the same day tell one event', () => {
  const found = eventsOf([
    article('one', 'Divers from Aldmoor Lines raised the wreck of the Marigold on Wednesday.'),
    article('two', 'On Wednesday, divers of Aldmoor Lines raised the Marigold, a wreck since the storm.'),
    article('three', 'Robert Muldoon left hospital in Aldmoor on Wednesday.'),
  ]);
  expect(found.map(({ evidence }) => evidence.length).sort((a, b) => a - b)).toEqual([1, 2]);
  for (const event of found) expect(TimelineEvent.parse(event)).toEqual(event);
});

test('what one article tells of two days is two events', () => {
  const found = eventsOf([
    article(
      'one',
      'Divers from Aldmoor Lines searched the wreck of the Marigold on Tuesday.\n\nDivers from Aldmoor Lines searched the wreck of the Marigold on Wednesday.',
    ),
  ]);
  expect(found.map(({ times }) => times.map(({ from }) => from))).toEqual([['2025-02-11'], ['2025-02-12']]);
});

test('an event shows both days where accounts differ, that of most accounts first', () => {
  const found = eventsOf([
    article('one', 'Robert Muldoon told an inquiry in Aldmoor earlier on Wednesday that the Marigold was unsafe.'),
    article(
      'two',
      'Robert Muldoon, who told an inquiry in Aldmoor earlier on Wednesday that the Marigold was unsafe, has resigned.',
    ),
    article('three', 'Robert Muldoon told an inquiry in Aldmoor on Tuesday that the Marigold was unsafe.'),
  ]);
  const differing = found.filter(({ times }) => times.length > 1);
  expect(differing.map(({ times }) => times.map(({ from }) => from))).toEqual([['2025-02-12', '2025-02-11']]);
  expect(differing[0]!.evidence.map(({ date }) => date!.time).sort((a, b) => a - b)).toEqual([0, 0, 1]);
  expect(differing[0]!.evidence[differing[0]!.central]!.date!.time).toBe(0);
});

test('every word of the evidence stands in its article, and the date within it', () => {
  const received = [
    article('one', 'Divers raised the Marigold on Tuesday, and the harbour of Aldmoor opened on Wednesday.'),
  ];
  const lines = received[0]!.blocks.flatMap(({ sentences }) => sentences);
  const found = eventsOf(received);
  expect(found.map(printed)).toHaveLength(2);
  for (const { words, span, sentence, date } of found.flatMap(({ evidence }) => evidence)) {
    expect(lines[span[0]]!.text.slice(span[1], span[2])).toBe(words);
    expect(lines[span[0]]!.id).toBe(sentence);
    expect(words.slice(...date!.at)).toMatch(/^(?:Tuesday|Wednesday)$/);
  }
});

test('ends with what has no known day', () => {
  const found = eventsOf([
    readText('one', `${opening}\n\nDivers raised the Marigold on Friday. The Marigold was built in 2014.`),
  ]);
  expect(found.map(({ times }) => times[0]!.precision)).toEqual(['year', 'unknown']);
});
