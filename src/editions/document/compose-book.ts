import { escapeHtml } from '../../text/escape-html.ts';
import type { ArticleEntry } from './article-entry.ts';
import { articleHtml } from './article-html.ts';
import { contentsHtml, sourcesHtml } from './lists.ts';

/** A sheet of paper, as CSS names it. */
export const papers = ['a4', 'letter'] as const;
export type Paper = (typeof papers)[number];

/** What stands in a briefing book beside its articles. */
export interface Book {
  title: string;
  /** On the cover: counts, the day, the edition. */
  facts: readonly string[];
  /** Sections before the articles. */
  briefing: string;
  articles: readonly ArticleEntry[];
  style: string;
  paper: Paper;
}

/** The page on which an anchor stands; `null` where pages are not known yet, and a number that takes the same room stands for it. */
export type PageOf = (anchor: string) => number | null;

const unknown = '000';

/** A browser lays out so many characters of HTML at once: about 120 pages. */
const partLength = 250_000;

/** The first part: cover, contents and briefing. */
export function bookFront({ title, facts, briefing, articles }: Book, pageOf: PageOf): string {
  const page = (anchor: string): string => String(pageOf(anchor) ?? unknown);
  return [
    `<header class="cover"><p>A dossier</p><h1><bdi>${escapeHtml(title)}</bdi></h1>`,
    `<ul>${facts.map((fact) => `<li>${escapeHtml(fact)}</li>`).join('')}</ul></header>`,
    `<nav><h2>Contents</h2>${contentsHtml(articles, page)}`,
    `<ul class="contents"><li><a href="#sources">Sources<span class="page">${page('sources')}</span></a></li></ul></nav>`,
    briefing,
  ].join('\n');
}

/** The parts after the first: the articles, none cut, then the sources. */
export function bookParts({ articles }: Book): string[] {
  const parts = [''];
  for (const article of articles) {
    if (parts.at(-1)!.length > partLength) parts.push('');
    parts[parts.length - 1] += articleHtml(article);
  }
  return [...parts, sourcesHtml(articles)];
}

/** The anchors that the links of a part name. */
export function linkedAnchors(part: string): Set<string> {
  return new Set([...part.matchAll(/ href="#([^"]+)"/g)].map(([, anchor]) => anchor!));
}

/**
 * The document to print for a part, after so many pages. Chromium keeps a link within a document where its target stands in it, and
 * a target where a link names it, shown or not: hidden ones stand for those of the other parts, whose links name `linked`.
 */
export function partHtml(
  part: string,
  { title, style, paper }: Book,
  pagesBefore: number,
  linked: ReadonlySet<string>,
): string {
  const targets = new Set([...part.matchAll(/ id="([^"]+)"/g)].map(([, anchor]) => anchor!));
  const away = [...linkedAnchors(part)].filter((anchor) => !targets.has(anchor));
  const named = [...targets].filter((anchor) => linked.has(anchor));
  return [
    '<!doctype html>\n<html lang="en-GB">\n<head>\n<meta charset="utf-8">',
    `<title>${escapeHtml(title)}</title>`,
    `<style>${style}\n@page { size: ${paper}; }\n:root { counter-reset: page ${pagesBefore}; }</style>\n</head>`,
    `<body>\n<main>${part}</main>`,
    `<div hidden>${away.map((anchor) => `<i id="${anchor}"></i>`).join('')}`,
    `${named.map((anchor) => `<a href="#${anchor}"></a>`).join('')}</div>\n</body>\n</html>\n`,
  ].join('\n');
}
