import { mkdir, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';

const atOnce = 32;

/** Writes files below `folder`, a few at a time so that ten thousand do not exhaust file handles. */
export async function writeFiles(folder: string, files: Iterable<{ path: string; text: string }>): Promise<void> {
  const made = new Set<string>();
  const queue = files[Symbol.iterator]();
  const writeNext = async (): Promise<void> => {
    for (let next = queue.next(); !next.done; next = queue.next()) {
      const path = join(folder, next.value.path);
      if (!made.has(dirname(path))) {
        await mkdir(dirname(path), { recursive: true });
        made.add(dirname(path));
      }
      await writeFile(path, next.value.text);
    }
  };
  await Promise.all(Array.from({ length: atOnce }, writeNext));
}
