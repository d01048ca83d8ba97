import { expect, test } from 'vitest';
import { romanise } from '../../../src/text/romanise.ts';

test.each([
  ['zelensky', 'zelenskyy', 'zelenskiy'],
  ['dmitry', 'dmitri', 'dmitriy'],
  ['sergey', 'sergei'],
  ['qaddafi', 'gaddafi', 'kadhafi', 'gadhafi'],
  ['yeltsin', 'eltsin'],
  ['aleksandr', 'alexandr'],
])('%s is written %s too', (name, ...others) => {
  expect(others.map((other) => romanise(other))).toEqual(others.map(() => romanise(name)));
});

test.each([
  ['vladimir', 'volodymyr'],
  ['lavrov', 'ivanov'],
  ['kim', 'kem'],
])('%s is not %s', (name, other) => {
  expect(romanise(name)).not.toBe(romanise(other));
});
