import { expect, test } from 'vitest';
import { Numbering } from '../../../src/text/numbering.ts';

test('numbers strings as it meets them, and knows them again', () => {
  const numbering = new Numbering();
  expect(['storm', 'constructor', 'storm', ''].map((string) => numbering.numberOf(string))).toEqual([0, 1, 0, 2]);
  expect(numbering.strings).toEqual(['storm', 'constructor', '']);
});
