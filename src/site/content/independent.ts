import type { DescentLine } from '../../schema/copy.ts';

/** Which account an article tells: articles of one line of descent tell one. */
export type AccountOf = (article: string) => string;

export function accountsByDescent(lines: readonly Pick<DescentLine, 'articles'>[]): AccountOf {
  const first = new Map(lines.flatMap(({ articles }) => articles.map((id) => [id, articles[0]!] as const)));
  return (article) => first.get(article) ?? article;
}

/** How many independent accounts some articles make; an article may be named twice. */
export function countAccounts(articles: Iterable<string>, accountOf: AccountOf): number {
  return new Set([...articles].map(accountOf)).size;
}
