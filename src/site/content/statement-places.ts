import { statementPage, storyPagePath, storyPlace } from '../accounts/coverage-paths.ts';
import { indicesOf, loadList } from './list-file.ts';
import { loadStories } from './stories.ts';

/** Says where a statement stands with all who carry it, by its id: `/coverage/#st-abcdefg`. */
export type StatementPath = (id: string) => string;

let kept: Promise<StatementPath> | undefined;

/** Made once in a build; anew for each page under `astro dev`. */
export function loadStatementPaths(): Promise<StatementPath> {
  if (!import.meta.env.PROD) return load();
  kept ??= load();
  return kept;
}

async function load(): Promise<StatementPath> {
  const [{ told }, statements] = await Promise.all([loadStories(), loadList('statements')]);
  const paths = new Map<string, string>();
  told.forEach((story, index) => {
    const place = storyPlace(told, index);
    const own = indicesOf(story.articles, statements.of);
    own.forEach((entry, position) => {
      const page = statementPage(place, story.articles.length, own.length, position);
      paths.set(statements.at(entry).id, storyPagePath(story, place, page));
    });
  });
  return (id) => {
    const path = paths.get(id);
    if (path === undefined) throw new Error(`statements.json lacks ${id}; run \`npm run build\``);
    return `${path}#${id}`;
  };
}
