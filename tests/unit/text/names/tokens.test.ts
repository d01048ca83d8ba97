import { describe, expect, test } from 'vitest';
import { nameTokens } from '../../../../src/text/names/tokens.ts';

const textsOf = (text: string): string[] => nameTokens(text).map((token) => token.text);

describe('nameTokens', () => {
  test.each([
    ["Trump's aides", ['Trump', "'s", 'aides']],
    ['Putin’s call', ['Putin', '’s', 'call']],
    ["O'Brien and Côte d’Ivoire", ["O'Brien", 'and', 'Côte', 'd’Ivoire']],
    ['U.S.-backed', ['U.S.', '-', 'backed']],
    ['in the U.S', ['in', 'the', 'U.', 'S']],
    ['Vladimir V. Putin', ['Vladimir', 'V.', 'Putin']],
    ['He chose plan B.', ['He', 'chose', 'plan', 'B', '.']],
    ['St. Louis', ['St.', 'Louis']],
    ['News Corp. said', ['News', 'Corp.', 'said']],
    ['It was News Corp.', ['It', 'was', 'News', 'Corp', '.']],
    ['AT&T', ['AT', '&', 'T']],
    ['10TH', ['10', 'TH']],
    ['1996-08-30', ['1996', '-', '08', '-', '30']],
  ])('cuts %s', (text, tokens) => {
    expect(textsOf(text)).toEqual(tokens);
  });

  test('knows what white space stands before', () => {
    expect(nameTokens('Jean-Noel (B)').map(({ spaced }) => spaced)).toEqual([true, false, false, true, false, false]);
  });
});
