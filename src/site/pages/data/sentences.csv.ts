import type { APIRoute } from 'astro';
import { loadArticle, loadDossier } from '../../content/dossier.ts';
import { sentencesCsv, sentencesCsvHead } from '../../downloads/sentences-csv.ts';

export const GET: APIRoute = async () => {
  const { articles } = await loadDossier();
  const parts = [sentencesCsvHead];
  for (const { article, number } of articles) parts.push(sentencesCsv(await loadArticle(article.id), number));
  return new Response(parts.join(''), { headers: { 'Content-Type': 'text/csv; charset=utf-8' } });
};
