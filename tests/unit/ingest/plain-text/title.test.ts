import { expect, test } from 'vitest';
import { isTitle } from '../../../../src/ingest/plain-text/title.ts';

const body = 'The ministers met in the capital on Monday, and they agreed to go on with the talks.';
const apart = (text: string) => isTitle({ text, following: [body], isApart: true });
const close = (text: string) => isTitle({ text, following: [body], isApart: false });

test.each([
  'Talks go on',
  'Talks Go On.',
  '“We Shall See,” Minister Says',
  'TALKS GO ON IN THE CAPITAL',
  'Will the Talks Go On?',
  '1,000 days of talks',
])('takes %s for a title', (text) => {
  expect([apart(text), close(text)]).toEqual([true, true]);
});

test.each([
  'The answer is no, absolutely not.',
  'Remember the talks?',
  'Here are other key developments of the week:',
  'In the capital, on Monday,',
  '[Image via a news agency]',
  '— Jane Doe (@jane) 8 October 2014',
  body,
])('takes %s for no title', (text) => {
  expect([apart(text), close(text)]).toEqual([false, false]);
});

test('wants sentences after it', () => {
  expect(isTitle({ text: 'Talks go on', following: [], isApart: true })).toBe(false);
  expect(isTitle({ text: 'Talks go on', following: ['Wheat 3.04', 'Corn 1.47'], isApart: true })).toBe(false);
  expect(isTitle({ text: 'Talks go on', following: ['Image by an agency', body], isApart: true })).toBe(true);
});

test('takes no line that is as long as a standfirst', () => {
  expect(apart('Talks '.repeat(30).trim())).toBe(false);
});
