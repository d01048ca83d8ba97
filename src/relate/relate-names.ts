import type { AliasEntity } from '../schema/alias.ts';
import type { PlainArticle } from '../schema/article.ts';
import type { DossierFile } from '../schema/dossier-file.ts';
import type { Story } from '../schema/story.ts';
import { joinAliases, readSplit, splitNames, toNamedArticle } from './aliases/index.ts';
import { type JoinedNames, joinNames } from './names/join.ts';
import { findStories, storyByArticle } from './stories/index.ts';

export interface RelatedNames {
  /** The articles, their names cut where a person says so. */
  articles: PlainArticle[];
  stories: Story[];
  entities: AliasEntity[];
  names: JoinedNames;
}

/** Who and what the articles name, each under all its spellings, and the stories within which names are compared. The order of the articles does not matter. */
export function relateNames(received: readonly PlainArticle[], given?: DossierFile['names']): RelatedNames {
  const split = readSplit(given);
  const articles = received.map((article) => splitNames(article, split));
  const stories = findStories(articles);
  const storyOf = storyByArticle(stories);
  const entities = joinAliases(
    articles.map((article) => toNamedArticle(article, storyOf.get(article.id))),
    given,
  );
  return { articles, stories, entities, names: joinNames(articles, entities) };
}
