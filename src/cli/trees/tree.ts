import type { Readable } from 'node:stream';
import type { FoundFile } from '../../editions/manifest/verify.ts';

/** The files of a finished site, read the same way whether they stand in a folder or in a zip. */
export interface Tree {
  /** Every file, by its path from the top of the site, with `/`; all that is no folder counts. Each path stands once. */
  readonly paths: readonly string[];
  /** Throws when there is no such file, and the stream fails when its bytes are damaged. */
  open: (path: string) => Promise<Readable>;
  /** Hashes of some of its files, in their order. `onFile` is called after each. */
  hash: (paths: readonly string[], onFile: () => void) => Promise<FoundFile[]>;
  close: () => Promise<void>;
}

/** The text of a file of a tree. */
export async function readText(tree: Tree, path: string): Promise<string> {
  const parts: Buffer[] = [];
  for await (const part of await tree.open(path)) parts.push(part as Buffer);
  return Buffer.concat(parts).toString('utf8');
}
