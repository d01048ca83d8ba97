import { defineMiddleware } from 'astro:middleware';
import { linkFrom } from './links.ts';

/*
 * Astro writes the addresses of its stylesheets and scripts from the root of the host. This makes them relative to the page as all
 * other links are, so that a site works below any path and from a folder. No text of an article can look like these tags: its `<` is
 * escaped.
 */
const assetTag = /(?<=<(?:link rel="stylesheet" href|script type="module" src)=")[^":]+(?=")/g;

/** The space before tags that stand in no line of text: it shows nowhere, and is a fortieth of a page. */
const idleSpace =
  /(?<=>)\s+(?=<\/?(?:a><|article|aside|dd|details|div|dl|dt|footer|form|h[1-6]|header|label|li|line|link|main|meta|nav|ol|p|path|rect|section|summary|svg|table|tbody|td|th|thead|tr|ul)[ >])/g;

/** The page that is shown at any address, and the forwarding pages, which make their links themselves. */
const untouched = /^\/(404|a\/.*)$/;

export const onRequest = defineMiddleware(async ({ url, routePattern }, next) => {
  const response = await next();
  const isHtml = response.headers.get('Content-Type')?.startsWith('text/html') ?? false;
  if (!import.meta.env.PROD || !isHtml || untouched.test(routePattern)) return response;
  const link = linkFrom(url, import.meta.env.BASE_URL);
  const html = (await response.text()).replaceAll(assetTag, (address) =>
    address.startsWith('/') ? link(address) : address,
  );
  return new Response(html.replaceAll(idleSpace, ''), response);
});
