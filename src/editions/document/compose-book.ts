import { escapeHtml } from '../../text/escape-html.ts';
import type { ArticleEntry } from './article-entry.ts';
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
  /** The page on which an anchor stands; `null` where pages are not known yet, and a number of as many digits stands for it. */
  pageOf: (anchor: string) => number | null;
}

const unknown = '000';

/** A book as a page to print, up to its articles; after them comes `bookEnd`. */
export function bookStart({ title, facts, briefing, articles, style, paper, pageOf }: Book): string {
  const page = (anchor: string): string => String(pageOf(anchor) ?? unknown);
  return [
    '<!doctype html>\n<html lang="en-GB">\n<head>\n<meta charset="utf-8">',
    `<title>${escapeHtml(title)}</title>`,
    `<style>${style}\n@page { size: ${paper}; }</style>\n</head>\n<body>`,
    `<header class="cover"><p>A dossier</p><h1><bdi>${escapeHtml(title)}</bdi></h1>`,
    `<ul>${facts.map((fact) => `<li>${escapeHtml(fact)}</li>`).join('')}</ul></header>`,
    `<nav><h2>Contents</h2>${contentsHtml(articles, page)}`,
    `<ul class="contents"><li><a href="#sources">Sources<span class="page">${page('sources')}</span></a></li></ul></nav>`,
    `<main>${briefing}`,
  ].join('\n');
}

export function bookEnd({ articles }: Book): string {
  return `${sourcesHtml(articles)}\n</main>\n</body>\n</html>\n`;
}
