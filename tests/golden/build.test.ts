import { once } from 'node:events';
import { cp, mkdir, readdir, rm, stat, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { setTimeout } from 'node:timers/promises';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { isIntact } from '../../src/cli/publish/manifest.ts';
import { makeWorkplace, runDossier, startDossier, type Workplace } from '../examples/run-dossier.ts';

let work: Workplace;
let input: string;
beforeEach(async () => {
  work = await makeWorkplace();
  input = join(work.folder, 'articles');
  await cp('seeds', input, { recursive: true });
});
afterEach(() => work.remove());

const build = () => runDossier(work.buildOf(input));
const keyOf = async (): Promise<string> => (JSON.parse(await work.manifest()) as { key: string }).key;

test('says what it did, and leaves a second build of the same nothing to do', async () => {
  const first = await build();
  expect(first.exitCode).toBe(0);
  expect(first.stdout).toMatch(/^Published: 5 articles; edition [a-z2-7]{7} in /);
  const { mtimeMs } = await stat(join(work.site, 'index.html'));
  const second = await build();
  expect(second.stdout).toMatch(/^Unchanged: 5 articles/);
  expect((await stat(join(work.site, 'index.html'))).mtimeMs).toBe(mtimeMs);
});

test('mends a site that somebody has changed', async () => {
  await build();
  const manifest = await work.manifest();
  await writeFile(join(work.site, 'index.html'), 'changed');
  expect((await build()).stdout).toMatch(/^Published/);
  expect(await work.manifest()).toBe(manifest);
  expect(await isIntact(work.site, await keyOf())).toBe(true);
});

test('is the same to the byte in another place, time zone and locale', async () => {
  await build();
  const manifest = await work.manifest();
  const elsewhere = await makeWorkplace();
  await cp(input, join(elsewhere.folder, 'articles'), { recursive: true });
  await runDossier([...elsewhere.buildOf(join(elsewhere.folder, 'articles')), '--fresh'], {
    TZ: 'Pacific/Auckland',
    LANG: 'tr_TR.UTF-8',
    LC_ALL: 'tr_TR.UTF-8',
  });
  expect(await elsewhere.manifest()).toBe(manifest);
  await elsewhere.remove();
});

test('after articles came and went, is the same as built anew', async () => {
  await build();
  const manifest = await work.manifest();
  await writeFile(join(input, 'extra.txt'), 'One more article stands here for a while. It has two sentences.\n');
  await build();
  expect(await work.manifest()).not.toBe(manifest);
  await rm(join(input, 'extra.txt'));
  await build();
  expect(await work.manifest()).toBe(manifest);
});

test('publishes the rest when articles are rejected, and names each with its reason', async () => {
  await writeFile(join(input, 'empty.txt'), '');
  const { exitCode, stdout, stderr } = await build();
  expect(exitCode).toBe(3);
  expect(stdout).toContain('5 articles, 1 rejected');
  expect(stderr).toMatch(/empty\.txt[\s\S]*ingest/);
});

test('publishes nothing, and touches nothing, when there is nothing to publish', async () => {
  await build();
  const manifest = await work.manifest();
  await mkdir(join(work.folder, 'nothing'));
  const { exitCode, stderr } = await runDossier(work.buildOf(join(work.folder, 'nothing')));
  expect(exitCode).toBe(1);
  expect(stderr).toContain('Nothing to publish');
  expect(await work.manifest()).toBe(manifest);
});

test('stops at a mistake in dossier.yaml with its place, the mistake, and the nearest key', async () => {
  await writeFile(join(input, 'dossier.yaml'), 'title: A\nlanguag: en\n');
  const { exitCode, stderr } = await build();
  expect(exitCode).toBe(1);
  expect(stderr).toMatch(/dossier\.yaml[\s\S]*2:1[\s\S]*languag[\s\S]*language/);
  expect(await readdir(work.folder)).toEqual(['articles']);
});

test.each([
  [['build', 'no-such-folder'], 2, 'There is no folder `no-such-folder`'],
  [['build', 'package.json'], 2, 'is a file, expected a folder'],
  [['bild'], 2, 'Unexpected command `bild`'],
  [['help'], 0, ''],
])('answers %j with exit code %i', async (words, exitCode, message) => {
  const result = await runDossier(words);
  expect(result.exitCode).toBe(exitCode);
  expect(result.stderr).toContain(message);
});

test('lets one build in at a time, and says so to the other', async () => {
  const first = startDossier(work.buildOf(input));
  await setTimeout(700);
  const second = await build();
  expect(second.exitCode).toBe(1);
  expect(second.stderr).toMatch(/Another build \(process \d+\) is writing here/);
  expect((await first.result).exitCode).toBe(0);
});

test('an interrupted build says so, leaves the last dossier and no litter', async () => {
  await build();
  const manifest = await work.manifest();
  const running = startDossier([...work.buildOf(input), '--fresh']);
  await once(running.child.stderr!, 'data');
  running.child.kill('SIGINT');
  const { exitCode, stderr } = await running.result;
  expect(exitCode).toBe(130);
  expect(stderr).toContain('Interrupted');
  expect(await work.manifest()).toBe(manifest);
  expect((await readdir(work.folder)).toSorted()).toEqual(['articles', 'content', 'site']);
});

test('a build killed at any moment leaves a whole dossier, and the next one goes on', async () => {
  await build();
  const before = await work.manifest();
  await writeFile(join(input, 'extra.txt'), 'One more article stands here. It has two sentences.\n');
  for (const delayMs of [500, 1200, 2500, 4000]) {
    const running = startDossier(work.buildOf(input));
    await setTimeout(delayMs);
    running.child.kill('SIGKILL');
    await running.result;
    if ((await work.manifest()) === before) continue;
    expect(await isIntact(work.site, await keyOf())).toBe(true);
  }
  expect((await build()).exitCode).toBe(0);
  expect(await isIntact(work.site, await keyOf())).toBe(true);
  expect((await readdir(work.folder)).toSorted()).toEqual(['articles', 'content', 'site']);
});
