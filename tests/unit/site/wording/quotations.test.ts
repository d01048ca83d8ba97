import { describe, expect, test } from 'vitest';
import { mostQuotedSentence, quotedHeadline, quotedHow, quotedText } from '../../../../src/site/wording/quotations.ts';
import { explainSpeaker, labelSpeaker } from '../../../../src/site/wording/speakers.ts';

function speaker(name: string | null, count: number) {
  return { name, quotations: Array.from({ length: count }) };
}

test.each([
  [[], 'Nobody is quoted'],
  [[speaker('Ana', 1)], 'One quotation by one named speaker'],
  [[speaker('Ana', 2), speaker('Ben', 1)], 'Three quotations by two named speakers'],
  [[speaker('Ana', 20), speaker(null, 3)], '23 quotations, 20 of them by one named speaker'],
  [[speaker(null, 2)], 'Two quotations, no speaker named'],
])('%j is headed by its figures', (speakers, headline) => {
  expect(quotedHeadline(speakers)).toBe(headline);
});

test('who is quoted most is said when somebody is', () => {
  expect(mostQuotedSentence([speaker('Ana', 3), speaker('Ben', 1)])).toBe('Ana is quoted most, three times.');
  expect(mostQuotedSentence([speaker('Ana', 3), speaker('Ben', 3)])).toBe('');
  expect(mostQuotedSentence([speaker('Ana', 1), speaker(null, 3)])).toBe('');
});

test.each([
  [['Yes.'], 'Yes.'],
  [['We tried,', 'and we failed.'], 'We tried, … and we failed.'],
  [['We tried.', 'We failed.'], 'We tried. We failed.'],
])('%j is put together with an ellipsis where the article speaks', (texts, whole) => {
  const parts = texts.map((text, index) => ({ sentence: `s-aaaaaa${index}`, text }));
  expect(quotedText(parts)).toBe(whole);
});

test('parts of one sentence never run on', () => {
  const parts = ['Never.', 'Never.'].map((text) => ({ sentence: 's-aaaaaaa', text }));
  expect(quotedText(parts)).toBe('Never. … Never.');
});

test.each([
  ['told', 'reporters', 'told reporters'],
  ['said', 'In a statement', 'In a statement, said'],
  ['told', 'BBC News', 'told BBC News'],
  ['said', null, 'said'],
  [null, 'on Truth Social', 'on Truth Social'],
  [null, null, ''],
])('%s and %s stand as in the article', (cue, channel, how) => {
  expect(quotedHow({ cue, channel })).toBe(how);
});

describe('a speaker', () => {
  const words = 'he';
  test.each([
    [{ words, name: 'Ana', resolvedBy: 'name' }, 'Ana', null],
    [{ words, name: 'Ben', resolvedBy: 'pronoun' }, 'Ben (“he”)', 'speaker found by the pronoun “he”'],
    [{ words, name: 'Ben', resolvedBy: 'description' }, 'Ben (“he”)', 'speaker found by the description “he”'],
    [
      { words, name: 'Ben', resolvedBy: 'continuation' },
      'Ben (as before)',
      'speaker found by the quotation before, which this one continues',
    ],
    [{ words, name: null, resolvedBy: 'pronoun' }, 'speaker unknown (“he”)', 'not clear who “he” is'],
    [
      { words: 'an aide', name: null, resolvedBy: 'description' },
      'speaker unknown (“an aide”)',
      'attributed to “an aide”',
    ],
    [{ words, name: null, resolvedBy: 'continuation' }, 'speaker unknown (“he”)', 'goes on from the quotation before'],
    [null, 'speaker unknown', 'the article does not say who speaks'],
  ] as const)('%j is named, and how it was found is said', (found, label, explanation) => {
    expect(labelSpeaker(found)).toBe(label);
    expect(explainSpeaker(found)).toBe(explanation);
  });
});
