import type { DossierQuotation } from '../../schema/dossier-quotation.ts';
import type { Addresses } from './addresses.ts';
import { integer, type Table, text } from './table.ts';

export interface QuotationRow {
  article: number;
  path: string;
  quotation: DossierQuotation;
}

/** A row a quotation; terms kept at a distance and titles of works quote nobody and are left out. */
export const quotationsTable: Table<QuotationRow> = {
  name: 'quotations',
  key: ['article', 'quotation'],
  columns: {
    article: integer('Number of the article', ({ article }) => article),
    quotation: integer('Which of its quotations, from 0', ({ quotation }) => quotation.index),
    path: text('The sentence it begins in, from the root of the site', ({ path }) => path),
    kind: text('direct, or mixed: within a sentence of the author', ({ quotation }) => quotation.kind),
    words: text('The words inside the marks; … where the author speaks in between', ({ quotation }) =>
      quotation.parts.map(({ text }) => text).join(' … '),
    ),
    speaker: text(
      'The name in full; empty where the article leaves it open',
      ({ quotation }) => quotation.speaker?.name ?? null,
    ),
    speaker_words: text('The words that name who speaks', ({ quotation }) => quotation.speaker?.words ?? null),
    resolved_by: text('How the name was found', ({ quotation }) => quotation.speaker?.resolvedBy ?? null),
    name: text('The speaker among the names', ({ quotation }) => quotation.speaker?.slug ?? null),
    cue: text('The verb, or according to', ({ quotation }) => quotation.cue),
    channel: text('Where it was said, or to whom', ({ quotation }) => quotation.channel),
  },
};

export function quotationRows(quotation: DossierQuotation, { numberOf, pathOf }: Addresses): QuotationRow[] {
  const { article, parts } = quotation;
  return [{ article: numberOf(article), path: pathOf(article, parts[0]!.sentence), quotation }];
}
