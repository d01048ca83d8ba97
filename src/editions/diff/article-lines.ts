import type { ArticleSummary, PlainArticle } from '../../schema/article.ts';
import { factNames } from '../../schema/changes.ts';
import type { ArticleLines } from './edition-text.ts';

/** What is compared of an article, beside its sentences. */
export type KnownFacts = Pick<ArticleSummary, 'id' | (typeof factNames)[number]> & {
  source: Pick<ArticleSummary['source'], 'sha256'>;
};

/** An article as editions are compared, out of what is known of it and its sentences. */
export function articleLines(article: KnownFacts, lines: ArticleLines['lines']): ArticleLines {
  const facts = factNames.map((name) => [
    name,
    article[name]?.origin === 'derived' ? null : (article[name]?.value ?? null),
  ]);
  return {
    id: article.id,
    sha256: article.source.sha256,
    title: article.title.value,
    facts: Object.fromEntries(facts) as ArticleLines['facts'],
    lines,
  };
}

/** The numbered sentences of an article: those of its paragraphs and items. */
export function sentencesOf({ blocks }: Pick<PlainArticle, 'blocks'>): ArticleLines['lines'] {
  return blocks
    .filter(({ kind }) => kind === 'paragraph' || kind === 'item')
    .flatMap(({ sentences }) => sentences.map(({ id, text }) => ({ id, text })));
}
