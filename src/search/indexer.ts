import type { ChildProcess } from 'node:child_process';
import { subscribe, unsubscribe } from 'node:diagnostics_channel';
import { close, createIndex, type PagefindIndex } from 'pagefind';

/** Pagefind's indexing process; one at a time. All methods throw when it reports an error or ends. */
export interface Indexer {
  add(url: string, html: string): Promise<void>;
  write(folder: string): Promise<void>;
  /** Ends the process; again does no harm. */
  close(): void;
}

/** Notes beside the text are no words of the article; they have no attribute of Pagefind's, as there is one for each paragraph. */
const excludeSelectors = ['.notes'];

/** Starts Pagefind. Of more pages than `mostFragments`, several share a file. */
export async function openIndexer(language: string, mostFragments?: number): Promise<Indexer> {
  const ended = Promise.withResolvers<never>();
  ended.promise.catch(() => {});
  const answer = async <T extends { errors: string[] }>(asked: Promise<T>, what: string): Promise<T> => {
    const given = await Promise.race([asked, ended.promise]);
    if (given.errors.length > 0) throw new Error(`Pagefind could not ${what}: ${given.errors.join('; ')}`);
    return given;
  };
  const starting = watchForEnd(
    () =>
      createIndex({ forceLanguage: language, excludeSelectors, ...(mostFragments && { maxFragments: mostFragments }) }),
    ended.reject,
  );
  const index = (await answer(starting, 'start an index')).index as PagefindIndex;
  return {
    add: async (url, html) => void (await answer(index.addHTMLFile({ url, content: html }), `index ${url}`)),
    write: async (folder) => void (await answer(index.writeFiles({ outputPath: folder }), `write to ${folder}`)),
    close: () => void close(),
  };
}

/**
 * Calls `start`, and `end` once a process that it started ends. Pagefind's API waits for ever when its process dies; Node tells of
 * every process that is started.
 */
function watchForEnd<T>(start: () => T, end: (reason: Error) => void): T {
  const watch = (message: unknown): void => {
    const { process: child } = message as { process: ChildProcess };
    child.once('exit', (code, signal) => end(new Error(`Pagefind ended before its work was done (${signal ?? code})`)));
  };
  subscribe('child_process', watch);
  try {
    return start();
  } finally {
    unsubscribe('child_process', watch);
  }
}
