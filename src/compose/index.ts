import { Article } from '../schema/article.ts';
import { Dossier } from '../schema/dossier.ts';
import { type DossierQuotation, QuotationFile } from '../schema/dossier-quotation.ts';
import { composeBody } from './body.ts';
import type { ContentFile } from './content-file.ts';
import { composeEntries } from './entries.ts';
import { composeFrontMatter } from './front-matter.ts';

export type { ContentFile } from './content-file.ts';
export { composeNamePage, composeNames } from './names.ts';

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

/** `quotations.json`, a quotation a line. Throws as `composeArticle` does. */
export function composeQuotations(quotations: readonly DossierQuotation[]): ContentFile {
  return { path: 'quotations.json', text: `${composeEntries(QuotationFile.parse(quotations))}\n` };
}
