import { expect, test } from 'vitest';
import type { QuotationWording, WordingPart } from '../../../../src/schema/quotation-variants.ts';
import { forkStretches, type Stretch } from '../../../../src/site/accounts/fork.ts';

const signs = { '=': 'same', '+': 'other', '-': 'left-out' } as const;

/** A wording that these articles carry; its parts begin with `=`, `+` or `-`. */
const wording = (articles: string, ...parts: string[]): QuotationWording => ({
  parts: parts.map((part): WordingPart => ({ kind: signs[part[0] as keyof typeof signs], text: part.slice(1) })),
  members: Array.from(articles).map((article) => ({ article, quotation: 0, spans: [[0, 0, 1]] })),
});

/** Written in a line: `(talks ab* | negotiations c)`, with a star for what most have. */
const drawn = (stretches: Stretch[]): string =>
  stretches
    .map((stretch) =>
      typeof stretch === 'string'
        ? stretch
        : `(${stretch.map(({ text, articles, isMost }) => `${text || '-'} ${articles.join('')}${isMost ? '*' : ''}`).join(' | ')})`,
    )
    .join('');

test('a wording alone does not divide', () => {
  expect(forkStretches({ wordings: [wording('ab', '=We will meet, soon.')] })).toEqual(['We will meet, soon.']);
});

test.each([
  [
    'other words stand beside those they replace',
    [wording('ab', '=no talks without us'), wording('c', '=no', '-talks', '+negotiations', '=without us')],
    'no (talks ab* | negotiations c) without us',
  ],
  [
    'punctuation of the first wording stays',
    [wording('a', '=a lasting, reliable peace.'), wording('b', '=a', '-lasting', '+long', '=reliable peace')],
    'a (lasting a | long b), reliable peace.',
  ],
  [
    'words that only others have stand where they were put in',
    [wording('ab', '=highly productive'), wording('c', '=highly productive', '+phone call')],
    'highly productive(- ab* | phone call c)',
  ],
  [
    'words left out in the middle are shown as none',
    [wording('a', '=some of that land'), wording('b', '=some', '-of that', '=land')],
    'some (of that a | - b) land',
  ],
  [
    'who quotes the end only is no witness to the beginning',
    [wording('a', '=We agree. No peace without us'), wording('b', '-We agree.', '=No peace without', '-us', '+them')],
    'We agree. No peace without (us a | them b)',
  ],
  [
    'changes that overlap are one fork',
    [
      wording('a', '=one two three four'),
      wording('b', '=one', '-two three', '+2 3', '=four'),
      wording('c', '=one two', '-three four', '+3 4'),
    ],
    'one (two three four a | 2 3 four b | two 3 4 c)',
  ],
])('%s', (_, wordings, expected) => {
  expect(drawn(forkStretches({ wordings }))).toBe(expected);
});
