import { createHash, randomUUID } from 'node:crypto';
import { mkdir, readFile, rename, rm, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';

/** Values kept by the hash of what they were made from. A store may forget, and never returns anything but what was put. */
export interface Store {
  /** `undefined` when the store has nothing whole under this key. */
  get: (key: string) => Promise<unknown>;
  /** Keeps a value that survives JSON. A store that cannot write forgets. */
  put: (key: string, value: unknown) => Promise<void>;
}

/** A store that forgets everything. */
export const noStore: Store = { get: async () => undefined, put: async () => {} };

/** One file a value below `folder`: the SHA-256 of its JSON, then the JSON. Many processes may share it. */
export function createFolderStore(folder: string): Store {
  const pathOf = (key: string): string => join(folder, key.slice(0, 2), key.slice(2));
  return {
    get: async (key) => {
      const [digest, json] = (await readFile(pathOf(key), 'utf8').catch(() => '')).split('\n', 2);
      return json !== undefined && sha256(json) === digest ? JSON.parse(json) : undefined;
    },
    put: async (key, value) => {
      const json = JSON.stringify(value);
      const temporary = join(folder, `${randomUUID()}.tmp`);
      try {
        await mkdir(dirname(pathOf(key)), { recursive: true });
        await writeFile(temporary, `${sha256(json)}\n${json}`);
        await rename(temporary, pathOf(key));
      } catch {
        // A full or read-only disk costs the next build time, not this one its result.
        await rm(temporary, { force: true }).catch(() => {});
      }
    },
  };
}

/** Hex SHA-256 of a text or of bytes. */
export function sha256(value: string | Uint8Array): string {
  return createHash('sha256').update(value).digest('hex');
}
