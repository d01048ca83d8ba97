import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { buildIndex, type SearchPage } from '../../search/build-index.ts';
import { indexedPart } from '../../search/indexed-part.ts';
import { articlePath } from '../../site/links.ts';
import { byCodeUnits } from '../../text/order.ts';
import { counted } from '../terminal/counted.ts';
import { BuildError } from '../terminal/errors.ts';
import { indexFindings } from './index-findings.ts';
import type { PublishedArticle } from '../content/prepare-content.ts';
import type { Stage } from '../terminal/progress.ts';

export interface IndexSiteOptions {
  /** The finished site. */
  folder: string;
  /** Its content. */
  contentDir: string;
  articles: readonly PublishedArticle[];
  /** Language of the dossier; `null` takes the one that most articles have. */
  language: string | null;
  stage: (label: string, total?: number) => Stage;
  signal: AbortSignal;
}

/** Where the search's client expects the index, within the site. */
export const indexFolder = 'pagefind';

/** The index of what articles say in common, quote and name, within the other. */
const findingsFolder = 'findings';

/** Indexes the articles' pages, sorted by id so that the index has the same bytes each time. */
export async function indexSite({
  folder,
  contentDir,
  articles,
  stage,
  signal,
  ...dossier
}: IndexSiteOptions): Promise<void> {
  const language = dossier.language ?? mostFrequentLanguage(articles);
  const indexing = stage('Indexing', articles.length);
  const { pages, words } = await buildIndex({
    pages: readPages(),
    outDir: join(folder, indexFolder),
    language,
    onPage: indexing.advance,
    signal,
  }).catch(fail);
  const outDir = join(folder, indexFolder, findingsFolder);
  const findings = await indexFindings({ contentDir, outDir, articles, language, signal }).catch(fail);
  indexing.done(`${counted(pages, 'page')}, ${counted(words, 'word')}, ${counted(findings, 'finding')}`);

  async function* readPages(): AsyncGenerator<SearchPage> {
    for (const article of articles.toSorted((a, b) => byCodeUnits(a.id, b.id))) {
      const url = articlePath(article);
      yield { url, html: indexedPart(await readFile(join(folder, url, 'index.html'), 'utf8')) };
    }
  }
}

function fail(error: Error): never {
  throw new BuildError(`The search index could not be made: ${error.message}. Is the disk full?`, { cause: error });
}

function mostFrequentLanguage(articles: readonly PublishedArticle[]): string {
  const groups = Map.groupBy(articles, ({ language }) => language ?? 'en');
  const [[language] = ['en']] = [...groups].toSorted(([a, as], [b, bs]) => bs.length - as.length || byCodeUnits(a, b));
  return language;
}
