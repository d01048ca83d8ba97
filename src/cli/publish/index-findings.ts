import { readdir, readFile } from 'node:fs/promises';
import { basename, join } from 'node:path';
import { z } from 'zod';
import { DossierStatement } from '../../schema/dossier-account.ts';
import { DossierName } from '../../schema/dossier-name.ts';
import { DossierQuotation } from '../../schema/dossier-quotation.ts';
import { QuotationVariants } from '../../schema/quotation-variants.ts';
import { buildIndex } from '../../search/build-index.ts';
import { collectFindings, type Known } from '../../search/collect-findings.ts';
import { findingPage } from '../../search/finding.ts';
import { articlePath } from '../../site/links.ts';
import { namePath } from '../../site/names/name-paths.ts';
import type { PublishedArticle } from '../content/prepare-content.ts';

export interface IndexFindingsOptions {
  contentDir: string;
  /** A folder that does not exist yet. */
  outDir: string;
  /** In the order of their numbers. */
  articles: readonly PublishedArticle[];
  /** BCP 47 primary subtag. */
  language: string;
  signal: AbortSignal;
}

/** So many findings share a file of the index. */
const findingsAFile = 100;

/**
 * Indexes what articles say in common, quote and name, apart from the articles: it leaves their ranking alone. Writes nothing where there
 * is none. Throws as `buildIndex` does.
 */
export async function indexFindings(options: IndexFindingsOptions): Promise<number> {
  const { contentDir, outDir, articles, language, signal } = options;
  const findings = collectFindings(await readKnown(contentDir, articles));
  if (findings.length === 0) return 0;
  const pages = findings.map((finding) => ({ url: `/${finding.id}`, html: findingPage(finding) }));
  await buildIndex({ pages, outDir, language, mostFragments: Math.ceil(pages.length / findingsAFile), signal });
  return findings.length;
}

async function readKnown(contentDir: string, articles: readonly PublishedArticle[]): Promise<Known> {
  const byId = new Map(articles.map((article, index) => [article.id, { ...article, number: index + 1 }]));
  return {
    statements: await readArray(DossierStatement, join(contentDir, 'statements.json')),
    quotations: await readArray(DossierQuotation, join(contentDir, 'quotations.json')),
    variants: await readArray(QuotationVariants, join(contentDir, 'quotation-variants.json')),
    ...(await readNames(join(contentDir, 'names'))),
    numberOf: (article) => byId.get(article)!.number,
    sentencePath: (article, sentence) => articlePath(byId.get(article)!, sentence),
  };
}

async function readNames(folder: string): Promise<Pick<Known, 'names' | 'namePath'>> {
  const letters = await listJson(folder);
  const byLetter = letters.map(async (letter) => ({
    letter,
    names: await readArray(DossierName, join(folder, `${letter}.json`)),
  }));
  const filed = (await Promise.all(byLetter)).flatMap(({ letter, names }) =>
    names.map((name, index) => ({ letter, index, name })),
  );
  const places = new Map(filed.map((place) => [place.name.slug, place]));
  const paged = new Set(await listJson(join(folder, 'pages')));
  return { names: filed.map(({ name }) => name), namePath: ({ slug }) => namePath({ paged, places }, slug) };
}

/** Names of the JSON files of a folder, without their ending; none where there is no folder. */
async function listJson(folder: string): Promise<string[]> {
  const files = await readdir(folder).catch(() => []);
  return files
    .filter((file) => file.endsWith('.json'))
    .map((file) => basename(file, '.json'))
    .toSorted();
}

async function readArray<Entry>(schema: z.ZodType<Entry>, path: string): Promise<Entry[]> {
  return z.array(schema).parse(JSON.parse(await readFile(path, 'utf8')));
}
