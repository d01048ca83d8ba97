import { mkdir, mkdtemp, rm, symlink, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { scan } from '../../../../src/cli/content/scan.ts';

let folder: string;
beforeEach(async () => (folder = await mkdtemp(join(tmpdir(), 'dossier-scan-'))));
afterEach(() => rm(folder, { recursive: true }));

const scanHere = () => scan(folder, { endings: ['.txt', '.md'], leaveOut: [join(folder, 'dist')] });

test('finds articles in nested folders, with / in their names', async () => {
  await mkdir(join(folder, 'bbc', 'world'), { recursive: true });
  await Promise.all(['a.txt', 'b.MD', 'bbc/world/c.txt'].map((file) => writeFile(join(folder, file), 'x')));
  const { candidates, notRead } = await scanHere();
  expect(candidates.map(({ file }) => file).sort()).toEqual(['a.txt', 'b.MD', 'bbc/world/c.txt']);
  expect(notRead).toEqual([]);
});

test('lists what it does not read with the reason', async () => {
  await Promise.all(['scan.pdf', 'README', '.hidden.txt'].map((file) => writeFile(join(folder, file), 'x')));
  const { notRead } = await scanHere();
  expect(Object.fromEntries(notRead.map(({ file, reason }) => [file, reason]))).toEqual({
    'scan.pdf': '.pdf is not a format that is read; these are: .txt, .md',
    README: 'no file ending is not a format that is read; these are: .txt, .md',
    '.hidden.txt': 'hidden',
  });
});

test('follows no link, out of the folder or in a circle', async () => {
  await symlink('/etc/hostname', join(folder, 'secret.txt'));
  await symlink(folder, join(folder, 'again'));
  const { candidates, notRead } = await scanHere();
  expect(candidates).toEqual([]);
  expect(notRead.map(({ reason }) => reason)).toEqual(Array(2).fill('a link; links are not followed'));
});

test('passes over dossier.yaml and the site itself', async () => {
  await mkdir(join(folder, 'dist'));
  await Promise.all(['dossier.yaml', 'dist/robots.txt'].map((file) => writeFile(join(folder, file), 'x')));
  expect(await scanHere()).toEqual({ candidates: [], notRead: [] });
});
