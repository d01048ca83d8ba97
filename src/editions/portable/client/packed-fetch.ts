import type { PackedFiles } from './packed-files.ts';

declare global {
  /** Stands for `fetch` in Pagefind. */
  var dossierFetch: (address: string) => Promise<Response>;
}

/** Where Pagefind believes its files to be. */
export const indexPath = '/pagefind/';

/** Lets Pagefind fetch its files out of `files`. */
export function fetchFrom(files: PackedFiles): void {
  globalThis.dossierFetch = async (address) => {
    const bytes = await files.read(address.slice(indexPath.length).replace(/\?.*$/, ''));
    return bytes === null ? new Response(null, { status: 404 }) : new Response(bytes);
  };
}
