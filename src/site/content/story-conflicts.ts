import type { DossierConflict } from '../../schema/dossier-account.ts';
import type { Story } from '../../schema/story.ts';
import { conflictsWithin } from '../accounts/within-story.ts';
import { indicesOf, loadList } from './list-file.ts';

/** On what the articles of a story differ among themselves, the gravest first. */
export async function storyConflicts({ articles }: Pick<Story, 'articles'>): Promise<DossierConflict[]> {
  const conflicts = await loadList('conflicts');
  const found = indicesOf(articles, conflicts.of).map((index) => conflicts.at(index));
  return conflictsWithin(found, new Set(articles));
}
