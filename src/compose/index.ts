import { Article } from '../schema/article.ts';
import { Dossier } from '../schema/dossier.ts';
import { composeBody } from './body.ts';
import { composeFrontMatter } from './front-matter.ts';

/** One file of `content/`: its path within that folder, and its text. */
export interface ContentFile {
  path: string;
  text: string;
}

/** `articles/<id>.md`. Throws a `ZodError` when the article breaks its schema: a mistake of ours, found before it is written. */
export function composeArticle(article: Article): ContentFile {
  const valid = Article.parse(article);
  return {
    path: `articles/${valid.id}.md`,
    text: `${composeFrontMatter(valid)}\n${composeBody(valid.blocks)}`,
  };
}

/** `dossier.json`, two spaces of indent. Throws as `composeArticle` does. */
export function composeDossier(dossier: Dossier): ContentFile {
  return { path: 'dossier.json', text: `${JSON.stringify(Dossier.parse(dossier), null, 2)}\n` };
}
