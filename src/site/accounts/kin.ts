import type { Accounts } from '../content/accounts.ts';

/** An article that has much of the wording of another one. */
export interface Kin {
  article: string;
  /** Nearly the same text, rather than one that draws on it or on the same source. */
  isCopy: boolean;
  /** Words that both have, as a share of the shorter article, 0 to 1. */
  share: number;
}

/** The articles that share much wording with one, those that share most first. */
export function kinOf(article: string, { duplicates, descent }: Pick<Accounts, 'duplicates' | 'descent'>): Kin[] {
  const copies = duplicates.flatMap(({ representative, copies }) =>
    copies
      .filter((copy) => article === representative || article === copy.article)
      .map((copy): Kin => ({
        article: article === representative ? copy.article : representative,
        isCopy: true,
        share: Math.max(...copy.shares),
      })),
  );
  const known = new Set(copies.map((kin) => kin.article));
  const linked = descent.flatMap(({ links }) =>
    links
      .filter(({ articles }) => articles.includes(article))
      .map(({ articles: [a, b], share }): Kin => ({ article: a === article ? b : a, isCopy: false, share })),
  );
  const kin = [...copies, ...linked.filter((link) => !known.has(link.article))];
  return kin.sort((a, b) => Number(b.isCopy) - Number(a.isCopy) || b.share - a.share);
}
