import { createHash } from 'node:crypto';
import { join } from 'node:path';
import { build } from 'esbuild';
import { type ArticleEntry, sentenceAnchor } from '../../editions/document/article-entry.ts';
import { articleHtml } from '../../editions/document/article-html.ts';
import { briefingHtml } from '../../editions/document/briefing.ts';
import { type FoundLine, singleEnd, type SinglePage, singleStart } from '../../editions/document/compose-single.ts';
import { createMatcher, type Matcher } from '../../editions/document/match.ts';
import { counted } from '../terminal/counted.ts';
import { openDataFile } from '../data/data-file.ts';
import { documentStyle } from './document-style.ts';
import { BuildError, CallError } from '../terminal/errors.ts';
import type { ExportTask } from '../commands/export.ts';
import { openFileTarget } from '../publish/file-target.ts';
import type { Site } from '../publish/open-site.ts';
import type { Call } from '../terminal/call.ts';
import { projectRoot } from '../project.ts';
import { readArticleEntries, readBriefing } from './read-document.ts';

/** Mail servers refuse larger messages. */
const mailBytes = 25_000_000;

/** Makes one HTML file of the whole dossier, of one article, or of the articles that a search finds. Throws a `CallError` where none is meant. */
export async function exportSingle({ site, target, call, context }: ExportTask): Promise<string> {
  if (!/\.html?$/i.test(target)) throw new CallError(`\`${target}\` is no name of a page; end it in .html`);
  const articles = await chooseArticles(site, call);
  const out = await openFileTarget(target, isSingleFile);
  try {
    const bytes = await writePage(out.staging, await describePage(site, articles, call));
    if (bytes > mailBytes)
      context.warn(
        `${target} has ${Math.round(bytes / 1e6)} MB: most mail servers refuse more than 25; name an --article or a --query\n`,
      );
    await out.publish();
    return counted(articles.length, 'article');
  } finally {
    await out.release();
  }
}

async function chooseArticles(site: Site, { article, query }: Call): Promise<ArticleEntry[]> {
  if (article !== undefined && query !== undefined)
    throw new CallError('Unexpected --query beside --article: name one of them');
  const matches = query === undefined ? null : createMatcher(query);
  if (query !== undefined && matches === null) throw new CallError(`Unexpected --query \`${query}\`, expected words`);
  const chosen: ArticleEntry[] = [];
  for await (const entry of readArticleEntries(site)) {
    if (article !== undefined && entry.id !== article && String(entry.number) !== article) continue;
    if (matches !== null && !linesOf(entry).some(matches)) continue;
    chosen.push(entry);
  }
  if (chosen.length > 0) return chosen;
  if (article !== undefined)
    throw new CallError(
      `There is no article \`${article}\`; name its number, from 1 to ${site.dossier.totals.published}, or its id`,
    );
  throw new BuildError(`No sentence of the dossier has the words \`${query}\`; nothing was written`);
}

function linesOf({ blocks }: ArticleEntry): string[] {
  return blocks.flatMap(({ sentences }) => sentences.map(({ text }) => text));
}

function findLines({ id, number, blocks }: ArticleEntry, matches: Matcher): FoundLine[] {
  const lines = blocks.flatMap(({ sentences }) => sentences).filter(({ text }) => matches(text));
  return lines.map((line) => ({ number, anchor: sentenceAnchor(id, line.id), text: line.text }));
}

async function describePage(site: Site, articles: ArticleEntry[], { article, query }: Call): Promise<SinglePage> {
  const { dossier } = site;
  const isWhole = article === undefined && query === undefined;
  const found =
    query === undefined
      ? counted(articles.length, 'article')
      : `${counted(articles.length, 'article')} with “${query}”`;
  const all = isWhole ? '' : ` of ${dossier.totals.published} in “${dossier.title.value}”`;
  return {
    title: article === undefined ? dossier.title.value : articles[0]!.title,
    facts: `${found}${all}; edition ${dossier.edition}`,
    briefing: isWhole ? briefingHtml(await readBriefing(site, articles)) : '',
    articles,
    style: await documentStyle('single'),
    script: await findScript(),
    query: query ?? '',
    found: query === undefined ? [] : articles.flatMap((entry) => findLines(entry, createMatcher(query)!)),
  };
}

/** The script that searches the page. */
async function findScript(): Promise<string> {
  const { outputFiles } = await build({
    entryPoints: [join(projectRoot, 'src/editions/document/client/find-lines.ts')],
    bundle: true,
    write: false,
    format: 'iife',
    minify: true,
    charset: 'utf8',
    logLevel: 'error',
  });
  return outputFiles[0]!.text.trim().replaceAll('</', '<\\/');
}

/** Returns how many bytes it wrote. */
async function writePage(path: string, page: SinglePage): Promise<number> {
  const file = await openDataFile(path);
  await file.write(singleStart(page, (text) => `sha256-${createHash('sha256').update(text).digest('base64')}`));
  for (const entry of page.articles) await file.write(articleHtml(entry));
  await file.write(singleEnd(page));
  return (await file.close()).bytes;
}

function isSingleFile(start: Buffer): boolean {
  return start
    .toString('utf8')
    .includes(`<meta http-equiv="Content-Security-Policy" content="default-src 'none'; style-src 'sha256-`);
}
