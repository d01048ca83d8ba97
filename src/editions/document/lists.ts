import { escapeHtml } from '../../text/escape-html.ts';
import { articleAnchor, type ArticleEntry } from './article-entry.ts';

/** A list of the articles, each with a link to it; `page` says on which page it begins, where there are pages. */
export function contentsHtml(articles: readonly ArticleEntry[], page?: (anchor: string) => string): string {
  const items = articles.map(({ id, number, title }) => {
    const anchor = articleAnchor(id);
    const place = page === undefined ? '' : `<span class="page">${page(anchor)}</span>`;
    return `<li><a href="#${anchor}"><span class="number">${number}</span> <bdi>${escapeHtml(title)}</bdi>${place}</a></li>`;
  });
  return `<ul class="contents">${items.join('')}</ul>`;
}

/** How to cite each article, where it was published, and the hash of its file. */
export function sourcesHtml(articles: readonly ArticleEntry[]): string {
  const items = articles.map(({ number, citation, url, file, sha256 }) => {
    const address = url === null ? '' : ` <a href="${escapeHtml(url)}" rel="noreferrer">${escapeHtml(url)}</a>`;
    return `<li value="${number}">${escapeHtml(citation)}${address}<br><small>${escapeHtml(file)}, SHA-256 ${sha256}</small></li>`;
  });
  return `<section id="sources"><h2>Sources</h2><ol>${items.join('')}</ol></section>`;
}
