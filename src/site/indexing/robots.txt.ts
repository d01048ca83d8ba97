import type { APIRoute } from 'astro';
import { loadDossier } from '../content/dossier.ts';
import { linkFromAnywhere } from '../links.ts';
import { sitemapParts } from './sitemap-parts.ts';

export const GET: APIRoute = async () => {
  const site = new URL(import.meta.env.SITE);
  const link = linkFromAnywhere(import.meta.env.BASE_URL);
  const parts = sitemapParts(await loadDossier(), site, import.meta.env.BASE_URL);
  const maps = parts.map((_, index) => `Sitemap: ${new URL(link(`/sitemap-${index + 1}.xml`), site).href}\n`);
  return new Response(`User-agent: *\nAllow: /\n${maps.join('')}`);
};
