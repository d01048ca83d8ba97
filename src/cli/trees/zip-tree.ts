import { createHash } from 'node:crypto';
import { type Entry, openPromise, type ZipFile } from 'yauzl';
import { byCodeUnits } from '../../text/order.ts';
import { BuildError } from '../terminal/errors.ts';
import { manifestName } from '../publish/manifest.ts';
import type { Tree } from './tree.ts';

/**
 * The files of a zip, read from where they stand in it. A site that is the one folder with a manifest at the top of the zip is read from
 * there; what stands beside that folder has a path that starts with `../`. Throws a `BuildError` when the zip is not whole.
 */
export async function openZipTree(path: string): Promise<Tree> {
  const zip = await openPromise(path, { autoClose: false, lazyEntries: true, strictFileNames: true }).catch(
    refuse(path),
  );
  try {
    const entries = fromTop(await readEntries(zip).catch(refuse(path)), path);
    const open = async (name: string) => {
      const entry = entries.get(name);
      if (entry === undefined) throw new BuildError(`${path} has no ${name}`);
      return zip.openReadStreamPromise(entry);
    };
    return {
      paths: [...entries.keys()].toSorted(byCodeUnits),
      open,
      hash: async (names, onFile) => {
        const found = [];
        for (const name of names) {
          found.push({ path: name, sha256: await hashOf(() => open(name)) });
          onFile();
        }
        return found;
      },
      close: async () => zip.close(),
    };
  } catch (error) {
    zip.close();
    throw error;
  }
}

async function readEntries(zip: ZipFile): Promise<Entry[]> {
  const entries: Entry[] = [];
  for await (const entry of zip.eachEntry()) {
    if (!entry.fileName.endsWith('/')) entries.push(entry);
  }
  return entries;
}

function fromTop(entries: readonly Entry[], path: string): Map<string, Entry> {
  const top = topFolder(entries.map(({ fileName }) => fileName));
  const byPath = new Map<string, Entry>();
  for (const entry of entries) {
    const name = entry.fileName.startsWith(top) ? entry.fileName.slice(top.length) : `../${entry.fileName}`;
    if (byPath.has(name)) throw new BuildError(`${path} has two files of the name ${entry.fileName}`);
    byPath.set(name, entry);
  }
  return byPath;
}

/** With its slash; empty when the site is not in a folder of its own. */
function topFolder(names: readonly string[]): string {
  if (names.includes(manifestName)) return '';
  const folders = names.filter((name) => name.split('/').length === 2 && name.endsWith(`/${manifestName}`));
  return folders.length === 1 ? folders[0]!.slice(0, -manifestName.length) : '';
}

/** `null` when the bytes cannot be unpacked. */
async function hashOf(open: () => Promise<AsyncIterable<Buffer>>): Promise<string | null> {
  const hash = createHash('sha256');
  try {
    for await (const part of await open()) hash.update(part);
    return hash.digest('hex');
  } catch {
    return null;
  }
}

function refuse(path: string): (cause: Error) => never {
  return (cause) => {
    throw new BuildError(`${path} is no whole zip: it was cut short or damaged (${cause.message})`, { cause });
  };
}
