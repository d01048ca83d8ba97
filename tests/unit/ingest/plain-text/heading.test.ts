import { expect, test } from 'vitest';
import { isHeading } from '../../../../src/ingest/plain-text/heading.ts';

const sentence = 'The ministers met in the capital on Monday, and they agreed to go on with the talks.';
const between = (text: string) => isHeading(text, { before: sentence, after: sentence });

test.each([
  'Diplomatic Push for Peace',
  'Ukraine’s NATO Hopes Diminish',
  'What Comes Next?',
  'WHAT COMES NEXT',
  'A failed rescue operation',
  '3. The finger in the burger',
])('takes %s for a heading', (text) => {
  expect(between(text)).toBe(true);
});

test.each([
  'Here are other key developments of the week:',
  'He said nothing.',
  'Is that all?',
  'and then they left',
  'Photo by Jane Doe',
  'Follow us on example.com',
  '– Jane Doe',
  '“We shall see”',
  'End Stocks 538 574',
  '2000 GMT',
  'This line has no full stop but is far too long to be the heading of anything at all',
])('takes %s for no heading', (text) => {
  expect(between(text)).toBe(false);
});

test('wants a paragraph after it, and in sentence case before it as well', () => {
  expect(isHeading('What Comes Next', { before: 'Title', after: sentence })).toBe(true);
  expect(isHeading('What comes next', { before: 'Title', after: sentence })).toBe(false);
  expect(isHeading('What Comes Next', { before: sentence, after: 'Another Short Line' })).toBe(false);
});
