/** What Pagefind reads of a page: the elements of its head, the heading that names it, and its body. */
const parts = [
  /<meta data-pagefind-(?:"[^"]*"|[^>"])*>/g,
  /<h1 [^>]*data-pagefind-meta[^>]*>.*?<\/h1>/gs,
  /<article [^>]*data-pagefind-body[^>]*>.*<\/article>/gs,
];

/**
 * An article's page without what is not indexed (navigation, scores, tables), which is most of it: Pagefind then makes the same index in
 * three quarters of the time. A page that has not exactly one heading and one body is left whole.
 */
export function indexedPart(html: string): string {
  const [metas = [], headings = [], bodies = []] = parts.map((part) => html.match(part) ?? []);
  if (headings.length !== 1 || bodies.length !== 1) return html;
  return `<!doctype html><html><head>${metas.join('')}</head><body>${headings[0]}${bodies[0]}</body></html>`;
}
