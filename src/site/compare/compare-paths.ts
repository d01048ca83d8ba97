import type { AccountPair } from '../../schema/account-pair.ts';

/** Pairs on one page of the list of all. */
export const pairsAPage = 100;

/** Where two articles stand side by side: their ids by code units, so that there is one address whichever comes first. */
export function comparePath({ articles: [a, b] }: Pick<AccountPair, 'articles'>): string {
  return `/compare/${a}-${b}/`;
}

export function pairsPageCount(pairs: number): number {
  return Math.max(1, Math.ceil(pairs / pairsAPage));
}

export function pairsPagePath(page: number): string {
  return page === 1 ? '/compare/' : `/compare/page/${page}/`;
}
