import fc from 'fast-check';
import { expect, test } from 'vitest';
import { packHead, splitFiles } from '../../../src/text/pack-format.ts';
import { packNumber } from '../../../src/text/pack-place.ts';
import { putFrames, takeFrames } from '../../../src/text/page-frames.ts';

interface File {
  path: string;
  bytes: Uint8Array;
}

const joinFiles = (files: readonly File[]): Uint8Array<ArrayBuffer> =>
  new Uint8Array([
    ...packHead(files.map(({ path, bytes }) => ({ path, size: bytes.length }))),
    ...files.flatMap(({ bytes }) => [...bytes]),
  ]);

test('files that were joined are split again to the byte', () => {
  const files = fc.uniqueArray(
    fc.record({ path: fc.string({ minLength: 1 }).filter((path) => path !== '__proto__'), bytes: fc.uint8Array() }),
    {
      selector: ({ path }) => path,
    },
  );
  fc.assert(
    fc.property(files, (all) => {
      const read = splitFiles(joinFiles(all));
      for (const { path, bytes } of all) expect(Array.from(read(path)!)).toEqual(Array.from(bytes));
      expect(read(`not ${all.map(({ path }) => path).join(' ')}`)).toBeNull();
      expect(read('constructor') === null).toBe(all.every(({ path }) => path !== 'constructor'));
    }),
  );
});

test('spreads paths evenly over packs', () => {
  const counts = new Map<number, number>();
  for (let index = 0; index < 8000; index += 1) {
    const number = packNumber(`articles/a-title-${index.toString(36)}/index.html`, 8);
    counts.set(number, (counts.get(number) ?? 0) + 1);
  }
  expect(counts.size).toBe(8);
  expect(Math.min(...counts.values())).toBeGreaterThan(800);
  expect(Math.max(...counts.values())).toBeLessThan(1200);
});

test('frames that were taken out of a page are put back', () => {
  const page = '<body><header class="bar">a</header><main>$& $1</main><footer class="foot">b $&</footer></body>';
  const { html, frames } = takeFrames(page, (text) => String(text.length));
  expect(frames.size).toBe(2);
  expect(html).not.toContain('<footer');
  expect(putFrames(html, Object.fromEntries(frames))).toBe(page);
  expect(() => putFrames(html, {})).toThrow('no frame');
  expect(() => takeFrames('\0', () => '')).toThrow('NUL');
});
