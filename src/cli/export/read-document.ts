import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { ArticleEntry } from '../../editions/document/article-entry.ts';
import { articleAnchor, sentenceAnchor } from '../../editions/document/article-entry.ts';
import type { Briefing } from '../../editions/document/briefing.ts';
import type { ArticleSummary } from '../../schema/article.ts';
import type { Block } from '../../schema/block.ts';
import type { DossierConflict, DossierStatement } from '../../schema/dossier-account.ts';
import type { Dossier } from '../../schema/dossier.ts';
import { renderSummary } from '../../site/reading/summary.ts';
import { citeArticle } from '../../site/wording/cite-article.ts';
import { formatDate } from '../../site/wording/dates.ts';
import { displayTitle } from '../../site/wording/titles.ts';
import { kindNames, weightNames } from '../../site/wording/conflicts.ts';
import { passageId } from '../../text/identity.ts';
import { counted } from '../terminal/counted.ts';
import type { Site } from '../publish/open-site.ts';
import { readEntries } from '../content/read-content.ts';

/** The articles of a published site in their order, one at a time in memory. */
export async function* readArticleEntries({ folder, dossier }: Site): AsyncGenerator<ArticleEntry> {
  for await (const json of readEntries(join(folder, 'data/articles.jsonl'))) {
    yield toEntry(JSON.parse(json) as ArticleSummary & { number: number; blocks: Block[] }, dossier);
  }
}

function toEntry(article: ArticleSummary & { number: number; blocks: Block[] }, dossier: Dossier): ArticleEntry {
  const { id, number, title, language, outlet, published, counts, source, blocks, url } = article;
  const facts = [
    `Article ${number} of ${dossier.totals.published}`,
    outlet?.value,
    published && formatDate(published.value),
    counted(counts.words, 'word'),
  ];
  return {
    id,
    number,
    title: displayTitle(title),
    language: language?.value ?? null,
    facts: facts.filter(Boolean).join(' · '),
    citation: citeArticle(article, number, dossier)
      .map(({ text }) => text)
      .join(''),
    url: url?.value ?? null,
    file: source.file,
    sha256: source.sha256,
    blocks: blocks.map(({ kind, marker, sentences }) => ({
      kind,
      marker,
      sentences: sentences.map(({ id, text }) => ({ id, text })),
    })),
  };
}

/** The briefing of the whole dossier, whose articles these are. */
export async function readBriefing({ folder, dossier }: Site, articles: readonly ArticleEntry[]): Promise<Briefing> {
  const list = async (name: string): Promise<unknown> => JSON.parse(await readFile(join(folder, 'data', name), 'utf8'));
  const lines = new Map(articles.map(({ id, blocks }) => [id, blocks.flatMap(({ sentences }) => sentences)]));
  const numbers = new Map(dossier.articles.map((id, index) => [id, index + 1]));
  return {
    summary: dossier.summary === null ? '' : await summaryHtml(dossier.summary, articles),
    statements: (await list('statements.json')) as DossierStatement[],
    conflicts: (await list('conflicts.json')) as DossierConflict[],
    describe: ({ kind, weight }) => `${kindNames[kind]}, ${weightNames[weight]}`,
    numberOf: (article) => numbers.get(article)!,
    lineOf: (article, line) => lines.get(article)![line]!.text,
  };
}

async function summaryHtml(summary: string, articles: readonly ArticleEntry[]): Promise<string> {
  const { html } = await renderSummary(summary, async (file, words) => {
    const entry = articles.find((article) => article.file === file);
    if (entry === undefined) return null;
    const id = passageId(words);
    const isThere = entry.blocks.some(({ sentences }) => sentences.some((sentence) => sentence.id === id));
    return { number: entry.number, href: `#${isThere ? sentenceAnchor(entry.id, id) : articleAnchor(entry.id)}` };
  });
  return html;
}
