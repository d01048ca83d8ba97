import { mkdir, mkdtemp, readFile, rm, symlink, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { isDeepStrictEqual } from 'node:util';
import { unzipSync, zipSync } from 'fflate';
import { afterEach, beforeEach, expect, test } from 'vitest';
import type { BuildContext } from '../../../../src/cli/commands/build.ts';
import { parseCall } from '../../../../src/cli/terminal/call.ts';
import { readEdition } from '../../../../src/cli/publish/read-edition.ts';
import { sha256 } from '../../../../src/cli/content/store.ts';
import { verify } from '../../../../src/cli/commands/verify.ts';
import { composeManifest, manifestText } from '../../../../src/editions/manifest/compose.ts';

const texts: Record<string, string> = {
  'index.html': '<!doctype html><title>A dossier</title>',
  'articles/one/index.html': `<!doctype html><p>${'The same words again. '.repeat(50)}`,
  'data/articles.jsonl': '',
};
const hashed = Object.entries(texts).map(([path, text]) => ({ path, sha256: sha256(text) }));
const manifest = composeManifest(hashed, {
  edition: 'aaaa222',
  key: sha256(''),
  content: { sources: {}, content: {} },
});
const files: Record<string, string> = { ...texts, 'manifest.json': manifestText(manifest) };

let work: string;
beforeEach(async () => (work = await mkdtemp(join(tmpdir(), 'dossier-verify-'))));
afterEach(() => rm(work, { recursive: true }));

async function writeFolder(contents: Record<string, string>): Promise<string> {
  for (const [path, text] of Object.entries(contents)) {
    await mkdir(dirname(join(work, 'site', path)), { recursive: true });
    await writeFile(join(work, 'site', path), text);
  }
  return join(work, 'site');
}

function zipOf(contents: Record<string, string>, below = ''): Uint8Array {
  const entries = Object.entries(contents).map(([path, text]) => [below + path, Buffer.from(text)]);
  return zipSync(Object.fromEntries(entries) as Record<string, Uint8Array>);
}

async function writeZip(bytes: Uint8Array): Promise<string> {
  await writeFile(join(work, 'site.zip'), bytes);
  return join(work, 'site.zip');
}

async function run(path: string): Promise<{ exitCode: number; faults: string[] }> {
  const said: string[] = [];
  const context: BuildContext = {
    stage: () => ({ advance: () => {}, done: () => {} }),
    signal: new AbortController().signal,
    warn: () => {},
    result: (text) => said.push(text),
  };
  const exitCode = await verify(parseCall(['verify', path]), context);
  return { exitCode, faults: said.slice(0, -1).map((line) => line.trim().replace(/\s+/, ' ')) };
}

test('finds a folder, a zip and a zip of the folder as they were published', async () => {
  const untouched = { exitCode: 0, faults: [] };
  expect(await run(await writeFolder(files))).toEqual(untouched);
  expect(await run(await writeZip(zipOf(files)))).toEqual(untouched);
  expect(await run(await writeZip(zipOf(files, 'my-dossier/')))).toEqual(untouched);
});

const { 'index.html': _, ...without } = files;
const damages: [string, Record<string, string>, string[]][] = [
  ['a changed byte', { ...files, 'index.html': texts['index.html']!.replace('A', 'B') }, ['changed index.html']],
  ['a byte more', { ...files, 'index.html': `${texts['index.html']} ` }, ['changed index.html']],
  ['a missing file', without, ['missing index.html']],
  ['an extra file', { ...files, 'x/y.js': '' }, ['extra x/y.js']],
  ['another manifest', { ...files, 'manifest.json': `${files['manifest.json']}\n` }, ['changed manifest.json']],
];

test.each(damages)('names the file of %s, in a folder and in a zip', async (_, contents, faults) => {
  expect(await run(await writeFolder(contents))).toEqual({ exitCode: 4, faults });
  expect(await run(await writeZip(zipOf(contents)))).toEqual({ exitCode: 4, faults });
});

test('names a link that took the place of a file, and does not follow it', async () => {
  const folder = await writeFolder(without);
  await writeFile(join(work, 'elsewhere.html'), texts['index.html']!);
  await symlink(join(work, 'elsewhere.html'), join(folder, 'index.html'));
  expect(await run(folder)).toEqual({ exitCode: 4, faults: ['changed index.html'] });
});

test('names what stands beside the folder of the dossier in a zip', async () => {
  const bytes = zipSync({
    'autorun.exe': Buffer.from('x'),
    ...Object.fromEntries(Object.entries(files).map(([path, text]) => [`site/${path}`, Buffer.from(text)])),
  });
  expect(await run(await writeZip(bytes))).toEqual({ exitCode: 4, faults: ['extra ../autorun.exe'] });
});

/** Whether another reader of zips unpacks the dossier from these bytes as it was. */
function unpacksWhole(bytes: Uint8Array): boolean {
  try {
    const unpacked = Object.entries(unzipSync(bytes)).map(([path, data]) => [path, Buffer.from(data).toString()]);
    return isDeepStrictEqual(Object.fromEntries(unpacked), files);
  } catch {
    return false;
  }
}

test('takes a zip with a flipped bit for whole only where it unpacks to the same', async () => {
  const bytes = zipOf(files);
  const wrong: number[] = [];
  let found = 0;
  for (let place = 0; place < bytes.length; place += 7) {
    const damaged = Uint8Array.from(bytes);
    damaged[place]! ^= 1 << (place % 8);
    const { exitCode } = await run(await writeZip(damaged)).catch(() => ({ exitCode: 1 }));
    if (exitCode !== 0) found += 1;
    else if (!unpacksWhole(damaged)) wrong.push(place);
  }
  expect(wrong).toEqual([]);
  expect(found).toBeGreaterThan(bytes.length / 14);
});

test.each([0, 1, 100, 0.5, 0.99])('says that a zip was cut short at %d', async (share) => {
  const bytes = zipOf(files);
  const path = await writeZip(bytes.subarray(0, share < 1 ? Math.floor(share * bytes.length) : share));
  await expect(run(path)).rejects.toThrow(/site\.zip is no whole zip: it was cut short or damaged/);
});

test('says what is wrong when there is nothing to verify', async () => {
  await expect(run(join(work, 'nothing'))).rejects.toThrow('There is no folder or zip');
  await expect(run(work)).rejects.toThrow('has no manifest.json at its top');
  const folder = await writeFolder({ 'manifest.json': '{"files": {}}' });
  await expect(run(folder)).rejects.toThrow('manifest.json in');
});

test('an edition whose data were changed is not compared', async () => {
  expect((await readEdition(await writeFolder(files))).articles).toEqual([]);
  const folder = await writeFolder({ 'data/articles.jsonl': '{}\n' });
  await expect(readEdition(folder)).rejects.toThrow('data/articles.jsonl in');
  expect(await readFile(join(folder, 'data/articles.jsonl'), 'utf8')).toBe('{}\n');
});
