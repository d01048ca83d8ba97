import type { ArticleSummary } from '../schema/article.ts';
import type { DossierFile } from '../schema/dossier-file.ts';
import type { Dossier, FileFate, Totals } from '../schema/dossier.ts';
import { byCodeUnits } from '../text/order.ts';
import { readingMinutes } from '../text/reading-time.ts';
import { editionId } from './edition.ts';

export { findStrayNames } from './aliases/stray-names.ts';
export { decideFates } from './fates.ts';
export { castStories } from './names/cast.ts';
export { makeNamePages } from './names/pages.ts';
export { withSlugs } from './names/with-slugs.ts';
export { findPairs } from './pairs/index.ts';
export { collectQuotations } from './quotations.ts';
export { relateAccounts } from './relate-accounts.ts';
export { relateNames } from './relate-names.ts';
export { findEvents } from './timeline/index.ts';

/** What `relate` sees: every article, what became of every file, and what a person knows. */
export interface Findings {
  articles: readonly ArticleSummary[];
  files: readonly FileFate[];
  given: DossierFile;
  /** Shown when `given` has no title: the folder's name. */
  folderName: string;
  /** Hex SHA-256 of `dossier.yaml`; `null` without one. */
  dossierFileSha256: string | null;
  pipeline: string;
}

/** Sees all articles at once and says what the dossier as a whole is. The order of `articles` and `files` does not matter. */
export function relate({ articles, files, given, folderName, dossierFileSha256, pipeline }: Findings): Dossier {
  const sortedFiles = files.toSorted((a, b) => byCodeUnits(a.file, b.file));
  const sortedArticles = articles.toSorted((a, b) => byCodeUnits(a.source.file, b.source.file));
  return {
    title: given.title ? { value: given.title, origin: 'given' } : { value: folderName, origin: 'derived' },
    summary: given.summary ?? null,
    language: given.language ?? null,
    date: given.date ?? null,
    site: given.site ?? null,
    edition: editionId(sortedFiles, dossierFileSha256, pipeline),
    pipeline,
    totals: total(articles, files),
    articles: sortedArticles.map(({ id }) => id),
    files: sortedFiles,
  };
}

function total(articles: readonly ArticleSummary[], files: readonly FileFate[]): Totals {
  const sum = (count: (article: ArticleSummary) => number): number =>
    articles.reduce((total, article) => total + count(article), 0);
  const fates = Map.groupBy(files, ({ fate }) => fate);
  const having = (fate: FileFate['fate']): number => fates.get(fate)?.length ?? 0;
  return {
    received: files.length - having('not-read'),
    published: having('published'),
    folded: having('folded'),
    rejected: having('rejected'),
    notRead: having('not-read'),
    words: sum(({ counts }) => counts.words),
    sentences: sum(({ counts }) => counts.sentences),
    minutes: readingMinutes(sum(({ counts }) => counts.words)),
    doubts: sum(({ doubts }) => doubts.length),
  };
}
