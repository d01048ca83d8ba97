import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { buildIndex, type SearchPage } from '../search/build-index.ts';
import { indexedPart } from '../search/indexed-part.ts';
import { articlePath } from '../site/links.ts';
import { byCodeUnits } from '../text/order.ts';
import { counted } from './counted.ts';
import { BuildError } from './errors.ts';
import type { PublishedArticle } from './prepare-content.ts';
import type { Stage } from './progress.ts';

export interface IndexSiteOptions {
  /** The finished site. */
  folder: string;
  articles: readonly PublishedArticle[];
  /** Language of the dossier; `null` takes the one that most articles have. */
  language: string | null;
  stage: (label: string, total?: number) => Stage;
  signal: AbortSignal;
}

/** Where the search's client expects the index, within the site. */
export const indexFolder = 'pagefind';

/** Indexes the articles' pages, sorted by id so that the index has the same bytes each time. */
export async function indexSite({ folder, articles, language, stage, signal }: IndexSiteOptions): Promise<void> {
  const indexing = stage('Indexing', articles.length);
  const { pages, words } = await buildIndex({
    pages: readPages(),
    outDir: join(folder, indexFolder),
    language: language ?? mostFrequentLanguage(articles),
    onPage: indexing.advance,
    signal,
  }).catch((error: Error) => {
    throw new BuildError(`The search index could not be made: ${error.message}. Is the disk full?`, { cause: error });
  });
  indexing.done(`${counted(pages, 'page')}, ${counted(words, 'word')}`);

  async function* readPages(): AsyncGenerator<SearchPage> {
    for (const article of articles.toSorted((a, b) => byCodeUnits(a.id, b.id))) {
      const url = articlePath(article);
      yield { url, html: indexedPart(await readFile(join(folder, url, 'index.html'), 'utf8')) };
    }
  }
}

function mostFrequentLanguage(articles: readonly PublishedArticle[]): string {
  const groups = Map.groupBy(articles, ({ language }) => language ?? 'en');
  const [[language] = ['en']] = [...groups].toSorted(([a, as], [b, bs]) => bs.length - as.length || byCodeUnits(a, b));
  return language;
}
