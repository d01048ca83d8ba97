import fc from 'fast-check';
import { expect, test } from 'vitest';
import { readLines } from '../../../../src/cli/trees/read-lines.ts';

test('returns the lines that were written, wherever their bytes are cut', async () => {
  const line = fc.string({ unit: fc.constantFrom('a', 'é', '😀', '\u2028', '\r', ' '), minLength: 1, maxLength: 6 });
  await fc.assert(
    fc.asyncProperty(fc.array(line), fc.integer({ min: 1, max: 5 }), async (lines, size) => {
      const bytes = Buffer.from(lines.map((text) => `${text}\n`).join(''));
      const parts = Array.from({ length: Math.ceil(bytes.length / size) }, (_, index) =>
        bytes.subarray(index * size, (index + 1) * size),
      );
      const stream = (async function* () {
        yield* parts;
      })();
      const read: string[] = [];
      for await (const text of readLines(stream)) read.push(text);
      expect(read).toEqual(lines);
    }),
  );
});
