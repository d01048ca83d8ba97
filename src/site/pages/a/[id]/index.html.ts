import type { APIRoute, GetStaticPaths } from 'astro';
import forward from '../../../elements/forward.js?url';
import type { ArticleSummary } from '../../../../schema/article.ts';
import { loadChanges } from '../../../content/changes.ts';
import { loadDossier } from '../../../content/dossier.ts';
import { contentSecurityPolicy } from '../../../content-security-policy.ts';
import { articlePath, linkFrom, linkFromAnywhere } from '../../../links.ts';
import { escapeHtml } from '../../../../text/escape-html.ts';
import { displayTitle } from '../../../wording/titles.ts';

interface Props {
  article: ArticleSummary;
}

export const getStaticPaths = (async () => {
  const { articles, byId } = await loadDossier();
  const changes = await loadChanges();
  const former = (changes?.forwards ?? []).flatMap(({ from, to }) => {
    const article = byId.get(to)?.article;
    return article === undefined ? [] : [{ params: { id: from }, props: { article } }];
  });
  return [...articles.map(({ article }) => ({ params: { id: article.id }, props: { article } })), ...former];
}) satisfies GetStaticPaths;

const policy = contentSecurityPolicy();

/** The lasting address of an article: a page that goes on to where the article is now. Not a component, to cost next to nothing. */
export const GET: APIRoute<Props> = ({ props: { article }, url, site }) => {
  const base = import.meta.env.BASE_URL;
  const path = articlePath(article);
  const link = linkFrom(new URL('./', url), base);
  const canonical = site ? new URL(linkFromAnywhere(base)(path), site).href : link(path);
  const title = escapeHtml(displayTitle(article.title));
  return new Response(
    `<!doctype html><html lang="en"><meta charset="utf-8"><meta http-equiv="Content-Security-Policy" content="${policy}">` +
      `<meta name="viewport" content="width=device-width"><title>${title}</title><meta name="robots" content="noindex">` +
      `<link rel="canonical" href="${canonical}"><link rel="icon" href="${link('/icon.svg')}"><script src="${link(forward)}"></script>` +
      `<noscript><meta http-equiv="refresh" content="0; url=${link(path)}"></noscript>` +
      `<p>This article is at <a href="${link(path)}"><bdi>${title}</bdi></a>.</p></html>`,
    { headers: { 'Content-Type': 'text/html; charset=utf-8' } },
  );
};
