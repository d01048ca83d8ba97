import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { analyse } from '../../src/analyse/index.ts';
import { ingest } from '../../src/ingest/index.ts';
import type { Article } from '../../src/schema/article.ts';
import type { Passage } from '../../src/schema/statement.ts';

/** A place in one of the files that a reader marked, by the reader's name for it. */
export interface FileSpan {
  article: string;
  start: number;
  end: number;
}

/** The bundled articles as a build reads them, days counted from the dossier's, and the way between their lines and their files. */
export interface DatedSeeds {
  articles: readonly Article[];
  /** The line that a place of a file lies in, `null` where it lies in none; what reaches over lines ends with the first. */
  locate: (span: FileSpan) => Passage | null;
  place: (passage: Passage) => FileSpan;
}

const folderOfSeeds = new URL('../../seeds/', import.meta.url);

/** `null` where the folder has no marking. */
export function readDatedSeeds(folder: string): DatedSeeds | null {
  const [sentences, timeline] = ['sentences.json', 'timeline.json'].map((file) => join(folder, 'gold-seeds', file));
  if (!existsSync(sentences!) || !existsSync(timeline!)) return null;
  const { articles: marked } = JSON.parse(readFileSync(sentences!, 'utf8')) as {
    articles: Record<string, { file: string }>;
  };
  const { anchor } = JSON.parse(readFileSync(timeline!, 'utf8')) as { anchor: string };
  const seeds = Object.entries(marked).map(([name, { file }]) => {
    const bytes = readFileSync(new URL(file, folderOfSeeds));
    const article = analyse(ingest(bytes, file), { dossierDate: anchor.slice(0, 10) });
    return { name, article, starts: lineStarts(bytes.toString('utf8'), article) };
  });
  return {
    articles: seeds.map(({ article }) => article),
    locate: ({ article, start, end }) => {
      const seed = seeds.find(({ name }) => name === article)!;
      const line = seed.starts.findLastIndex((from) => from <= start);
      const length = linesOf(seed.article)[line]?.length ?? 0;
      const from = start - seed.starts[line]!;
      return from < length
        ? { article: seed.article.id, span: [line, from, Math.min(length, end - seed.starts[line]!)] }
        : null;
    },
    place: ({ article, span: [line, start, end] }) => {
      const seed = seeds.find((one) => one.article.id === article)!;
      return { article: seed.name, start: seed.starts[line]! + start, end: seed.starts[line]! + end };
    },
  };
}

const linesOf = ({ blocks }: Article): string[] => blocks.flatMap(({ sentences }) => sentences.map(({ text }) => text));

function lineStarts(text: string, article: Article): number[] {
  let after = 0;
  return linesOf(article).map((line) => {
    const start = text.indexOf(line, after);
    if (start < 0) throw new Error(`A bundled article has no line “${line}”`);
    after = start + line.length;
    return start;
  });
}
