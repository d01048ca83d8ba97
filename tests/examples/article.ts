import type { Article } from '../../src/schema/article.ts';
import type { Block } from '../../src/schema/block.ts';
import type { Sentence } from '../../src/schema/sentence.ts';

/** A sentence with nothing remarkable about it. */
export function exampleSentence(text: string, id = 's-aaaaaaa'): Sentence {
  return { id, words: 2, formulas: null, grade: null, hard: 0, tone: 0, toneWords: [], text };
}

export function exampleBlock({
  kind,
  marker = null,
  sentences,
}: {
  kind: Block['kind'];
  marker?: string | null;
  sentences: string[];
}): Block {
  return {
    kind,
    marker,
    sentences: sentences.map((text, index) => exampleSentence(text, `s-aaaaaaa${index === 0 ? '' : `-${index + 1}`}`)),
  };
}

/** A small article of which nothing is known but its text. */
export function exampleArticle(changes: Partial<Article> = {}): Article {
  return {
    id: 'aaaa2222',
    slug: 'an-example',
    title: { value: 'He came', origin: 'derived' },
    byline: null,
    author: null,
    outlet: null,
    published: null,
    url: null,
    licence: null,
    language: { value: 'en', origin: 'found' },
    source: { file: 'example.txt', sha256: 'a'.repeat(64), bytes: 8, encoding: 'utf-8' },
    counts: { words: 2, sentences: 1, paragraphs: 1, characters: 6, syllables: 2, minutes: 0.01 },
    readability: null,
    hardSentences: 0,
    tone: null,
    doubts: [],
    blocks: [exampleBlock({ kind: 'paragraph', sentences: ['He came.'] })],
    names: [],
    quotations: [],
    dates: [],
    ...changes,
  };
}
