import { hash } from 'node:crypto';
import type { ContentManifest, HashList, Manifest } from '../../schema/manifest.ts';
import { byCodeUnits } from '../../text/order.ts';
import { rootHash } from '../../text/root-hash.ts';

/** Whose manifest it is. */
export interface SiteIdentity {
  edition: string;
  /** Hash over the input and the code. */
  key: string;
  /** What the site was made from. */
  content: ContentManifest;
}

interface HashedFile {
  path: string;
  sha256: string;
}

/** The manifest of a finished site or of an edition made out of one. The order of `files` does not matter. */
export function composeManifest(files: readonly HashedFile[], { edition, key, content }: SiteIdentity): Manifest {
  const unsealed = { edition, root: rootHash(content), key, ...content, files: hashList(files) };
  return { ...unsealed, seal: sealOf(unsealed) };
}

/** Hex SHA-256 over a manifest as one line of JSON, without its seal. */
export function sealOf({ edition, root, key, sources, content, files }: Omit<Manifest, 'seal'>): string {
  return hash('sha256', JSON.stringify({ edition, root, key, sources, content, files }), 'hex');
}

/** The one way in which a manifest is written. */
export function manifestText(manifest: Manifest): string {
  return `${JSON.stringify(manifest, null, 2)}\n`;
}

/** Hashes by path, in the order of code units. */
export function hashList(files: readonly HashedFile[]): HashList {
  const sorted = files.toSorted((a, b) => byCodeUnits(a.path, b.path));
  return Object.fromEntries(sorted.map(({ path, sha256 }) => [path, sha256]));
}
