import type { PlainArticle } from '../../schema/article.ts';

/** An article of which each name says which of the dossier's it is. */
export function withSlugs(article: PlainArticle, slugs: readonly string[] = []): PlainArticle {
  return { ...article, names: article.names.map((entry, index) => ({ ...entry, slug: slugs[index] })) };
}
