import { expect, test } from 'vitest';
import { clean } from '../../../src/ingest/clean.ts';

test('ends every line with a line feed', () => {
  expect(clean('a\r\nb\rc\nd\u0085e\u2028f\u2029g\vh\fi')).toEqual({ text: 'a\nb\nc\nd\ne\nf\ng\nh\ni', removed: 0 });
});

test('keeps tabs, joiners and every visible character', () => {
  const text = 'a\tb\u00A0c\u200Dd\u200Ee 👩‍🚀 ﷽';
  expect(clean(text)).toEqual({ text, removed: 0 });
});

test.each([
  ['controls', '\u0000\u0007\u001B\u007F\u0080\u009F', 6],
  ['direction overrides', '\u202A\u202B\u202C\u202D\u202E\u2066\u2067\u2068\u2069', 9],
  ['byte order marks', '\uFEFF\uFEFF', 2],
  ['tags', '\u{E0001}\u{E0041}\u{E007F}', 3],
  ['lone surrogates', '\uDC00 \uD83D', 2],
])('drops %s and counts them', (_, characters, removed) => {
  expect(clean(`a${characters}b`)).toEqual({ text: characters.includes(' ') ? 'a b' : 'ab', removed });
});
