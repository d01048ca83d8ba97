import { expect, test } from 'vitest';
import { matchLines } from '../../../../src/relate/copies/match-lines.ts';
import { readWording } from '../../../../src/relate/copies/wording.ts';
import { toldArticle } from '../../../examples/texts.ts';

const wordsOf = (text: string) => readWording(toldArticle('aaaaaaaa', text)).lines[0]!;

test.each([
  ['verbatim', 'Nobody was hurt on the ferry.', '“Nobody was hurt on the ferry”'],
  [
    'near-verbatim',
    'Both sides confirmed the talks on Monday night.',
    'Both sides have confirmed the talks late on Monday.',
  ],
  ['near-verbatim', 'He didn’t set a date for the meeting.', "He didn't specify a date for the meeting."],
  [
    'contained',
    'The call lasted nearly an hour and a half.',
    'Ann Lee, who spoke from Oslo to reporters, said the call lasted nearly an hour and a half, and that it had been agreed a week before by their aides.',
  ],
  [
    undefined,
    'Trump and Putin speak by phone.',
    'US President Donald Trump and his Russian counterpart Vladimir Putin were to speak again later by phone.',
  ],
  [undefined, 'The talks end in Oslo today.', 'A storm hits the coast of Norway.'],
  [undefined, 'He came.', 'He came.'],
])('%s: %s / %s', (kind, a, b) => {
  expect(matchLines(wordsOf(a), wordsOf(b))?.kind).toBe(kind);
  expect(matchLines(wordsOf(b), wordsOf(a))?.kind).toBe(kind);
});

test('counts shared words in order, and the most in a row', () => {
  const match = matchLines(
    wordsOf('The ferry ran aground near Port Merrin at night.'),
    wordsOf('At night the ferry ran aground off Port Merrin.'),
  );
  expect(match).toMatchObject({ sharedWords: 6, longestRun: 4, quotedWords: 0, extents: [[0, 6], [2, 8]] }); // prettier-ignore
});
