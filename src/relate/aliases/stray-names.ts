import type { PlainArticle } from '../../schema/article.ts';
import type { DossierFile } from '../../schema/dossier-file.ts';
import { keyOf } from './split-names.ts';

/** A name of `dossier.yaml` that does nothing, because no article has it. */
export interface StrayName {
  name: string;
  /** Where it stands: `['names', 'merge', 0, 1]`. */
  path: [string, 'merge' | 'split', number, number];
}

/** The stray names in the order of the file, and all names that could have been meant. Names are merged by their full form, split by any. */
export function findStrayNames(
  given: DossierFile['names'],
  articles: readonly Pick<PlainArticle, 'blocks' | 'names'>[],
): { strays: StrayName[]; known: string[] } {
  if (given === undefined) return { strays: [], known: [] };
  const full = new Map(articles.flatMap(({ names }) => names.map(({ name }) => [keyOf(name), name] as const)));
  const forms = new Set(given.split ? articles.flatMap(formsOf) : []);
  const isKnown = { merge: (key: string) => full.has(key), split: (key: string) => full.has(key) || forms.has(key) };
  const strays = (['merge', 'split'] as const).flatMap((list) =>
    (given[list] ?? []).flatMap((group, index) =>
      group.flatMap((name, place): StrayName[] =>
        isKnown[list](keyOf(name)) ? [] : [{ name, path: ['names', list, index, place] }],
      ),
    ),
  );
  return { strays, known: [...full.values()] };
}

function formsOf({ blocks, names }: Pick<PlainArticle, 'blocks' | 'names'>): string[] {
  const lines = blocks.flatMap(({ sentences }) => sentences);
  const spans = names.flatMap(({ mentions }) => mentions);
  return spans.map(([line, start, end]) => keyOf(lines[line]!.text.slice(start, end)));
}
