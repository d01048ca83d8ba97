import { Feed } from 'feed';
import type { Dossier } from '../../schema/dossier.ts';
import { articlePath, permanentPath } from '../links.ts';
import { describeArticle } from '../wording/describe-article.ts';
import { displayTitle } from '../wording/titles.ts';
import type { FeedEntry } from './feed-entries.ts';

/** The paths of the feeds from the root of the site. */
export const feedPaths = { atom: '/feed.xml', json: '/feed.json' } as const;

export interface FeedPlace {
  /** Makes an absolute address of a path from the root of the site. */
  address: (path: string) => string;
  /** How words are written: Atom, as the library makes it, has them as HTML; JSON has them as they are. */
  write: (words: string) => string;
}

/** A feed of these articles, at least one, the latest first. It is as old as its latest article: there is no clock. */
export function makeFeed(dossier: Dossier, entries: readonly FeedEntry[], place: FeedPlace): Feed {
  const { address } = place;
  const feed = new Feed({
    id: address('/'),
    title: dossier.title.value,
    link: address('/'),
    updated: new Date(entries[0]!.date),
    generator: 'Dossier',
    feedLinks: { atom: address(feedPaths.atom), json: address(feedPaths.json) },
    ...(dossier.language !== null && { language: dossier.language }),
  });
  for (const entry of entries) feed.addItem(toItem(entry, place));
  return feed;
}

function toItem({ article, date }: FeedEntry, { address, write }: FeedPlace): Parameters<Feed['addItem']>[0] {
  const { author, outlet } = article;
  const name = author?.value ?? outlet?.value;
  return {
    id: address(permanentPath(article)),
    title: write(displayTitle(article.title)),
    link: address(articlePath(article)),
    date: new Date(date),
    ...(article.published !== null && { published: new Date(date) }),
    description: write(describeArticle(article)),
    ...(name !== undefined && { author: [{ name }] }),
  };
}
