import { describe, expect, test } from 'vitest';
import { pairMarks } from '../../../../src/text/quotations/pair-marks.ts';

function quoted(text: string): string[] {
  return pairMarks(text).pairs.map(({ open, close }) => text.slice(open.at + open.length, close.at));
}

describe('pairs of marks', () => {
  test.each([
    ['curly', 'She said “no.”', ['no.']],
    ['straight', 'She said "no."', ['no.']],
    ['two apostrophes', "She said ''no.''", ['no.']],
    ['British single', "She said 'no.'", ['no.']],
    ['curly single with an apostrophe inside', '‘It isn’t,’ she said.', ['It isn’t,']],
    ['guillemets', 'Elle dit « non ».', [' non ']],
    ['low and high', 'Sie sagte: „Nein.“', ['Nein.']],
    ['straight after curly', '“No," she said.', ['No,']],
    ['nested', '“He said ‘no’ twice,” she said.', ['He said ‘no’ twice,']],
    ['nested the same way', '“He said “no” twice,” she said.', ['He said “no” twice,']],
    ['two in a row', '“No,” she said. “Never.”', ['No,', 'Never.']],
    ['between dashes', 'It was—"no"—that she said.', ['no']],
    ['in brackets', 'She said it (“no”).', ['no']],
    ['with a number at the end', '"It was in 1999," she said.', ['It was in 1999,']],
    ['around a possessive plural', "'The workers' rights,' she said.", ["The workers' rights,"]],
    ['before a stray one', '“No,” she said.” Then she left.', ['No,']],
    ['after an opening one without end', '“Yes. “No,” she said.', ['No,']],
  ])('%s', (_, text, expected) => expect(quoted(text)).toEqual(expected));

  test.each([
    ['apostrophes', "It's the workers' and the owner's."],
    ['lost beginnings', "Rock 'n' roll of the '60s, 'cause ’twas fun."],
    ['feet and inches', `He is 6'2" tall, she 5'10".`],
    ['inches alone', 'A 12" record.'],
    ['attributes', '<a title="no" href="no">'],
    ['a closing mark alone', 'No,” she said.'],
  ])('none in %s', (_, text) => expect(quoted(text)).toEqual([]));
});

test('an opening mark without a partner is told apart', () => {
  const { unclosed, unopened } = pairMarks('She said: “It was never safe.');
  expect([unclosed.map(({ at }) => at), unopened]).toEqual([[10], []]);
});
