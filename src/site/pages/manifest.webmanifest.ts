import type { APIRoute } from 'astro';
import { loadDossier } from '../content/dossier.ts';

const paper = '#f2f5f1';
const png = (size: number, purpose = 'any') => ({
  src: `icon-${size}.png`,
  sizes: `${size}x${size}`,
  type: 'image/png',
  purpose,
});

/** What a browser needs to install the site. Addresses are relative, so that it works below any path. */
export const GET: APIRoute = async () => {
  const { dossier } = await loadDossier();
  const manifest = {
    id: './',
    name: dossier.title.value,
    short_name: 'Dossier',
    lang: 'en-GB',
    start_url: './',
    scope: './',
    display: 'minimal-ui',
    background_color: paper,
    theme_color: paper,
    icons: [{ src: 'icon.svg', sizes: 'any', type: 'image/svg+xml' }, png(192), png(512), png(512, 'maskable')],
  };
  return new Response(JSON.stringify(manifest), { headers: { 'Content-Type': 'application/manifest+json' } });
};
