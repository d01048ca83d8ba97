import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { toString } from 'nlcst-to-string';
import retextEnglish from 'retext-english';
import { unified } from 'unified';
import { visit } from 'unist-util-visit';
import type { EvaluationRow } from '../../src/schema/evaluation.ts';
import { readSeed } from './seeds.ts';

/** A sentence that a reader marked; where it holds a quotation of several, the finer cut is as right. */
interface Marked {
  kind: string;
  text: string;
  innerSentences?: string[];
}

interface Marking {
  articles: Record<string, { file: string; sentences: Marked[] }>;
}

const parser = unified().use(retextEnglish).freeze();

/** How many sentences of the bundled articles are cut as a reader cut them. */
export function evaluateSentences(folder: string): EvaluationRow[] | null {
  const file = join(folder, 'gold-seeds', 'sentences.json');
  if (!existsSync(file)) return null;
  let [all, ours, theirs] = [0, 0, 0];
  const { articles } = JSON.parse(readFileSync(file, 'utf8')) as Marking;
  for (const { file: name, sentences } of Object.values(articles)) {
    const seed = readSeed(name);
    const marked = sentences.filter(({ kind }) => kind === 'sentence');
    all += marked.length;
    ours += countRight(
      marked,
      seed.article.blocks.flatMap((block) => block.sentences.map(({ text }) => text)),
    );
    theirs += countRight(marked, parserSentences(seed.text));
  }
  return [
    {
      task: 'Sentences',
      set: 'the five bundled articles',
      items: all,
      measure: 'share cut as a reader does',
      ours: ours / all,
      peer: theirs / all,
      peerName: 'retext-english alone',
    },
  ];
}

function countRight(marked: readonly Marked[], found: readonly string[]): number {
  const texts = new Set(found);
  return marked.filter(
    ({ text, innerSentences }) => texts.has(text) || innerSentences?.every((inner) => texts.has(inner)),
  ).length;
}

function parserSentences(text: string): string[] {
  const sentences: string[] = [];
  visit(parser.parse(text.replaceAll('\n', '\n\n')), 'SentenceNode', (node) => {
    sentences.push(toString(node));
  });
  return sentences;
}
