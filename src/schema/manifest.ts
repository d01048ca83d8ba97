import { z } from 'zod';

/** Hex SHA-256. */
export const Sha256 = z.string().regex(/^[0-9a-f]{64}$/);

/** Hashes of files by their path, with `/`, in the order of code units. */
export const HashList = z.record(z.string().min(1), Sha256);
export type HashList = z.output<typeof HashList>;

/** `content/manifest.json`: what the dossier was made from, and what was made of it. */
export const ContentManifest = z.strictObject({
  /** Every file that was read, `dossier.yaml` too, by its path within the dossier's folder. */
  sources: HashList,
  /** Every other file of `content/`. */
  content: HashList,
});
export type ContentManifest = z.output<typeof ContentManifest>;

/** `manifest.json` at the top of a finished site, and of every edition that is made out of one. */
export const Manifest = z.strictObject({
  /** As in `dossier.json`. */
  edition: z.string(),
  /** `rootHash` of `sources` and `content`: what the pages show. An edition made out of a site keeps it. */
  root: Sha256,
  /** Hash over the input and the code: a build with the same key makes the same site. */
  key: Sha256,
  ...ContentManifest.shape,
  /** Every file beside this one. */
  files: HashList,
  /** Hash over all of the above: it stands for every published byte, and so can stand on no page. */
  seal: Sha256,
});
export type Manifest = z.output<typeof Manifest>;
