import { parseManifest } from '../../editions/manifest/verify.ts';
import type { Manifest } from '../../schema/manifest.ts';
import { BuildError, CallError } from '../terminal/errors.ts';
import { manifestName } from '../publish/manifest.ts';
import { readText, type Tree } from './tree.ts';

/** The manifest of a published dossier, `path` in messages. Throws a `CallError` when it has none, a `BuildError` when that is damaged. */
export async function readManifestOf(tree: Tree, path: string): Promise<{ manifest: Manifest; text: string }> {
  if (!tree.paths.includes(manifestName)) {
    throw new CallError(`\`${path}\` has no ${manifestName} at its top, so it is no published dossier`);
  }
  const text = await readText(tree, manifestName).catch(() => '');
  const manifest = parseManifest(text);
  if (manifest === null) throw new BuildError(`${manifestName} in ${path} is damaged, or is no manifest of a dossier`);
  return { manifest, text };
}
