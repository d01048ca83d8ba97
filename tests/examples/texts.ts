import type { Article } from '../../src/schema/article.ts';
import type { Block } from '../../src/schema/block.ts';

export type ToldArticle = Pick<Article, 'id' | 'blocks' | 'quotations' | 'published'>;

/** An article of paragraphs, each cut into sentences after full stops; for stages that look at words alone. */
export function toldArticle(id: string, text: string, published: Article['published'] = null): ToldArticle {
  const blocks = text
    .trim()
    .split(/\n+/)
    .map((paragraph): Block => ({ kind: 'paragraph', marker: null, sentences: cut(paragraph.trim()) }));
  return { id, blocks, quotations: [], published };
}

function cut(paragraph: string): Block['sentences'] {
  return paragraph.split(/(?<=[.!?]["”’]?) (?=["“‘]?\p{Lu})/u).map((text, i) => ({
    id: `s-${'a'.repeat(7)}${i === 0 ? '' : `-${i + 1}`}`,
    text,
    words: text.split(/\s+/).length,
    formulas: null,
    grade: null,
    hard: 0,
    tone: null,
    toneWords: [],
  }));
}
