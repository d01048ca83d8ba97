import type { APIRoute, GetStaticPaths } from 'astro';
import type { Feed } from 'feed';
import { loadDossier } from '../content/dossier.ts';
import { feedEntries, hasFeed } from './feed-entries.ts';
import { makeFeed } from './make-feed.ts';
import { linkFromAnywhere } from '../links.ts';
import { escapeHtml } from '../../text/escape-html.ts';

/** There is no feed where no article has a day. */
export const getStaticPaths = (async () => {
  return (hasFeed(await loadDossier()) ? ['xml', 'json'] : []).map((format) => ({ params: { format } }));
}) satisfies GetStaticPaths;

export const GET: APIRoute = async ({ params }) => {
  const whole = await loadDossier();
  const link = linkFromAnywhere(import.meta.env.BASE_URL);
  const address = (path: string): string => new URL(link(path), import.meta.env.SITE).href;
  const make = (write: (words: string) => string): Feed =>
    makeFeed(whole.dossier, feedEntries(whole), { address, write });
  return new Response(params['format'] === 'xml' ? make(escapeHtml).atom1() : make((words) => words).json1());
};
