import type { AccountPair } from '../../schema/account-pair.ts';
import { loadDossier, type NumberedArticle } from './dossier.ts';
import { loadList } from './list-file.ts';

/** Two articles that are compared, in the order of their numbers. */
export interface ComparedPair {
  pair: AccountPair;
  entries: readonly [NumberedArticle, NumberedArticle];
}

/** The pairs of a dossier that are compared, those that share most first. */
export interface Pairs {
  all: ComparedPair[];
  /** Those of an article, in the same order. */
  of: (article: string) => ComparedPair[];
}

let kept: Promise<Pairs> | undefined;

/** Read once in a build; anew for each page under `astro dev`. */
export function loadPairs(): Promise<Pairs> {
  if (!import.meta.env.PROD) return load();
  kept ??= load();
  return kept;
}

async function load(): Promise<Pairs> {
  const [{ byId }, list] = await Promise.all([loadDossier(), loadList('pairs')]);
  const all = Array.from({ length: list.length }, (_, index): ComparedPair => {
    const pair = list.at(index);
    const [a, b] = pair.articles.map((id) => byId.get(id)!) as [NumberedArticle, NumberedArticle];
    return { pair, entries: a.number < b.number ? [a, b] : [b, a] };
  });
  return { all, of: (article) => list.of(article).map((index) => all[index]!) };
}
