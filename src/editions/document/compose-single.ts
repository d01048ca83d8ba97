import { escapeHtml } from '../../text/escape-html.ts';
import type { ArticleEntry } from './article-entry.ts';
import { contentsHtml, sourcesHtml } from './lists.ts';

/** What stands in a single file beside its articles. */
export interface SinglePage {
  title: string;
  /** Counts and edition, or what was left out, in a line. */
  facts: string;
  /** Sections before the articles. */
  briefing: string;
  articles: readonly ArticleEntry[];
  style: string;
  script: string;
  /** The words of a search that the file is about; empty without one. */
  query: string;
  /** The sentences that have these words. */
  found: readonly FoundLine[];
}

export interface FoundLine {
  /** Number of the article. */
  number: number;
  anchor: string;
  text: string;
}

/** Hashes a text for a content security policy: `sha256-` and base64. */
export type HashSource = (text: string) => string;

/** A page that needs nothing else, up to its articles; after them comes `singleEnd`. Readable without JavaScript, searchable with it. */
export function singleStart(page: SinglePage, hash: HashSource): string {
  const { title, facts, briefing, articles, style, script, query, found } = page;
  return [
    '<!doctype html>\n<html lang="en-GB">\n<head>\n<meta charset="utf-8">',
    `<meta http-equiv="Content-Security-Policy" content="${singlePolicy(style, script, hash)}">`,
    '<meta name="viewport" content="width=device-width, initial-scale=1">',
    '<meta name="color-scheme" content="light dark"><meta name="referrer" content="no-referrer">',
    `<title>${escapeHtml(title)} · Dossier</title>`,
    `<style>${style}</style>\n</head>\n<body>`,
    `<header><h1><bdi>${escapeHtml(title)}</bdi></h1><p class="facts">${escapeHtml(facts)}</p></header>`,
    '<main>',
    findForm(),
    found.length === 0 ? '' : foundHtml(query, found),
    briefing,
    articles.length > 1 ? `<nav aria-label="Articles"><h2>Articles</h2>${contentsHtml(articles)}</nav>` : '',
  ].join('\n');
}

export function singleEnd({ articles, script }: SinglePage): string {
  return `${sourcesHtml(articles)}\n</main>\n<script>${script}</script>\n</body>\n</html>\n`;
}

function singlePolicy(style: string, script: string, hash: HashSource): string {
  return [
    "default-src 'none'",
    `style-src '${hash(style)}'`,
    `script-src '${hash(script)}'`,
    'font-src data:',
    "base-uri 'none'",
    "form-action 'none'",
  ].join('; ');
}

function foundHtml(query: string, found: readonly FoundLine[]): string {
  const items = found.map(
    ({ number, anchor, text }) =>
      `<li><span class="number">${number}</span> <a href="#${anchor}" dir="auto">${escapeHtml(text)}</a></li>`,
  );
  return `<section id="found"><h2>Sentences with “${escapeHtml(query)}”</h2><ol>${items.join('')}</ol></section>`;
}

function findForm(): string {
  return [
    '<find-lines hidden><form role="search"><label>Find in this file',
    '<input type="search" autocomplete="off"></label></form>',
    '<p role="status"></p><ol></ol></find-lines>',
  ].join('');
}
