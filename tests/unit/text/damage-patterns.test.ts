import { expect, test } from 'vitest';
import { damagePatterns } from '../../../src/text/damage-patterns.ts';

function found(text: string): string[] {
  return damagePatterns.flatMap(({ rule, pattern }) =>
    Array.from(text.matchAll(pattern), ([match]) => `${rule}: ${match}`),
  );
}

test.each([
  ['a third country, including , is under consideration', 'orphan-punctuation: including ,'],
  ['He spoke to, , and left', 'orphan-punctuation: o, ,'],
  ['a statement ( ) was made', 'orphan-punctuation: ( )'],
  ['Ukraineâ€™s army', 'mojibake: â€™'],
  ['Mooreâs opponent', 'mojibake: eâs'],
  ['â Beal said', 'mojibake: â'],
  ['the price Â£5', 'mojibake: Â£'],
  ['Trump announced that "agreed to talk"', 'missing-subject: announced that "agreed'],
  ['He said in Kyiv that “will fight on”', 'missing-subject: said in Kyiv that “will'],
  ['On Wednesday, U.S. President engaged in talks', 'missing-name: U.S. President'],
  ['with Russian President and Ukrainian President Zelenskyy', 'missing-name: Russian President'],
  ['He spoke to the the press', 'repeated-word: the the'],
])('doubts %s', (text, expected) => {
  expect(found(text)).toEqual([expected]);
});

test.each([
  'Saudi Arabia, which offered to host, is under consideration',
  'He had had enough, and that that is so is known',
  'It is up to to-do lists',
  'a deal that "would end the war"',
  'He said that "they agreed to talk"',
  'the U.S. President engaged in talks',
  'a former Russian President and his aide',
  'Russian President Vladimir Putin',
  'Duran Duran and Boutros Boutros-Ghali',
  'un château à l’âge de dix ans',
  'f() and g(); too',
  'He said ... , well',
])('has no doubt about %s', (text) => {
  expect(found(text)).toEqual([]);
});
