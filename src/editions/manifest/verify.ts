import { Manifest } from '../../schema/manifest.ts';
import { byCodeUnits } from '../../text/order.ts';
import { rootHash } from '../../text/root-hash.ts';
import { manifestText, sealOf } from './compose.ts';

/** What is wrong with one file. */
export interface Fault {
  kind: 'changed' | 'missing' | 'extra';
  path: string;
}

/** A file as it was found; `sha256` is `null` where it cannot be read, as a damaged entry of a zip or a link to elsewhere. */
export interface FoundFile {
  path: string;
  sha256: string | null;
}

/** Compares what is there with what the manifest lists, in the order of the paths; `found` leaves the manifest itself out. */
export function compareFiles({ files }: Manifest, found: readonly FoundFile[]): Fault[] {
  const there = new Map(found.map(({ path, sha256 }) => [path, sha256]));
  const faults: Fault[] = [];
  for (const [path, sha256] of Object.entries(files)) {
    if (!there.has(path)) faults.push({ kind: 'missing', path });
    else if (there.get(path) !== sha256) faults.push({ kind: 'changed', path });
  }
  for (const path of there.keys()) {
    if (!Object.hasOwn(files, path)) faults.push({ kind: 'extra', path });
  }
  return faults.toSorted((a, b) => byCodeUnits(a.path, b.path));
}

/** Whether `text` is a manifest, to the byte as it was written: its root and its seal are those of what it lists. */
export function isAsWritten(manifest: Manifest, text: string): boolean {
  return text === manifestText(manifest) && manifest.root === rootHash(manifest) && manifest.seal === sealOf(manifest);
}

/** `null` for what is no manifest. */
export function parseManifest(text: string): Manifest | null {
  try {
    return Manifest.safeParse(JSON.parse(text)).data ?? null;
  } catch {
    return null;
  }
}
