import 'dossier-pagefind-worker';
import { fetchFrom } from './packed-fetch.ts';
import { PackedFiles } from './packed-files.ts';
import { receivePacks } from './receive-packs.ts';

/* Pagefind's worker, which reads its files out of packs. */

declare global {
  /** Address of a script beside the packs. */
  var dossierRoot: string;
}
declare function importScripts(address: string): void;

const load = receivePacks(async (number) => importScripts(new URL(`pack-${number}.js`, globalThis.dossierRoot).href));
fetchFrom(new PackedFiles(PACK_STARTS, load));
