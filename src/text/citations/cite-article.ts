import type { CitedArticle } from './citation.ts';

/** The facts of an article that a citation needs; those that nobody knows are `null`. */
export interface ArticleFacts {
  id: string;
  title: { value: string; origin: 'given' | 'found' | 'derived' };
  byline: { value: string } | null;
  author: { value: string } | null;
  outlet: { value: string } | null;
  published: { value: string } | null;
  url: { value: string } | null;
  language: { value: string } | null;
}

/** What is cited of an article; `address` is where the dossier shows it, used where it has no address of its own, if known. */
export function citedArticle(article: ArticleFacts, number: number, address: string | null): CitedArticle {
  const { id, title, author, byline, outlet, published, url, language } = article;
  return {
    id,
    number,
    title: title.origin === 'derived' ? `${title.value} …` : title.value,
    hasTitle: title.origin !== 'derived',
    author: author?.value ?? byline?.value ?? null,
    outlet: outlet?.value ?? null,
    published: published?.value ?? null,
    url: url?.value ?? address,
    language: language?.value ?? null,
  };
}
