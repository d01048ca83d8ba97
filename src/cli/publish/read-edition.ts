import { z } from 'zod';
import { articleLines, sentencesOf } from '../../editions/diff/article-lines.ts';
import type { ArticleLines, EditionText } from '../../editions/diff/edition-text.ts';
import { folder as portableFolder } from '../../editions/portable/layout.ts';
import { ArticleSummary } from '../../schema/article.ts';
import { BlockKind } from '../../schema/block.ts';
import { Changes } from '../../schema/changes.ts';
import { SentenceId } from '../../schema/sentence.ts';
import { BuildError, CallError } from '../terminal/errors.ts';
import { openTree } from '../trees/open-tree.ts';
import { readLines } from '../trees/read-lines.ts';
import { readManifestOf } from '../trees/read-manifest.ts';
import { readText, type Tree } from '../trees/tree.ts';

/** What a published dossier is compared by: an article a line. */
const articlesFile = 'data/articles.jsonl';

/** Only where it was itself compared with an earlier edition. */
const changesFile = 'data/changes.json';

const { id, source, title, byline, author, outlet, published, url, licence } = ArticleSummary.shape;
const PublishedLine = z.object({ id: SentenceId, text: z.string() });
const PublishedArticle = z.object({
  id,
  source,
  title,
  byline,
  author,
  outlet,
  published,
  url,
  licence,
  blocks: z.array(z.object({ kind: BlockKind, marker: z.string().nullable(), sentences: z.array(PublishedLine) })),
});

/**
 * Reads the text of a published dossier, or of its portable edition, out of a folder or zip. Throws a `CallError` when there is none, and a `BuildError` when what is
 * read there is not as it was published.
 */
export async function readEdition(path: string): Promise<EditionText> {
  const tree = await openTree(path);
  try {
    const { manifest } = await readManifestOf(tree, path);
    const top = ['', `${portableFolder}/`].find((folder) => folder + articlesFile in manifest.files);
    if (top === undefined)
      throw new CallError(`\`${path}\` has no ${articlesFile}; name the published site that it was made from`);
    const articlesPath = top + articlesFile;
    const changesPath = top + changesFile;
    const hasChanges = changesPath in manifest.files;
    const wanted = hasChanges ? [articlesPath, changesPath] : [articlesPath];
    const changed = await findChanged(tree, wanted, manifest.files);
    if (changed !== undefined) throw new BuildError(`${changed} in ${path} is missing, or not as it was published`);
    const changes = hasChanges ? parse(await readText(tree, changesPath), Changes) : null;
    const articles = await readArticles(tree, articlesPath);
    return { edition: manifest.edition, root: manifest.root, articles, forwards: changes?.forwards ?? [] };
  } finally {
    await tree.close();
  }
}

async function findChanged(
  tree: Tree,
  wanted: readonly string[],
  listed: Readonly<Record<string, string>>,
): Promise<string | undefined> {
  const there = wanted.filter((file) => tree.paths.includes(file));
  const hashed = await tree.hash(there, () => {});
  const found = new Map(hashed.map(({ path, sha256 }) => [path, sha256]));
  return wanted.find((file) => found.get(file) === undefined || found.get(file) !== listed[file]);
}

async function readArticles(tree: Tree, path: string): Promise<ArticleLines[]> {
  const articles: ArticleLines[] = [];
  for await (const line of readLines(await tree.open(path))) {
    const article = parse(line, PublishedArticle);
    articles.push(articleLines(article, sentencesOf(article)));
  }
  return articles;
}

function parse<Value>(json: string, schema: z.ZodType<Value>): Value {
  const result = schema.safeParse(JSON.parse(json));
  if (result.success) return result.data;
  throw new BuildError('The earlier edition was published by another version of Dossier; it cannot be compared');
}
