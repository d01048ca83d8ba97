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
  ['a cafÃ© in Rome', 'mojibake: Ã©'],
  ['in IstanbulÄ± and PloieÅ¡ti', ['mojibake: Ä±', 'mojibake: Å¡']],
  ['ÐœÐ¾ÑÐºÐ²Ð°', ['mojibake: Ðœ', 'mojibake: Ð¾', 'mojibake: Ðº', 'mojibake: Ð²', 'mojibake: Ð°']],
  ['the priceï¿½ of it', 'mojibake: ï¿½'],
  ['it isnÕt so', 'mojibake: nÕt'],
  ['the neighbour?s cat', 'lost-apostrophe: ur?s'],
  ['Pel&#233; scored, and Smith &amp; Co paid', ['character-reference: &#233;', 'character-reference: &amp;']],
  ['Trump announced that "agreed to talk"', 'missing-subject: announced that "agreed'],
  ['He said in Kyiv that “will fight on”', 'missing-subject: said in Kyiv that “will'],
  ['On Wednesday, U.S. President engaged in talks', 'missing-name: U.S. President'],
  ['with Russian President and Ukrainian President Zelenskyy', 'missing-name: Russian President'],
  ['He spoke to the the press', 'repeated-word: the the'],
  ['a survey of of 139 refineries', 'repeated-word: of of'],
  ['fewer than than one in ten', 'repeated-word: than than'],
  ['He said said the merger would would create it', ['repeated-word: said said', 'repeated-word: would would']],
  ['It has been been angered', 'repeated-word: been been'],
])('doubts %s', (text, expected) => {
  expect(found(text)).toEqual([expected].flat());
});

test.each([
  'Saudi Arabia, which offered to host, is under consideration',
  'He had had enough, and that that is so is known',
  'It is up to to-do lists',
  'He said that that was that, and what it is is clear',
  'The Soviets came in in 1979, and he had waited for for years',
  'valued at at least 400 million',
  'the first first lady, a very very long way, “no no no”',
  'What is it it wants? Who you are is what you do do well',
  'Boris? she asked. Really?s',
  'see https://example.org/a?t=1 and /b?s, then?t',
  'AT&T; Smith & Co; R&D',
  'Ångström, Åland, Ärzte, João, ÅÄÖ, Ñandú, Ðakovo',
  'en «TANGÅ» und Übergrößen',
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
