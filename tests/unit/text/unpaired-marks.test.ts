import { expect, test } from 'vitest';
import { findUnpairedMarks } from '../../../src/text/unpaired-marks.ts';

test.each([
  ['He said "no" and "yes."', []],
  ['He said “no” and “yes.”', []],
  ['("no")', []],
  ['"It is over," he said. "Go home."', []],
  ['"One." "Two." "Three."', []],
  ['“They said ‘no’,” he said.', []],
  ['He said: "I know. "I went home." He left.', []],
  ['no marks at all', []],
  ['<a href="https://example.org/">', []],
  ['He said "no and left.', ['open 8']],
  ['He said no" and left.', ['close 10']],
  ['He said “no and left.', ['open 8']],
  ['He said no” and left.', ['close 10']],
  ['He called it “a good, “fine deal.”', ['open 13']],
])('finds in %s the marks %j', (text, expected) => {
  expect(findUnpairedMarks(text).map(({ at, isOpening }) => `${isOpening ? 'open' : 'close'} ${at}`)).toEqual(expected);
});
