import type { APIRoute } from 'astro';
import { loadDossier } from '../../content/dossier.ts';

export const GET: APIRoute = async () => {
  const { articles } = await loadDossier();
  return Response.json(articles.map(({ number, article }) => ({ number, ...article })));
};
