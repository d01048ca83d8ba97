import { expect, test } from 'vitest';
import { pairFigures, pairHeadline, pairsHeadline, rowWords } from '../../../../src/site/wording/pairs.ts';

const pair = {
  articles: ['a', 'b'] as [string, string],
  statements: 0,
  conflicts: 0,
  quotations: 0,
  passages: 0,
  sharedWords: 0,
};

test.each([
  [{ statements: 17, conflicts: 5 }, 'Articles 1 and 4 share 17 statements and differ on five points'],
  [{ statements: 1, conflicts: 0 }, 'Articles 1 and 4 share one statement'],
  [{ statements: 0, conflicts: 1 }, 'Articles 1 and 4 differ on one point'],
  [{ statements: 0, conflicts: 0 }, 'Articles 1 and 4 share wording, but no statement'],
])('the headline of %o', (figures, headline) => {
  expect(pairHeadline([1, 4], figures)).toBe(headline);
});

test('figures leave out what there is none of', () => {
  expect(pairFigures({ ...pair, statements: 1, passages: 2, sharedWords: 30 })).toBe(
    'One statement, two passages with 30 shared words',
  );
});

test('the pairs of a dossier', () => {
  const entries = [{ number: 1 }, { number: 4 }] as const;
  expect(pairsHeadline([])).toBe('No two articles share anything');
  expect(pairsHeadline([{ entries }])).toBe('Articles 1 and 4 share something');
  expect(pairsHeadline([{ entries }, { entries }])).toBe('Two pairs of articles share something; 1 and 4 share most');
});

test('how a row is said', () => {
  const row = { said: 'both' as const, state: 'D' as const, isCopied: true };
  expect(rowWords(row, [1, 4])).toBe('told otherwise, shared wording');
  expect(rowWords({ ...row, said: 'right' }, [1, 4])).toBe('only in 4');
  expect(rowWords({ ...row, state: null }, [1, 4])).toBe('told elsewhere');
  expect(rowWords({ ...row, state: 'F', isCopied: false }, [1, 4])).toBe('');
});
