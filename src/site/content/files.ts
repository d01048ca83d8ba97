import type { Dossier, FileFate } from '../../schema/dossier.ts';

/** The fates in the order in which the site lists them: what is missing first. */
export const fates = ['rejected', 'folded', 'not-read', 'published'] as const satisfies FileFate['fate'][];

/** Every file with its fate, sorted by it and then by path. */
export function sortedFiles({ files }: Pick<Dossier, 'files'>): FileFate[] {
  const groups = Map.groupBy(files, ({ fate }) => fate);
  return fates.flatMap((fate) => groups.get(fate) ?? []);
}
