/** What is known of an article that is cited; `null` is left out, never guessed. */
export interface CitedArticle {
  id: string;
  /** The number within the dossier, from 1. */
  number: number;
  /** As printed, or the opening words. */
  title: string;
  hasTitle: boolean;
  author: string | null;
  outlet: string | null;
  /** ISO, to the day. */
  published: string | null;
  url: string | null;
  language: string | null;
}

/** The dossier that an article is cited from. */
export interface CitedDossier {
  title: string;
  edition: string;
}

/** A bibliographic record in the Citation Style Language (citeproc-js' CSL-JSON, schema 1.0.2). */
export interface CslItem {
  id: string;
  type: 'article-newspaper' | 'article';
  title: string;
  author?: { literal: string }[];
  'container-title'?: string;
  issued?: { 'date-parts': number[][] };
  URL?: string;
  language?: string;
  note: string;
}

/** The record of an article. Of one without a title it has the opening words, and says so in its note. */
export function citationOf(article: CitedArticle, dossier: CitedDossier): CslItem {
  const { id, number, title, hasTitle, author, outlet, published, url, language } = article;
  const place = `Article ${number} of “${dossier.title}”, Dossier edition ${dossier.edition}`;
  return {
    id: `dossier-${id}`,
    type: outlet === null ? 'article' : 'article-newspaper',
    title,
    ...(author !== null && { author: [{ literal: author }] }),
    ...(outlet !== null && { 'container-title': outlet }),
    ...(published !== null && { issued: { 'date-parts': [published.slice(0, 10).split('-').map(Number)] } }),
    ...(url !== null && { URL: url }),
    ...(language !== null && { language }),
    note: hasTitle ? place : `${place}. The article has no title: these are its opening words`,
  };
}
