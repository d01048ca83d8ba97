import { mkdtemp, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { createFolderStore, sha256 } from '../../../../src/cli/content/store.ts';

let folder: string;
beforeEach(async () => (folder = await mkdtemp(join(tmpdir(), 'dossier-store-'))));
afterEach(() => rm(folder, { recursive: true }));

const key = sha256('key');

test('returns what was put', async () => {
  const store = createFolderStore(folder);
  await store.put(key, { a: ['“x”', 1, null] });
  expect(await store.get(key)).toEqual({ a: ['“x”', 1, null] });
});

test('has nothing under an unknown key', async () => {
  expect(await createFolderStore(folder).get(key)).toBeUndefined();
});

test.each([
  ['cut short', (text: string) => text.slice(0, -3)],
  ['emptied', () => ''],
  ['changed', (text: string) => text.replace('right', 'wrong')],
])('forgets a value that was %s', async (_, damage) => {
  const store = createFolderStore(folder);
  await store.put(key, 'right');
  const path = join(folder, key.slice(0, 2), key.slice(2));
  await writeFile(path, damage(await readFile(path, 'utf8')));
  expect(await store.get(key)).toBeUndefined();
});

test('goes on when it cannot write, and leaves nothing half-written', async () => {
  const store = createFolderStore(join(folder, 'file'));
  await writeFile(join(folder, 'file'), 'in the way');
  await store.put(key, 'value');
  expect(await store.get(key)).toBeUndefined();
  expect(await readdir(folder)).toEqual(['file']);
});
