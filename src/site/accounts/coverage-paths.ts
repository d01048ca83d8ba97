import type { Story } from '../../schema/story.ts';
import { storyPath } from '../content/stories.ts';

/** Columns of a matrix of statements by articles; more do not fit. */
export const mostColumns = 12;
/** Rows of a matrix that has a column for every article, and of one that has not. */
export const mostRows = { whole: 100, top: 40 };
/** Statements on one page of the list of all. */
export const statementsAPage = 100;
/** Beside its briefing, so many of the largest stories have pages of their coverage, if so many articles tell them. */
export const coverage = { stories: 500, fewestArticles: 3 };

/** Where a story of the dossier is told. */
export interface StoryPlace {
  /** The only story of a dossier is told on its first page. */
  isOnly: boolean;
  /** Whether it has pages of its coverage. Without them the briefing lists all its statements. */
  hasCoverage: boolean;
}

/** Of the told stories of a dossier the one at this place, the largest first. */
export function storyPlace(told: readonly Pick<Story, 'articles'>[], index: number): StoryPlace {
  const isOnly = told.length === 1;
  const isLarge = index < coverage.stories && told[index]!.articles.length >= coverage.fewestArticles;
  return { isOnly, hasCoverage: isOnly || isLarge };
}

/** The path of a page of a story: of its briefing, or of a page below it, such as `coverage/`. */
export function storyPagePath(story: Pick<Story, 'central'>, { isOnly }: StoryPlace, page = ''): string {
  return isOnly ? `/${page}` : storyPath(story, page);
}

/** The page, below the story's path, that lists its statements from the `page`th hundred, from 1. */
export function allStatementsPage(page: number): string {
  return page === 1 ? 'coverage/all/' : `coverage/all/${page}/`;
}

export function allStatementsPageCount(statements: number): number {
  return Math.max(1, Math.ceil(statements / statementsAPage));
}

/** Whether one matrix shows a story's coverage whole. */
export function fitsMatrix(columns: number, statements: number): boolean {
  return columns <= mostColumns && statements <= mostRows.whole;
}

/** The page, below the story's path, on which a statement stands with all who carry it: the `position`th of `statements`, from 0. */
export function statementPage(
  { hasCoverage }: StoryPlace,
  articles: number,
  statements: number,
  position: number,
): string {
  if (!hasCoverage) return '';
  if (fitsMatrix(articles, statements)) return 'coverage/';
  return allStatementsPage(Math.floor(position / statementsAPage) + 1);
}

/** Conflicts on one page of the list of all. */
export const conflictsAPage = 50;

/** The page, below the story's path, that lists its conflicts from the `page`th fifty, from 1. */
export function differencesPage(page: number): string {
  return page === 1 ? 'coverage/differences/' : `coverage/differences/${page}/`;
}

export function differencesPageCount(conflicts: number): number {
  return Math.max(1, Math.ceil(conflicts / conflictsAPage));
}
