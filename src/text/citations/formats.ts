import { plugins } from '@citation-js/core';
import '@citation-js/plugin-bibtex';
import '@citation-js/plugin-ris';
import type { CslItem } from './citation.ts';

/** Formats of bibliographic records, by the ending of their files. */
export const citationFormats = { bib: 'BibTeX', ris: 'RIS', 'csl.json': 'CSL-JSON' } as const;
export type CitationFormat = keyof typeof citationFormats;

// Two articles of one day may be called alike; their ids are not.
plugins.config.get('@bibtex').format['useIdAsLabel'] = true;

/** The library folds lines after 70 characters, within words; readers of the format take a line for a field. */
const fold = /\n(?![A-Z][A-Z0-9] {2}-)/g;

/** One record as text of a format, without line ends around it; records follow each other in a file, those of CSL-JSON in an array. */
export function formatCitation(item: CslItem, format: CitationFormat): string {
  if (format === 'csl.json') return JSON.stringify(item);
  return format === 'bib' ? write('bibtex', item).trim() : formatRis(item);
}

/** The library leaves authors and days out of newspapers' records, and keeps them in magazines', which have the same fields. */
function formatRis(item: CslItem): string {
  if (item.type !== 'article-newspaper') return unfold(write('ris', item));
  return unfold(write('ris', { ...item, type: 'article-magazine' })).replace(/^TY {2}- MGZN/, 'TY  - NEWS');
}

const unfold = (text: string): string => text.replace(fold, '').replace(/\n+$/, '');

const write = (format: 'bibtex' | 'ris', item: object): string =>
  String(plugins.output.format(format, [item], { format: 'text' }));
