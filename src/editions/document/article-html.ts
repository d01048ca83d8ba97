import { escapeHtml } from '../../text/escape-html.ts';
import { articleAnchor, type ArticleEntry, type DocumentBlock, sentenceAnchor } from './article-entry.ts';

/** An article with its text, each line with an address. A title that stands in the text is its heading. */
export function articleHtml({ id, number, title, language, facts, blocks }: ArticleEntry): string {
  const titleBlock = blocks.find(({ kind }) => kind === 'title');
  const heading = titleBlock === undefined ? escapeHtml(title) : linesHtml(titleBlock, id);
  return [
    `<article id="${articleAnchor(id)}" data-article="${number}" lang="${escapeHtml(language ?? '')}">`,
    `<h2 dir="auto"><span class="number">${number}</span> ${heading}</h2>`,
    `<p class="facts" lang="en-GB">${escapeHtml(facts)}</p>`,
    ...blocks.filter((block) => block !== titleBlock).map((block) => blockHtml(block, id)),
    '</article>\n',
  ].join('');
}

function blockHtml(block: DocumentBlock, article: string): string {
  const { kind, marker } = block;
  const lines = linesHtml(block, article);
  if (kind === 'heading' || kind === 'title') return `<h3 dir="auto">${lines}</h3>`;
  const sign = marker === null ? '' : `<span class="marker">${escapeHtml(marker === '-' ? '•' : marker)}</span> `;
  return `<p dir="auto" class="${kind}">${sign}${lines}</p>`;
}

function linesHtml({ sentences }: DocumentBlock, article: string): string {
  return sentences
    .map(({ id, text }) => `<span id="${sentenceAnchor(article, id)}" data-line>${escapeHtml(text)}</span>`)
    .join(' ');
}
