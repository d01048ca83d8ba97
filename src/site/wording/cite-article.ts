import type { ArticleSummary } from '../../schema/article.ts';
import type { Dossier } from '../../schema/dossier.ts';
import { formatDate } from './dates.ts';
import { displayTitle } from './titles.ts';

type Cited = Pick<ArticleSummary, 'title' | 'byline' | 'author' | 'outlet' | 'published'>;

/** A piece of a citation; `isName`: words of others, which may run in another direction than the citation. */
export interface CitationPart {
  text: string;
  isName: boolean;
}

/** `Ana Dumbadze, “US President …” [opening words], The Paper, 13 February 2025; article 4 of “The call”, Dossier edition abcdefg.` */
export function citeArticle(
  { title, byline, author, outlet, published }: Cited,
  number: number,
  dossier: Pick<Dossier, 'title' | 'edition'>,
): CitationPart[] {
  const by = author?.value ?? byline?.value;
  return [
    ...(by === undefined ? [] : [name(by), words(', ')]),
    words('“'),
    name(displayTitle(title)),
    words(title.origin === 'derived' ? '” [opening words]' : '”'),
    ...(outlet ? [words(', '), name(outlet.value)] : []),
    words(`${published ? `, ${formatDate(published.value)}` : ''}; article ${number} of “`),
    name(dossier.title.value),
    words(`”, Dossier edition ${dossier.edition}.`),
  ];
}

function name(text: string): CitationPart {
  return { text, isName: true };
}

function words(text: string): CitationPart {
  return { text, isName: false };
}
