import { createHash } from 'node:crypto';
import { open } from 'node:fs/promises';

/** A file that grows: its text is written in large pieces, and hashed as it goes by. */
export interface DataFile {
  write: (text: string) => Promise<void>;
  /** Writes what is left. */
  close: () => Promise<{ bytes: number; sha256: string }>;
}

/** So many UTF-16 units wait in memory before they are written. */
const mostWaiting = 1 << 20;

/** Makes a new file, or empties the one that is there. */
export async function openDataFile(path: string): Promise<DataFile> {
  const handle = await open(path, 'w');
  const hash = createHash('sha256');
  let waiting: string[] = [];
  let [units, bytes] = [0, 0];
  const flush = async (): Promise<void> => {
    const piece = Buffer.from(waiting.join(''));
    [waiting, units] = [[], 0];
    bytes += piece.length;
    hash.update(piece);
    await handle.appendFile(piece);
  };
  return {
    write: async (text) => {
      waiting.push(text);
      units += text.length;
      if (units >= mostWaiting) await flush();
    },
    close: async () => {
      await flush();
      await handle.close();
      return { bytes, sha256: hash.digest('hex') };
    },
  };
}
