import type { APIRoute, GetStaticPaths } from 'astro';
import { loadDossier } from '../content/dossier.ts';
import { sitemapParts } from './sitemap-parts.ts';

interface Props {
  addresses: string[];
}

export const getStaticPaths = (async () => {
  const parts = sitemapParts(await loadDossier(), new URL(import.meta.env.SITE), import.meta.env.BASE_URL);
  return parts.map((addresses, index) => ({ params: { part: String(index + 1) }, props: { addresses } }));
}) satisfies GetStaticPaths;

export const GET: APIRoute<Props> = ({ props }) => {
  const entries = props.addresses.map((address) => `<url><loc>${address.replaceAll('&', '&amp;')}</loc></url>\n`);
  return new Response(
    `<?xml version="1.0" encoding="UTF-8"?>\n<urlset xmlns="http://www.sitemaps.org/schemas/sitemap/0.9">\n${entries.join('')}</urlset>\n`,
  );
};
