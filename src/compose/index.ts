import { Article, ArticleSummary, type PlainArticle } from '../schema/article.ts';
import { Dossier } from '../schema/dossier.ts';
import type { ComposedText } from '../schema/outcome.ts';
import { composeBody } from './body.ts';
import type { ContentFile } from './content-file.ts';
import { composeFigures, composeFrontMatter } from './front-matter.ts';

export { composeChanges } from './changes.ts';
export type { ContentFile } from './content-file.ts';
export { composeList } from './lists.ts';
export { composeNamePage, composeNames } from './names.ts';

const Summary = ArticleSummary.strip();

/** The parts of an article's file that do not depend on others. Throws a `ZodError` when the article breaks its schema: a mistake of ours. */
export function composeText(article: Article): ComposedText {
  const { blocks } = Article.parse(article);
  return { figures: composeFigures(blocks), body: composeBody(blocks) };
}

/** `articles/<id>.md`, with the parts that `composeText` made. Throws as it does. */
export function composeArticle(article: PlainArticle, { figures, body }: ComposedText): ContentFile {
  const { id } = Summary.parse(article);
  return { path: `articles/${id}.md`, text: `${composeFrontMatter(article, figures)}\n${body}` };
}

/** `dossier.json`, two spaces of indent. Throws as `composeArticle` does. */
export function composeDossier(dossier: Dossier): ContentFile {
  return { path: 'dossier.json', text: `${JSON.stringify(Dossier.parse(dossier), null, 2)}\n` };
}
