import type { FileFate } from '../schema/dossier.ts';
import { hashBase32 } from '../text/base32.ts';

/**
 * The edition of a dossier, 7 characters of base32: SHA-256 over the pipeline's version, `dossier.yaml`, and each file's path and hash.
 * It has no clock: the same input is the same edition. `files` are sorted by path; files that are not read do not count.
 */
export function editionId(files: readonly FileFate[], dossierFileSha256: string | null, pipeline: string): string {
  const read = files.filter((file) => file.fate !== 'not-read').map(({ file, sha256 }) => [file, sha256]);
  return hashBase32(JSON.stringify([pipeline, dossierFileSha256, read]), 7);
}
