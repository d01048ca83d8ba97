import { describe, expect, test } from 'vitest';
import { attribution, findLostStops } from '../../../src/text/attribution.ts';

describe('findLostStops', () => {
  test.each([
    ['They plan a visit to the US “There is an invitation,” Peskov said.', [27]],
    ['He has doubts about his future "I think it is the number of games," he said.', [30]],
    ['He said “There is an invitation,” Peskov added.', []],
    ['They like the film “The Long Way Home,” Smith said.', []],
    ['He ended the call. “There is an invitation,” Peskov said.', []],
    ['He told them that “I know nothing of the call,” she said.', []],
  ])('finds in %s the offsets %j', (text, expected) => {
    expect(findLostStops(text)).toEqual(expected);
  });
});

test.each([
  ['Smith asked.', true],
  ['President Putin told reporters on Monday', true],
  ['Smith said he would come', false],
  ['Prices rose.', false],
])('%s is an attribution: %j', (text, expected) => {
  expect(attribution.test(text)).toBe(expected);
});
