import { analyse } from '../../../../src/analyse/index.ts';
import { ingest } from '../../../../src/ingest/index.ts';
import type { Article } from '../../../../src/schema/article.ts';
import type { Statement } from '../../../../src/schema/statement.ts';

/** An article of the text, as a build makes it; `name` decides its id. */
export function readText(name: string, text: string): Article {
  return analyse(ingest(Buffer.from(text), `${name}.txt`, { language: 'en' }));
}

export const linesOf = ({ blocks }: Article): string[] =>
  blocks.flatMap(({ sentences }) => sentences.map(({ text }) => text));

/** The words of a statement's members, each after how it carries the statement. */
export function wordsOf({ members }: Statement, articles: readonly Article[]): string[] {
  return members.map(({ article, span: [line, start, end], how }) => {
    const lines = linesOf(articles.find(({ id }) => id === article)!);
    return `${how}: ${lines[line]!.slice(start, end)}`;
  });
}
