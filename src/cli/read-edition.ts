import { parse } from 'csv-parse';
import { z } from 'zod';
import { articleLines } from '../editions/diff/article-lines.ts';
import { type EditionText, sentenceKey } from '../editions/diff/edition-text.ts';
import { ArticleSummary } from '../schema/article.ts';
import { Changes } from '../schema/changes.ts';
import type { Line } from '../schema/sentence.ts';
import { passageId } from '../text/identity.ts';
import { BuildError } from './errors.ts';
import { openTree } from './trees/open-tree.ts';
import { readManifestOf } from './trees/read-manifest.ts';
import { readText, type Tree } from './trees/tree.ts';

/** What a published dossier has that editions are compared by. */
const articlesFile = 'data/articles.json';
const sentencesFile = 'data/sentences.csv';
/** Only where it was itself compared with an earlier edition. */
const changesFile = 'new/changes.json';

const { id, source, title, byline, author, outlet, published, url, licence } = ArticleSummary.shape;
const Articles = z.array(
  z.object({ number: z.int(), id, source, title, byline, author, outlet, published, url, licence }),
);

/**
 * Reads the text of a published dossier out of its folder or zip. Throws a `CallError` when there is none, and a `BuildError` when what is
 * read there is not as it was published.
 */
export async function readEdition(path: string): Promise<EditionText> {
  const tree = await openTree(path);
  try {
    const { manifest } = await readManifestOf(tree, path);
    const wanted = [articlesFile, sentencesFile, changesFile].filter((file) => file in manifest.files);
    const changed = await findChanged(tree, wanted, manifest.files);
    if (changed !== undefined) throw new BuildError(`${changed} in ${path} is missing or not as it was published`);
    return { edition: manifest.edition, root: manifest.root, ...(await readTexts(tree, wanted)) };
  } finally {
    await tree.close();
  }
}

async function findChanged(
  tree: Tree,
  wanted: readonly string[],
  listed: Readonly<Record<string, string>>,
): Promise<string | undefined> {
  const there = new Set(tree.paths);
  const hashed = await tree.hash(
    wanted.filter((file) => there.has(file)),
    () => {},
  );
  const found = new Map(hashed.map(({ path, sha256 }) => [path, sha256]));
  const needed = [articlesFile, sentencesFile, ...wanted];
  return needed.find((file) => found.get(file) === undefined || found.get(file) !== listed[file]);
}

async function readTexts(tree: Tree, files: readonly string[]): Promise<Pick<EditionText, 'articles' | 'forwards'>> {
  const articles = await readJson(tree, articlesFile, Articles);
  const sentences = await readSentences(tree);
  const changes = files.includes(changesFile) ? await readJson(tree, changesFile, Changes) : null;
  return {
    articles: articles.map((article) => articleLines(article, sentences.get(article.number) ?? [])),
    forwards: changes?.forwards ?? [],
  };
}

async function readJson<Value>(tree: Tree, path: string, schema: z.ZodType<Value>): Promise<Value> {
  const result = schema.safeParse(JSON.parse(await readText(tree, path)));
  if (result.success) return result.data;
  throw new BuildError(`${path} was published by another version of Dossier, which wrote it differently`);
}

/** The sentences by the number of their article. */
async function readSentences(tree: Tree): Promise<Map<number, Line[]>> {
  const sentences = new Map<number, Line[]>();
  const rows = (await tree.open(sentencesFile)).pipe(parse({ columns: true, bom: true }));
  for await (const row of rows) {
    const { article, path, text } = row as Record<'article' | 'path' | 'text', string>;
    const lines = sentences.get(Number(article)) ?? [];
    const id = path.slice(path.indexOf('#') + 1);
    lines.push({ id, text: unguard(text, id) });
    sentences.set(Number(article), lines);
  }
  return sentences;
}

/** A text that a spreadsheet would take for a formula was published with a `'` before it; the address is that of the text itself. */
function unguard(text: string, id: string): string {
  return text.startsWith("'") && passageId(text.slice(1)) === sentenceKey(id) ? text.slice(1) : text;
}
