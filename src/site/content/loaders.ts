import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { Loader, LoaderContext } from 'astro/loaders';
import { Dossier } from '../../schema/dossier.ts';
import { readJson } from './read-json.ts';
import { readSummary } from './read-summary.ts';

const filesAtOnce = 32;

/** Summaries of the articles in `folder/articles`. The bodies stay on disk: a page reads its own, so the store stays small. */
export function articleLoader(folder: string): Loader {
  return loader('dossier-articles', folder, async ({ store, generateDigest }) => {
    const names = (await readdir(join(folder, 'articles'))).filter((name) => name.endsWith('.md')).sort();
    const gone = new Set(store.keys());
    await forEach(names, async (name) => {
      const path = join(folder, 'articles', name);
      const data = readSummary(await readFile(path, 'utf8'), path);
      store.set({ id: data.id, data, digest: generateDigest(data) });
      gone.delete(data.id);
    });
    for (const id of gone) store.delete(id);
  });
}

/** The one entry `dossier`, out of `folder/dossier.json`. */
export function dossierLoader(folder: string): Loader {
  return loader('dossier', folder, async ({ store, generateDigest }) => {
    const path = join(folder, 'dossier.json');
    const data = readJson(Dossier, await readFile(path, 'utf8'), path);
    store.set({ id: 'dossier', data, digest: generateDigest(data) });
  });
}

/** Validation is done by the readers, which can name the line. Under `astro dev` everything is loaded again when a file changes. */
function loader(name: string, folder: string, load: (context: LoaderContext) => Promise<void>): Loader {
  return {
    name,
    load: async (context) => {
      await load(context);
      context.watcher?.add(folder);
      context.watcher?.on('all', (_, path) => {
        if (path.startsWith(folder)) load(context).catch((error: Error) => context.logger.error(error.message));
      });
    },
  };
}

async function forEach<T>(items: readonly T[], work: (item: T) => Promise<void>): Promise<void> {
  const queue = items.values();
  const worker = async (): Promise<void> => {
    for (const item of queue) await work(item);
  };
  await Promise.all(Array.from({ length: filesAtOnce }, worker));
}
