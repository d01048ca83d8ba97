import { composeArticle, composeText, type ContentFile } from '../../src/compose/index.ts';
import type { Article } from '../../src/schema/article.ts';

/** The file of an article, both parts of it. */
export function composeWhole(article: Article): ContentFile {
  return composeArticle(article, composeText(article));
}
