import { describe, expect, test } from 'vitest';
import type { NameIndex } from '../../../../src/site/content/name-index.ts';
import { cutAtMentions } from '../../../../src/site/names/cut-at-mentions.ts';
import { letterPath, namePagePath, namePath } from '../../../../src/site/names/name-paths.ts';
import { describeName, describeToneOf, namedHeadline } from '../../../../src/site/wording/names.ts';

const place = { letter: 't', name: 'Donald Trump', role: null, articles: 5 };
const index: Pick<NameIndex, 'paged' | 'places'> = {
  paged: new Set(['donald-trump']),
  places: new Map([
    ['donald-trump', { ...place, index: 0 }],
    ['tbilisi', { ...place, index: 99 }],
    ['tyre', { ...place, index: 100 }],
  ]),
};

describe('where a name is found', () => {
  test.each([
    ['donald-trump', '/names/donald-trump/'],
    ['tbilisi', '/names/letter/t/#tbilisi'],
    ['tyre', '/names/letter/t/2/#tyre'],
  ])('%s', (slug, path) => {
    expect(namePath(index, slug)).toBe(path);
  });

  test('nowhere, when the content does not have it', () => {
    expect(() => namePath(index, 'atlantis')).toThrow(/atlantis/);
  });

  test('further pages are numbered', () => {
    expect([letterPath('other'), letterPath('a', 3)]).toEqual(['/names/letter/other/', '/names/letter/a/3/']);
    expect([namePagePath('kyiv'), namePagePath('kyiv', 2)]).toEqual(['/names/kyiv/', '/names/kyiv/2/']);
  });
});

describe('the first sentence with a name', () => {
  const text = 'Kyiv is Kyiv.';

  test('is cut at the mentions of its own line alone', () => {
    const pieces = cutAtMentions({ text, mentions: [[3, 0, 4], [3, 8, 12], [5, 1, 5]] }); // prettier-ignore
    expect(pieces.map((piece) => piece.text).join('')).toBe(text);
    expect(pieces.filter(({ isName }) => isName).map((piece) => piece.text)).toEqual(['Kyiv', 'Kyiv']);
  });
});

const typed = (person: number, place: number, organisation: number) => ({
  types: {
    person: { names: person, mostCarried: [] },
    place: { names: place, mostCarried: [] },
    organisation: { names: organisation, mostCarried: [] },
  },
});

describe('what is said of names', () => {
  test.each([
    [0, 0, 0, 'No names found'],
    [1, 0, 0, '1 person'],
    [2, 1, 0, '3 names: 2 people and 1 place'],
    [2, 1, 1200, '1,203 names: 2 people, 1 place and 1,200 organisations'],
  ])('%i, %i, %i', (person, place, organisation, headline) => {
    expect(namedHeadline(typed(person, place, organisation))).toBe(headline);
  });

  test('how often, where and in how many forms', () => {
    const naming = {
      article: 'aaaa2222',
      mentions: [[0, 0, 4]] as [number, number, number][],
      sentences: ['s-aaaaaaa'],
    };
    const name = { slug: 'kyiv', name: 'Kyiv', type: 'place' as const, role: null, tone: null, articles: [naming] };
    const spelt = { count: 1, articles: [{ article: 'aaaa2222', count: 1 }] };
    expect(describeName(name)).toBe('Named once in one article.');
    const both = { ...name, spellings: [{ ...spelt, text: 'Kyiv' }, { ...spelt, text: 'Kiev' }], articles: [naming, naming] }; // prettier-ignore
    expect(describeName(both)).toBe('Named two times in two articles, in two forms.');
  });

  test('no tone where it cannot be told', () => {
    expect(describeToneOf({ tone: null })).toBeNull();
    expect(describeToneOf({ tone: { score: -0.125, sentences: 4 } })).toMatch(/^Four sentences .* −0\.1[23],/);
  });
});
