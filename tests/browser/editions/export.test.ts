import { cp, mkdir, mkdtemp, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, inject, test } from 'vitest';
import { exportCode, exportSite } from './export-site.ts';

let work: string;
beforeAll(async () => {
  work = await mkdtemp(join(tmpdir(), 'dossier-export-'));
});
afterAll(() => rm(work, { recursive: true }));

test('a zip has the page on top, and the same bytes whenever and wherever it is made', async () => {
  const [first, second] = [join(work, 'first.zip'), join(work, 'second.zip')];
  await exportSite(['--portable', first], { TZ: 'Pacific/Auckland' });
  await exportSite(['--portable', second], { TZ: 'America/New_York' });
  const bytes = await readFile(first);
  expect(bytes.equals(await readFile(second))).toBe(true);
  expect(bytes.toString('latin1', 30, 42)).toBe('OPEN-ME.html');
  expect((await readdir(work)).toSorted()).toEqual(['first.zip', 'second.zip']);
  await exportSite(['--portable', second]);
  expect(bytes.equals(await readFile(second))).toBe(true);
});

test('overwrites nothing that is not ours', async () => {
  const [folder, zip] = [join(work, 'thesis'), join(work, 'thesis.zip')];
  await mkdir(folder);
  await writeFile(join(folder, 'thesis.doc'), 'mine');
  await writeFile(zip, 'PK\u0003\u0004 mine');
  expect(await exportCode(['--portable', folder])).toEqual([1, expect.stringContaining("not a dossier's")]);
  expect(await exportCode(['--portable', zip])).toEqual([1, expect.stringContaining("is not a dossier's")]);
  expect(await exportCode(['--portable', join(work, 'thesis.tar')])).toEqual([
    2,
    expect.stringContaining('end it in .zip'),
  ]);
  expect(await readdir(folder)).toEqual(['thesis.doc']);
  expect(await readFile(zip, 'latin1')).toBe('PK\u0003\u0004 mine');
});

test('exports no site that is not there, not whole, or one with the target', async () => {
  const target = join(work, 'none');
  const empty = join(work, 'empty');
  await mkdir(empty);
  expect(await exportCode(['--portable', target], empty)).toEqual([2, expect.stringContaining('no published site')]);
  const damaged = join(work, 'damaged');
  await cp(inject('siteFolder'), damaged, { recursive: true });
  await writeFile(join(damaged, 'index.html'), 'x');
  expect(await exportCode(['--portable', target], damaged)).toEqual([1, expect.stringContaining('changed index.html')]);
  const inside = join(inject('siteFolder'), 'copy');
  expect(await exportCode(['--portable', inside])).toEqual([2, expect.stringContaining('one within the other')]);
  expect(await readdir(work)).not.toContain('none');
});
