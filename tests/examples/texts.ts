import type { Block } from '../../src/schema/block.ts';

/** An article of paragraphs, each cut into sentences after full stops; for stages that look at words alone. */
export function toldArticle(id: string, text: string): { id: string; blocks: Block[] } {
  const blocks = text
    .trim()
    .split(/\n+/)
    .map((paragraph): Block => ({ kind: 'paragraph', marker: null, sentences: cut(paragraph.trim()) }));
  return { id, blocks };
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
