import { analyse } from '../../../../src/analyse/index.ts';
import { ingest } from '../../../../src/ingest/index.ts';
import { type Account, readAccount } from '../../../../src/relate/conflicts/account.ts';
import type { Article } from '../../../../src/schema/article.ts';

/** An article of some sentences, published on Wednesday, 12 March 2025. */
export function articleOf(text: string, file = 'article.txt'): Article {
  return analyse(ingest(Buffer.from(text), file, { language: 'en', published: '2025-03-12' }));
}

/** What the only sentence of an article says. */
export function accountOf(text: string): Account {
  const article = articleOf(text);
  const [line] = article.blocks.flatMap(({ sentences }) => sentences);
  return readAccount(article, { article: article.id, span: [0, 0, line!.text.length] });
}
