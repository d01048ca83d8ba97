import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { readEntries } from '../../../../src/cli/content/read-content.ts';

test('an entry ends at a line feed, and at no other sign that ends lines elsewhere', async () => {
  const folder = await mkdtemp(join(tmpdir(), 'dossier-entries-'));
  const entries = [{ words: 'one\u2028two\u2029three\u0085four' }, { words: 'five' }].map((entry) =>
    JSON.stringify(entry),
  );
  try {
    await writeFile(join(folder, 'list.json'), `[\n${entries.join(',\n')}\n]\n`);
    const read: string[] = [];
    for await (const entry of readEntries(join(folder, 'list.json'))) read.push(entry);
    expect(read).toEqual(entries);
  } finally {
    await rm(folder, { recursive: true });
  }
});
