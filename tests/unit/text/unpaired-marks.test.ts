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
  ['"He can\'t say "yes, we will" but it is "considered"," she said.', []],
  ['He said: "I know. "A "measure" of it."', []],
  ['She said: "I know \'it.\' "I went home."', []],
  ['The 7\'1" centre and the 42" screen', []],
  ['He said: "The 9.7" screen is cut to this size."', []],
  ['"In 1990" is a song, and so is "1999".', []],
  ['He said “Don’t say ‘no!’ “', []],
  ['one official stated ” We knew it”.', []],
  ['Er sagte „nein“ und „ja“.', []],
  ['Il a dit « non » puis «oui».', []],
  ['Er sagte »nein« und »ja«.', []],
  ['Read more »', []],
  ['« Back', []],
  ['<a href="https://example.org/">', []],
  ['He said "no and left.', ['open 8']],
  ['He said no" and left.', ['close 10']],
  ['He said “no and left.', ['open 8']],
  ['He said no” and left.', ['close 10']],
  ['He called it “a good, “fine deal.”', ['open 13']],
  ['He said "no and "left" early.', ['open 8']],
  ['He said “no” and” left.', ['close 16']],
  ['It was 42" wide, he said," and left.', ['close 25']],
  ['for the U.S." Fund', ['close 12']],
])('finds in %s the marks %j', (text, expected) => {
  expect(findUnpairedMarks(text).map(({ at, isOpening }) => `${isOpening ? 'open' : 'close'} ${at}`)).toEqual(expected);
});
