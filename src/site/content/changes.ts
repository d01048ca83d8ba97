import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { Changes, type LineChange } from '../../schema/changes.ts';
import { contentFolder } from './folder.ts';
import { readJson } from './read-json.ts';

let kept: Promise<Changes | null> | undefined;
let keptReworded: Map<string, Reworded[]> | undefined;

/** A sentence that is worded nearly as before. */
export type Reworded = Extract<LineChange, { change: 'changed' }>;

/** What is new since an earlier edition; `null` when none was given. Read once in a build; anew for each page under `astro dev`. */
export function loadChanges(): Promise<Changes | null> {
  if (!import.meta.env.PROD) return load();
  kept ??= load();
  return kept;
}

/** The sentences of an article that are worded differently since the earlier edition, in order. */
export async function loadReworded(article: string): Promise<readonly Reworded[]> {
  const changes = await loadChanges();
  if (changes === null) return [];
  if (import.meta.env.PROD) keptReworded ??= rewordedByArticle(changes);
  return (keptReworded ?? rewordedByArticle(changes)).get(article) ?? [];
}

function rewordedByArticle({ articles }: Changes): Map<string, Reworded[]> {
  const changed = articles.filter((article) => article.change === 'changed');
  return new Map(changed.map(({ id, lines }) => [id, lines.filter((line) => line.change === 'changed')]));
}

async function load(): Promise<Changes | null> {
  const file = join(contentFolder, 'changes.json');
  const text = await readFile(file, 'utf8').catch((error: NodeJS.ErrnoException) => {
    if (error.code === 'ENOENT') return null;
    throw error;
  });
  return text === null ? null : readJson(Changes, text, file);
}
