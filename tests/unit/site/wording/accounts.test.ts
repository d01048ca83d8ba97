import { describe, expect, test } from 'vitest';
import {
  accountsHeadline,
  howCounted,
  inAccounts,
  nothingShared,
  reachSentence,
} from '../../../../src/site/wording/accounts.ts';

describe('the headline', () => {
  test.each([
    [5, 3, 6, 11, 'Five articles, three independent accounts: they agree on six points and differ on eleven'],
    [5, 5, 1, 1, 'Five independent accounts: they agree on one point and differ on one'],
    [2, 2, 20, 0, 'Two independent accounts: they agree on 20 points and differ on none'],
    [3, 3, 0, 2, 'Three independent accounts: they agree on no point and differ on two'],
    [1200, 31, 1024, 5, '1,200 articles, 31 independent accounts: they agree on 1,024 points and differ on five'],
    [2, 2, 0, 0, 'Two independent accounts: no point on which they agree, none on which they differ'],
    [2, 1, 0, 1, 'Two articles that go back to one text: they differ on one point'],
    [3, 1, 0, 0, 'Three articles that go back to one text: they do not differ'],
  ])('of %i articles, %i accounts, %i agreed, %i differing', (articles, accounts, agreed, differing, expected) => {
    expect(accountsHeadline({ articles, accounts, agreed, differing, wordings: 0 })).toBe(expected);
  });
});

test('what counts as one account is said where articles share their wording', () => {
  expect(howCounted({ articles: 5, accounts: 3 })).toContain('count as one account');
  expect(howCounted({ articles: 5, accounts: 5 })).not.toContain('count as one account');
});

test.each([
  [3, 3, 'in all three accounts'],
  [2, 2, 'in both accounts'],
  [2, 3, 'in two accounts'],
  [1, 3, 'in one account'],
  [1, 1, 'in one account'],
])('%i of %i: %s', (accounts, of, expected) => {
  expect(inAccounts(accounts, of)).toBe(expected);
});

test.each([
  [[[3, 2], [2, 7], [1, 23]], 3, 'Two statements stand in all three accounts, seven in two, 23 in one.'], // prettier-ignore
  [[[2, 1]], 2, 'One statement stands in both accounts.'],
  [[], 2, ''],
] as const)('how far statements reach: %j', (reach, of, expected) => {
  expect(reachSentence(reach, of)).toBe(expected);
});

test('says why there is nothing to compare', () => {
  expect(nothingShared(1)).toMatch(/^One article is one account\./);
  expect(nothingShared(2)).toMatch(/^The two articles have no statement in common/);
  expect(nothingShared(14)).toMatch(/^The 14 articles have/);
});
