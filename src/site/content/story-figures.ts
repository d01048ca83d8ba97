import type { Fact } from '../../schema/fact.ts';
import type { Story } from '../../schema/story.ts';
import { storyPagePath, storyPlace } from '../accounts/coverage-paths.ts';
import { loadDossier } from './dossier.ts';
import { accountsByDescent, countAccounts } from './independent.ts';
import { indicesOf, loadList } from './list-file.ts';
import { loadStories } from './stories.ts';
import { storyConflicts } from './story-conflicts.ts';

/** A story in a list of stories. */
export interface StoryFigures extends Pick<Story, 'words'> {
  path: string;
  /** That of the central article. */
  title: Fact;
  articles: number;
  accounts: number;
  statements: number;
  conflicts: number;
}

/** The figures of told stories from one place to before another, the largest first. */
export async function storyFigures(start: number, end: number): Promise<StoryFigures[]> {
  const [{ told }, { byId }] = await Promise.all([loadStories(), loadDossier()]);
  const [statements, descent] = await Promise.all([loadList('statements'), loadList('descent')]);
  const figures = told.slice(start, end).map(async (story, index) => {
    const { articles, central, words } = story;
    const lines = indicesOf(articles, descent.of).map((entry) => descent.at(entry));
    return {
      path: storyPagePath(story, storyPlace(told, start + index)),
      title: byId.get(central)!.article.title,
      words,
      articles: articles.length,
      accounts: countAccounts(articles, accountsByDescent(lines)),
      statements: indicesOf(articles, statements.of).length,
      conflicts: (await storyConflicts(story)).length,
    };
  });
  return Promise.all(figures);
}
