import type { IsoDate } from '../../schema/date.ts';
import type { NumberedArticle, WholeDossier } from '../content/dossier.ts';

/** A feed names so many articles, the latest: readers ask for it often. */
export const mostFeedEntries = 100;

/** An article of a feed. */
export interface FeedEntry extends NumberedArticle {
  /** Of the article or, where it states none, of the dossier. */
  date: IsoDate;
}

/** The articles of the feeds, the latest first. A feed needs days and we have no clock: articles without any are left out. */
export function feedEntries({ dossier, articles }: Pick<WholeDossier, 'dossier' | 'articles'>): FeedEntry[] {
  return articles
    .flatMap((entry) => {
      const date = entry.article.published?.value ?? dossier.date;
      return date === null ? [] : [{ ...entry, date }];
    })
    .sort((a, b) => Date.parse(b.date) - Date.parse(a.date) || a.number - b.number)
    .slice(0, mostFeedEntries);
}

/** Whether a feed has anything to name. */
export function hasFeed({ dossier, articles }: Pick<WholeDossier, 'dossier' | 'articles'>): boolean {
  return articles.length > 0 && (dossier.date !== null || articles.some(({ article }) => article.published !== null));
}
