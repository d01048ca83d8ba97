import type { DossierName } from '../../schema/dossier-name.ts';
import { decimal, integer, type Table, text } from './table.ts';

/** A row for somebody or something that articles name. */
export const namesTable: Table<DossierName> = {
  name: 'names',
  key: ['name'],
  columns: {
    name: text('Stands for the name in the other tables', ({ slug }) => slug),
    full: text('As most articles write it in full', ({ name }) => name),
    type: text('person, place or organisation', ({ type }) => type),
    spellings: text('The forms that articles print, the most frequent first', ({ name, spellings }) =>
      spellings === undefined ? name : spellings.map(({ text }) => text).join('; '),
    ),
    role: text('What a person does, in the words of an article', ({ role }) => role?.words ?? null),
    articles: integer('Articles that have it', ({ articles }) => articles.length),
    mentions: integer('Mentions', ({ articles }) => articles.reduce((sum, { mentions }) => sum + mentions.length, 0)),
    tone: decimal(
      'Tone of the sentences around, -1 to 1; empty where they are too few',
      ({ tone }) => tone?.score ?? null,
    ),
  },
};
