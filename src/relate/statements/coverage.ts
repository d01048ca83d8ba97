import type { PlainArticle } from '../../schema/article.ts';
import type { Passage, Statement } from '../../schema/statement.ts';

/** The statements that every one of some accounts carries; none where there are no accounts. */
export function saidByAll(statements: readonly Statement[], accounts: readonly string[]): Statement[] {
  if (accounts.length === 0) return [];
  return statements.filter(({ members }) => {
    const carriers = new Set(members.map(({ article }) => article));
    return accounts.every((account) => carriers.has(account));
  });
}

/** The sentences that stand in no statement, in the order of the articles and of their texts: what only one account says. */
export function saidByOne(
  statements: readonly Pick<Statement, 'members'>[],
  articles: readonly Pick<PlainArticle, 'id' | 'blocks'>[],
): Passage[] {
  const shared = new Set(
    statements.flatMap(({ members }) => members.map(({ article, span }) => `${article} ${span[0]}`)),
  );
  return articles.flatMap(({ id, blocks }) =>
    blocks
      .flatMap(({ kind, sentences }) => sentences.map(({ text }) => ({ kind, text })))
      .flatMap(({ kind, text }, line): Passage[] =>
        (kind === 'paragraph' || kind === 'item') && !shared.has(`${id} ${line}`)
          ? [{ article: id, span: [line, 0, text.length] }]
          : [],
      ),
  );
}
