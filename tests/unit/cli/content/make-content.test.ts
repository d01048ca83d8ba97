import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { makeContent } from '../../../../src/cli/content/make-content.ts';

let work: string;
beforeAll(async () => {
  work = await mkdtemp(join(tmpdir(), 'dossier-content-'));
  await writeFile(
    join(work, 'a.txt'),
    'The ministers of both countries met in Geneva on Wednesday to talk about the war.\n',
  );
});
afterAll(() => rm(work, { recursive: true }));

/** The values of the dates in the one article, kept in a store between calls. */
async function datesCountedFrom(day: string): Promise<string[]> {
  await writeFile(join(work, 'dossier.yaml'), `date: ${day}\n`);
  const { files } = await makeContent({
    folder: work,
    leaveOut: [join(work, 'store')],
    store: join(work, 'store'),
    timeLimitMs: 60_000,
    earlier: null,
    stage: () => ({ advance: () => {}, done: () => {} }),
    signal: new AbortController().signal,
  });
  const { text } = [...files()].find(({ path }) => path.startsWith('articles/'))!;
  return Array.from(text.matchAll(/"type":"date","value":"([^"]+)"/g), ([, value = '']) => value);
}

test("counts relative dates from the dossier's day, anew when it changes", async () => {
  expect(await datesCountedFrom('2025-02-13')).toEqual(['2025-02-12']);
  expect(await datesCountedFrom('2025-03-01')).toEqual(['2025-02-26']);
});
