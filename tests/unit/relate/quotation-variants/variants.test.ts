import { describe, expect, test } from 'vitest';
import { findQuotationVariants } from '../../../../src/relate/quotation-variants/index.ts';
import { QuotationVariants } from '../../../../src/schema/quotation-variants.ts';
import { byCodeUnits } from '../../../../src/text/order.ts';
import { articleOf } from '../conflicts/accounts.ts';

const find = (...texts: string[]): QuotationVariants[] =>
  findQuotationVariants(texts.map((text, index) => articleOf(text, `${index}.txt`)));

const wordingsOf = ({ wordings }: QuotationVariants): string[] =>
  wordings.map(({ parts }) => parts.map(({ kind, text }) => `${kind} ${text}`).join(' | '));

const contact = [
  '“We agreed to maintain further contact and plan upcoming meetings,” Anna Schmidt said.',
  'Anna Schmidt wrote: “We agreed to stay in touch and plan upcoming meetings.”',
];

describe('findQuotationVariants', () => {
  test('aligns two wordings word by word', () => {
    const [group, ...others] = find(...contact);
    expect(others).toEqual([]);
    expect(QuotationVariants.parse(group).speakers).toEqual(['Anna Schmidt']);
    expect(wordingsOf(group!)).toEqual([
      'same We agreed to maintain further contact and plan upcoming meetings',
      'same We agreed to | left-out maintain further contact | other stay in touch | same and plan upcoming meetings',
    ]);
  });

  test('takes case, punctuation and the shape of marks for the same wording', () => {
    const [group] = find(
      '“It’s time to stop this ridiculous war!” Anna Schmidt wrote.',
      'Anna Schmidt wrote: "It\'s TIME to stop this ridiculous war."',
    );
    expect(group!.wordings.map(({ members }) => members.length)).toEqual([2]);
  });

  test('aligns with the wording that has most in common with the others', () => {
    const [group] = find(
      'Anna Schmidt hoped for a “lasting, reliable peace”.',
      '“We want a lasting, reliable peace along the river,” Anna Schmidt said.',
      'Anna Schmidt said: “We want a lasting, reliable peace along the river.”',
      '“We want a lasting and reliable peace along the river,” Anna Schmidt said.',
    );
    expect(wordingsOf(group!)).toEqual([
      'same We want a lasting, reliable peace along the river',
      'same We want a lasting | other and | same reliable peace along the river',
      'left-out We want a | same lasting, reliable peace | left-out along the river',
    ]);
  });

  test.each([
    ['what everybody says', '“I think so,” Anna Schmidt said.', '“I think so,” John Miller said.'],
    ['other utterances', '“The bridge over the river is safe,” Anna Schmidt said.', '“The river will flood the valley,” Anna Schmidt said.'], // prettier-ignore
    ['like words of others', '“Taxes must fall in the spring,” Anna Schmidt said.', '“Taxes must rise in the autumn,” John Miller said.'], // prettier-ignore
    ['one word and a remark that has it', 'Anna Schmidt called the minister “inept”.', '“An inept minister has flooded the whole valley,” Anna Schmidt said.'], // prettier-ignore
    ['one article', contact.join(' '), 'The river rose.'],
  ])('does not join %s', (_, ...texts) => {
    expect(find(...texts)).toEqual([]);
  });

  test('keeps apart two remarks that two articles both quote, however alike', () => {
    const both =
      '“The bridge over the river is safe for cars,” Anna Schmidt said. “The bridge over the river is safe for trucks,” she said.';
    expect(find(both, both).flatMap(wordingsOf).toSorted(byCodeUnits)).toEqual([
      'same The bridge over the river is safe for cars',
      'same The bridge over the river is safe for trucks',
    ]);
  });

  test('joins the same words in the mouth of two people', () => {
    const [group] = find(
      '“Taxes must fall before the spring,” Anna Schmidt said.',
      '“Taxes must fall before the spring,” John Miller said.',
    );
    expect(group!.speakers).toEqual(['Anna Schmidt', 'John Miller']);
  });
});
