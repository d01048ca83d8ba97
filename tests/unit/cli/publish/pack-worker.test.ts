import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { gunzipSync } from 'node:zlib';
import { afterAll, expect, test } from 'vitest';
import pack from '../../../../src/cli/publish/pack-worker.ts';
import { sha256 } from '../../../../src/cli/content/store.ts';
import { splitFiles } from '../../../../src/text/pack-format.ts';

const folder = mkdtempSync(join(tmpdir(), 'dossier-pack-'));
mkdirSync(join(folder, 'offline'));
afterAll(() => rmSync(folder, { recursive: true }));

test('a pack has its files to the byte, however large, and is named by its hash', () => {
  const large = Array.from({ length: 90_000 }, (_, line) => `{"line":${line % 977},"words":"said"}\n`).join('');
  writeFileSync(join(folder, 'large.jsonl'), large);
  writeFileSync(join(folder, 'empty.json'), '');
  const task = { folder, kind: 'data', paths: ['empty.json', 'large.jsonl'] } as const;
  const { ref } = pack(task);
  const bytes = readFileSync(join(folder, 'offline', `${ref.sha256}.pack`));
  expect(sha256(bytes)).toBe(ref.sha256);
  expect(bytes.length).toBe(ref.bytes);
  const read = splitFiles(new Uint8Array(gunzipSync(bytes)));
  expect(Buffer.from(read('large.jsonl')!).toString()).toBe(large);
  expect(read('empty.json')).toHaveLength(0);
  expect(pack(task).ref).toEqual(ref);
  expect(readdirSync(join(folder, 'offline'))).toEqual([`${ref.sha256}.pack`]);
});
