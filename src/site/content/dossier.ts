import { readFile } from 'node:fs/promises';
import { getCollection, getEntry } from 'astro:content';
import type { Article, ArticleSummary } from '../../schema/article.ts';
import type { Dossier } from '../../schema/dossier.ts';
import { articleFile } from './folder.ts';
import { readArticle } from './read-article.ts';

/** An article as pages and tables know it: its number is its place in the dossier, from 1. */
export interface NumberedArticle {
  number: number;
  article: ArticleSummary;
}

/** The dossier with the summaries of its articles in the order of their numbers. */
export interface WholeDossier {
  dossier: Dossier;
  articles: NumberedArticle[];
  byId: ReadonlyMap<string, NumberedArticle>;
}

let kept: Promise<WholeDossier> | undefined;

/** Read once in a build; anew for each page under `astro dev`. */
export function loadDossier(): Promise<WholeDossier> {
  if (!import.meta.env.PROD) return load();
  kept ??= load();
  return kept;
}

async function load(): Promise<WholeDossier> {
  const dossier = (await getEntry('dossier', 'dossier'))?.data;
  if (dossier === undefined) throw new Error('There is no dossier.json; run `npm run build`, or name its folder in DOSSIER_CONTENT');
  const summaries = new Map((await getCollection('articles')).map(({ id, data }) => [id, data]));
  const articles = dossier.articles.map((id, index) => {
    const article = summaries.get(id);
    if (article === undefined) throw new Error(`dossier.json names article ${id}, but there is no ${articleFile(id)}`);
    return { number: index + 1, article };
  });
  return { dossier, articles, byId: new Map(articles.map((entry) => [entry.article.id, entry])) };
}

/** The article with its text. */
export async function loadArticle(id: string): Promise<Article> {
  const file = articleFile(id);
  return readArticle(await readFile(file, 'utf8'), file);
}
