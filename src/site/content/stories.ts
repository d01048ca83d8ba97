import type { Story } from '../../schema/story.ts';
import { loadList } from './list-file.ts';

/** The stories that the articles tell. */
export interface Stories {
  /** Told by two articles or more, the largest first. */
  told: Story[];
  /** Ids of the articles that stand alone. */
  alone: string[];
  /** The story of an article. */
  of: (article: string) => Story;
}

let kept: Promise<Stories> | undefined;

/** Read once in a build; anew for each page under `astro dev`. */
export function loadStories(): Promise<Stories> {
  if (!import.meta.env.PROD) return load();
  kept ??= load();
  return kept;
}

async function load(): Promise<Stories> {
  const list = await loadList('stories');
  const stories = Array.from({ length: list.length }, (_, index) => list.at(index));
  const byArticle = new Map(stories.flatMap((story) => story.articles.map((id) => [id, story] as const)));
  return {
    told: stories.filter(({ articles }) => articles.length > 1),
    alone: stories.filter(({ articles }) => articles.length === 1).map(({ central }) => central),
    of: (article) => {
      const story = byArticle.get(article);
      if (story === undefined) throw new Error(`stories.json lacks article ${article}; run \`npm run build\``);
      return story;
    },
  };
}

/** Where a story of a dossier with several is told; the only one is told on the first page. */
export function storyPath({ central }: Pick<Story, 'central'>, page = ''): string {
  return `/stories/${central}/${page}`;
}
