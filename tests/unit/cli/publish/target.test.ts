import { mkdir, mkdtemp, readdir, readFile, rename, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { BuildError } from '../../../../src/cli/terminal/errors.ts';
import { openTarget } from '../../../../src/cli/publish/target.ts';

const marker = 'manifest.json';
let parent: string;
let folder: string;
beforeEach(async () => {
  parent = await mkdtemp(join(tmpdir(), 'dossier-target-'));
  folder = join(parent, 'dist');
});
afterEach(() => rm(parent, { recursive: true }));

async function publish(text: string): Promise<void> {
  const target = await openTarget(folder, marker);
  await writeFile(join(target.staging, marker), text);
  await target.publish();
  await target.release();
}

const published = (): Promise<string> => readFile(join(folder, marker), 'utf8');

test('replaces the folder as a whole and leaves nothing beside it', async () => {
  await publish('first');
  await publish('second');
  expect(await published()).toBe('second');
  expect(await readdir(parent)).toEqual(['dist']);
});

test('leaves the folder as it was when nothing is published', async () => {
  await publish('first');
  const target = await openTarget(folder, marker);
  await writeFile(join(target.staging, marker), 'half');
  await target.release();
  expect(await published()).toBe('first');
  expect(await readdir(parent)).toEqual(['dist']);
});

test('puts the last folder back when a build was killed between its two renames', async () => {
  await publish('first');
  await rename(folder, join(parent, '.dist.previous'));
  const target = await openTarget(folder, marker);
  expect(await published()).toBe('first');
  await target.release();
});

test('clears what a killed build staged', async () => {
  await mkdir(join(parent, '.dist.next'));
  await writeFile(join(parent, '.dist.next', 'half'), '');
  const target = await openTarget(folder, marker);
  expect(await readdir(target.staging)).toEqual([]);
  await target.release();
});

test('lets one build in at a time, and names the one that is in', async () => {
  const target = await openTarget(folder, marker);
  await expect(openTarget(folder, marker)).rejects.toThrow(`Another build (process ${process.pid}) is writing here`);
  await target.release();
  await (await openTarget(folder, marker)).release();
});

test('takes over the lock of a process that is gone', async () => {
  await writeFile(join(parent, '.dist.lock'), '999999999');
  await (await openTarget(folder, marker)).release();
  expect(await readdir(parent)).toEqual([]);
});

test("does not touch a folder with somebody else's files", async () => {
  await mkdir(folder);
  await writeFile(join(folder, 'thesis.doc'), 'mine');
  await expect(openTarget(folder, marker)).rejects.toThrow(BuildError);
  expect(await readdir(folder)).toEqual(['thesis.doc']);
  expect(await readdir(parent)).toEqual(['dist']);
});

test('takes an empty folder', async () => {
  await mkdir(folder);
  await publish('first');
  expect(await published()).toBe('first');
});
