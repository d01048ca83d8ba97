import { mkdir, readFile, stat, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { composePack, planPacks } from '../../editions/portable/pack-files.ts';
import { packPath } from '../../editions/portable/layout.ts';
import { listFiles } from '../files/list-files.ts';

/** The parts of Pagefind that are bundled. */
const programs = /^pagefind(?:-worker)?\.js$/;

/** Packs the files of an index into scripts below `to`. Returns the first name of each pack. */
export async function writePacks(indexFolder: string, to: string): Promise<readonly string[]> {
  const names = (await listFiles(indexFolder)).filter((name) => !programs.test(name));
  const sizes = new Map<string, number>();
  for (const name of names) sizes.set(name, (await stat(join(indexFolder, name))).size);
  const { packs, starts } = planPacks(sizes);
  await mkdir(dirname(join(to, packPath(0))), { recursive: true });
  for (const [number, packed] of packs.entries()) {
    const files = await Promise.all(
      packed.map(async (name) => ({ name, bytes: await readFile(join(indexFolder, name)) })),
    );
    await writeFile(join(to, packPath(number)), composePack(number, files));
  }
  return starts;
}
