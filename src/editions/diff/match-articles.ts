import { type ArticleLines, sentenceKey } from './edition-text.ts';

/** An article in both editions. */
export interface MatchedArticle {
  before: ArticleLines;
  after: ArticleLines;
}

export interface Matching {
  /** In the order of the later edition. */
  matched: MatchedArticle[];
  added: ArticleLines[];
  removed: ArticleLines[];
}

/** Two articles of different ids are one when they share at least this much of the longer one's sentences. */
const leastShared = 0.5;

/** A sentence that so many articles have, such as a newsletter's last line, tells none from another. */
const mostCarriers = 50;

/**
 * Which articles of two editions are the same: by their id; else, for a file that was renamed, by the bytes of the file; else by what their
 * sentences have in common. Each article is matched once.
 */
export function matchArticles(earlier: readonly ArticleLines[], later: readonly ArticleLines[]): Matching {
  const partners = new Map<ArticleLines, ArticleLines>();
  const taken = new Set<ArticleLines>();
  const take = (before: ArticleLines | undefined, after: ArticleLines): void => {
    if (before === undefined || taken.has(before) || partners.has(after)) return;
    partners.set(after, before);
    taken.add(before);
  };
  const byId = new Map(earlier.map((article) => [article.id, article]));
  for (const after of later) take(byId.get(after.id), after);
  const bySha256 = new Map(
    earlier.filter((article) => !taken.has(article)).map((article) => [article.sha256, article]),
  );
  for (const after of later) take(bySha256.get(after.sha256), after);
  const alike = findAlike(
    earlier.filter((article) => !taken.has(article)),
    later.filter((article) => !partners.has(article)),
  );
  for (const { before, after } of alike) take(before, after);
  return {
    matched: later.flatMap((after) => {
      const before = partners.get(after);
      return before === undefined ? [] : [{ before, after }];
    }),
    added: later.filter((article) => !partners.has(article)),
    removed: earlier.filter((article) => !taken.has(article)),
  };
}

/** Pairs that share enough sentences, those that share most first. */
function findAlike(earlier: readonly ArticleLines[], later: readonly ArticleLines[]): MatchedArticle[] {
  const carriers = new Map<string, Set<ArticleLines>>();
  for (const article of later) {
    for (const key of keysOf(article)) carriers.set(key, (carriers.get(key) ?? new Set()).add(article));
  }
  return earlier
    .flatMap((before) => {
      const keys = keysOf(before);
      const shared = new Map<ArticleLines, number>();
      for (const key of keys) {
        const having = carriers.get(key);
        if (having === undefined || having.size > mostCarriers) continue;
        for (const after of having) shared.set(after, (shared.get(after) ?? 0) + 1);
      }
      return [...shared].map(([after, count]) => ({
        before,
        after,
        share: count / Math.max(keys.size, keysOf(after).size),
      }));
    })
    .filter(({ share }) => share >= leastShared)
    .sort((a, b) => b.share - a.share);
}

function keysOf({ lines }: ArticleLines): Set<string> {
  return new Set(lines.map(({ id }) => sentenceKey(id)));
}
