import type { ContentFile } from '../../compose/index.ts';
import type { Dossier } from '../../schema/dossier.ts';
import type { ContentManifest, HashList } from '../../schema/manifest.ts';
import { byCodeUnits } from '../../text/order.ts';
import { sha256 } from './store.ts';

/** Hashes of what was read, by path: the files of the dossier, and `dossier.yaml` where there is one. */
export function sourceHashes({ files }: Dossier, dossierFileSha256: string | null): HashList {
  const hashes = files.flatMap((entry): [string, string][] =>
    entry.fate === 'not-read' || entry.sha256 === null ? [] : [[entry.file, entry.sha256]],
  );
  if (dossierFileSha256 !== null) hashes.push(['dossier.yaml', dossierFileSha256]);
  return sorted(hashes);
}

/** Passes the files on, hashed as they go by, and `manifest.json` after the last. */
export function* withManifest(files: Iterable<ContentFile>, sources: HashList): Generator<ContentFile> {
  const hashes: [string, string][] = [];
  for (const file of files) {
    hashes.push([file.path, sha256(file.text)]);
    yield file;
  }
  const manifest: ContentManifest = { sources, content: sorted(hashes) };
  yield { path: 'manifest.json', text: `${JSON.stringify(manifest, null, 2)}\n` };
}

function sorted(hashes: readonly [path: string, sha256: string][]): HashList {
  return Object.fromEntries(hashes.toSorted(([a], [b]) => byCodeUnits(a, b)));
}
