import { mkdtemp, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { buildIndex, type SearchPage } from '../../src/search/build-index.ts';
import type { Search } from '../../src/search/client/search.ts';
import { parseState } from '../../src/search/client/state.ts';
import { openIndex } from '../../src/search/open-index.ts';

export interface SearchScores {
  queries: number;
  /** Mean over the queries, 0 to 1. */
  ndcg: number;
  /** Queries that find nothing. */
  empty: number;
}

/** Documents of the collection, `{id, text}` per line. */
interface Document {
  id: string;
  text: string;
}

const depth = 10;

/**
 * Indexes a test collection (`docs.jsonl`, `queries.jsonl`, `qrels.tsv`) as the site's pages are indexed, and asks its queries through the
 * client that the search page uses.
 */
export async function evaluateSearch(collection: string): Promise<SearchScores> {
  const documents = await readLines<Document>(join(collection, 'docs.jsonl'));
  const queries = await readLines<Document>(join(collection, 'queries.jsonl'));
  const relevant = await readJudgements(join(collection, 'qrels.tsv'));
  const folder = await mkdtemp(join(tmpdir(), 'dossier-search-'));
  try {
    await buildIndex({ pages: documents.map(toPage), outDir: join(folder, 'pagefind'), language: 'en' });
    const search = await openIndex(join(folder, 'pagefind'));
    let [sum, empty] = [0, 0];
    for (const { id, text } of queries) {
      const answers = await firstAnswers(search, text);
      sum += ndcg(answers, relevant.get(id) ?? new Set());
      if (answers.length === 0) empty += 1;
    }
    return { queries: queries.length, ndcg: sum / queries.length, empty };
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
}

async function firstAnswers(search: Search, query: string): Promise<string[]> {
  const found = await search.find({ ...parseState(''), query });
  const results = await search.load(found, 0, depth);
  return results.map(({ url }) => url.split('/')[2] ?? '');
}

/**
 * Normalised discounted cumulative gain of the first ten answers, 0 to 1; a document is relevant or it is not.
 * Järvelin & Kekäläinen 2002, doi:10.1145/582415.582418, with discount 1/log2(rank + 1).
 */
function ndcg(answers: readonly string[], relevant: ReadonlySet<string>): number {
  const gain = answers.slice(0, depth).reduce((sum, id, index) => sum + (relevant.has(id) ? discount(index) : 0), 0);
  let ideal = 0;
  for (let index = 0; index < Math.min(depth, relevant.size); index += 1) ideal += discount(index);
  return ideal === 0 ? 0 : gain / ideal;
}

function discount(index: number): number {
  return 1 / Math.log2(index + 2);
}

/** A page with the attributes of an article page; the collection has no titles, so its pages are headed by no words of their own. */
function toPage({ id, text }: Document): SearchPage {
  const sentences = text
    .split(/(?<=[.?!])\s+/)
    .map((sentence, index) => `<span class="s" id="s-${index}">${escape(sentence)}</span>`);
  const html = `<html lang="en"><body><article data-pagefind-body><p>${sentences.join(' ')}</p></article></body></html>`;
  return { url: `/articles/${id}/`, html };
}

function escape(text: string): string {
  return text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;');
}

async function readLines<T>(file: string): Promise<T[]> {
  const lines = (await readFile(file, 'utf8')).trim().split('\n');
  return lines.map((line) => JSON.parse(line) as T);
}

async function readJudgements(file: string): Promise<Map<string, Set<string>>> {
  const relevant = new Map<string, Set<string>>();
  for (const line of (await readFile(file, 'utf8')).trim().split('\n')) {
    const [query = '', document = ''] = line.split('\t');
    relevant.set(query, (relevant.get(query) ?? new Set()).add(document));
  }
  return relevant;
}
