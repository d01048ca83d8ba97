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
  return format === 'bib' ? formatBibtex(item) : formatRis(item);
}

/** The library takes an article of unknown kind for one of a journal; nobody said so. */
function formatBibtex(item: CslItem): string {
  const text = write('bibtex', item).trim();
  return item.type === 'article' ? text.replace(/^@article\{/, '@misc{') : text;
}

/** As for BibTeX; and it leaves authors and days out of newspapers' records, but not out of magazines', which have the same fields. */
function formatRis(item: CslItem): string {
  const text = write('ris', { ...item, type: 'article-magazine' });
  const unfolded = text.replace(fold, '').replace(/\n+$/, '');
  return unfolded.replace(/^TY {2}- MGZN/, `TY  - ${item.type === 'article' ? 'GEN' : 'NEWS'}`);
}

const write = (format: 'bibtex' | 'ris', item: object): string =>
  String(plugins.output.format(format, [item], { format: 'text' }));
