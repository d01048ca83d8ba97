import type { ArticleSummary } from '../../schema/article.ts';
import type { Dossier } from '../../schema/dossier.ts';
import { formatDate } from './dates.ts';
import { displayTitle } from './titles.ts';

type Cited = Pick<ArticleSummary, 'title' | 'byline' | 'author' | 'outlet' | 'published'>;

/** `Ana Dumbadze, “US President …” [opening words], The Paper, 13 February 2025; article 4 of “The call”, Dossier edition abcdefg.` */
export function citeArticle(
  article: Cited,
  number: number,
  { title, edition }: Pick<Dossier, 'title' | 'edition'>,
): string {
  const { author, byline, outlet, published } = article;
  const parts = [
    author?.value ?? byline?.value,
    `“${displayTitle(article.title)}”${article.title.origin === 'derived' ? ' [opening words]' : ''}`,
    outlet?.value,
    published && formatDate(published.value),
  ].filter((part) => typeof part === 'string');
  return `${parts.join(', ')}; article ${number} of “${title.value}”, Dossier edition ${edition}.`;
}
