import { expect, test } from 'vitest';
import { compareLines } from '../../../../src/editions/diff/compare-lines.ts';
import { exampleLines } from '../../../examples/edition.ts';

const compare = (before: string[], after: string[]) => compareLines(exampleLines(before), exampleLines(after));

test('returns nothing for the same sentences', () => {
  expect(compare(['One.', 'Two.', 'One.'], ['One.', 'Two.', 'One.'])).toEqual([]);
});

test('names sentences that came and went, where they stand', () => {
  const changes = compare(['First one.', 'It goes.', 'Last one.'], ['First one.', 'Last one.', 'Something new came.']);
  expect(changes).toMatchObject([
    { change: 'removed', text: 'It goes.' },
    { change: 'added', text: 'Something new came.' },
  ]);
});

test('shows another wording of a sentence with the words that differ', () => {
  const [change, ...more] = compare(
    ['They met in Riyadh on Wednesday.', 'The end.'],
    ['They met in Riyadh on Thursday.', 'The end.'],
  );
  expect(more).toEqual([]);
  expect(change).toMatchObject({
    change: 'changed',
    was: exampleLines(['They met in Riyadh on Wednesday.'])[0]!.id,
    words: [
      ['same', 'They met in Riyadh on '],
      ['out', 'Wednesday'],
      ['in', 'Thursday'],
      ['same', '.'],
    ],
  });
});

test('takes sentences of other words for one that went and one that came', () => {
  const changes = compare(['The cat sat on the mat.'], ['Parliament voted for peace.']);
  expect(changes.map(({ change }) => change)).toEqual(['removed', 'added']);
});

test('sees that a sentence stands elsewhere', () => {
  const changes = compare(
    ['One is here.', 'Two is here.', 'Three came.'],
    ['Two is here.', 'Three came.', 'One is here.'],
  );
  expect(changes).toMatchObject([{ change: 'moved', text: 'One is here.' }]);
});

test('sees a change of capitals, which keeps the address', () => {
  const [change] = compare(['The west waits.'], ['The West waits.']);
  expect(change).toMatchObject({
    change: 'changed',
    words: [
      ['same', 'The '],
      ['out', 'west'],
      ['in', 'West'],
      ['same', ' waits.'],
    ],
  });
});

test('sees that one of two equal sentences went', () => {
  expect(compare(['Yes.', 'No way.', 'Yes.'], ['No way.', 'Yes.'])).toMatchObject([
    { change: 'removed', text: 'Yes.' },
  ]);
});

test('compares a wholly rewritten long article in a moment', () => {
  const [before, after] = ['Old', 'New'].map((mark) =>
    Array.from({ length: 1500 }, (_, index) => `${mark} sentence ${index} says ${index * 7}.`),
  ) as [string[], string[]];
  const start = performance.now();
  expect(compare(before, after)).toHaveLength(1500);
  expect(performance.now() - start).toBeLessThan(5000);
});
