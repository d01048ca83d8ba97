import fc from 'fast-check';
import { expect, test } from 'vitest';
import { type Pack, PackedFiles } from '../../../../src/editions/portable/client/packed-files.ts';
import { composePack, planPacks } from '../../../../src/editions/portable/pack-files.ts';

/** Runs a pack as a browser would, and returns what it hands over. */
function run(script: string): [number, Pack] {
  const arrived: [number, Pack][] = [];
  // oxlint-disable-next-line typescript/no-implied-eval -- a pack is a script
  new Function('dossierPack', script)((number: number, pack: Pack) => arrived.push([number, pack]));
  return arrived[0]!;
}

test('every file that was packed is read back, and no other', async () => {
  const names = fc.uniqueArray(
    fc.string({ minLength: 1, unit: 'binary' }).filter((name) => name !== '__proto__'),
    { minLength: 1 },
  );
  await fc.assert(
    fc.asyncProperty(names, fc.integer({ min: 1, max: 200_000 }), async (all, size) => {
      const bytes = new Map(all.map((name, index) => [name, new Uint8Array(Math.min(size, 50 + index)).fill(index)]));
      const { packs, starts } = planPacks(new Map(all.map((name) => [name, size])));
      const scripts = packs.map((pack, number) =>
        composePack(
          number,
          pack.map((name) => ({ name, bytes: bytes.get(name)! })),
        ),
      );
      const files = new PackedFiles(starts, async (number) => run(scripts[number]!)[1]);
      for (const name of all) expect(await files.read(name)).toEqual(bytes.get(name));
      expect(await files.read(`${all[0]!}\u0000 not there`)).toBeNull();
    }),
    { numRuns: 15 },
  );
});

test('asks again for a pack that could not be loaded', async () => {
  let tries = 0;
  const files = new PackedFiles(['a'], async () => {
    tries += 1;
    if (tries === 1) throw new Error('gone');
    return { a: btoa('text') };
  });
  await expect(files.read('a')).rejects.toThrow('gone');
  expect(new TextDecoder().decode((await files.read('a'))!)).toBe('text');
});
