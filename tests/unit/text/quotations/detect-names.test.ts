import { expect, test } from 'vitest';
import { detectNames } from '../../../../src/text/quotations/detect-names.ts';

test.each([
  ['U.S. President Donald J. Trump left.', ['Donald J. Trump*']],
  ['When Mr. Smith came to Paris. The rest stayed.', ['Smith*', 'Paris']],
  ['Ursula von der Leyen spoke.', ['Ursula von der Leyen*']],
  ['The Ministry of Defence and Trump’s White House agreed.', ['Ministry of Defence', 'Trump']],
  ['On Monday, however, it rained.', []],
  ['It rained in Rome. Nobody cared.', ['Rome', 'Nobody']],
])('%s', (text, expected) => {
  const found = detectNames(text);
  expect(found.map(({ name, isPerson }) => (isPerson ? `${name}*` : name))).toEqual(expected);
  for (const { start, end, name } of found) expect(text.slice(start, end)).toBe(name);
});
