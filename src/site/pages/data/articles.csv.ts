import type { APIRoute } from 'astro';
import { loadDossier } from '../../content/dossier.ts';
import { articlesCsv } from '../../downloads/articles-csv.ts';

export const GET: APIRoute = async () => {
  const { articles } = await loadDossier();
  return new Response(articlesCsv(articles), { headers: { 'Content-Type': 'text/csv; charset=utf-8' } });
};
