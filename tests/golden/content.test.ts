import { readdir, readFile } from 'node:fs/promises';
import { fileURLToPath } from 'node:url';
import { join } from 'node:path';
import { beforeAll, expect, test } from 'vitest';
import type { ContentFile } from '../../src/compose/index.ts';
import { makeContent } from '../../src/cli/content/make-content.ts';

const root = fileURLToPath(new URL('../..', import.meta.url));
let made: Map<string, string>;

beforeAll(async () => {
  const { files } = await makeContent({
    folder: join(root, 'seeds'),
    leaveOut: [],
    store: null,
    timeLimitMs: 60_000,
    earlier: null,
    stage: () => ({ advance: () => {}, done: () => {} }),
    signal: new AbortController().signal,
  });
  made = new Map(Array.from(files(), ({ path, text }: ContentFile) => [path, text]));
});

// Run `npm run build` to write content/ anew, review the difference, and commit it with the change that made it.
test('the committed content is what the pipeline writes today', async () => {
  const entries = await readdir(join(root, 'content'), { recursive: true, withFileTypes: true });
  const committed = entries
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath, entry.name).slice(join(root, 'content/').length));
  expect(committed.toSorted()).toEqual([...made.keys()].toSorted());
  for (const path of committed) {
    expect(made.get(path), path).toBe(await readFile(join(root, 'content', path), 'utf8'));
  }
});
