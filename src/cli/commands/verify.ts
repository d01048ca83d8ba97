import { compareFiles, type Fault, isAsWritten } from '../../editions/manifest/verify.ts';
import type { Manifest } from '../../schema/manifest.ts';
import type { BuildContext } from './build.ts';
import { counted } from '../terminal/counted.ts';
import { type ExitCode, exitCodes } from '../terminal/exit-codes.ts';
import { manifestName } from '../publish/manifest.ts';
import type { Call } from '../terminal/call.ts';
import { openTree } from '../trees/open-tree.ts';
import { readManifestOf } from '../trees/read-manifest.ts';
import type { Tree } from '../trees/tree.ts';

/**
 * Compares a finished site, in a folder or a zip, with its manifest, and prints each file that was changed, is missing or is extra.
 * Throws a `CallError` or a `BuildError` when there is nothing to compare.
 */
export async function verify({ folder: path }: Call, context: BuildContext): Promise<ExitCode> {
  const tree = await openTree(path);
  try {
    const { manifest, text } = await readManifestOf(tree, path);
    const faults = await findFaults(tree, manifest, text, context);
    for (const { kind, path: file } of faults) context.result(`${kind.padEnd(7)}  ${file}\n`);
    context.result(
      faults.length === 0 ? intact(manifest, path) : `${path} is not as it was published: ${total(faults)}\n`,
    );
    return faults.length === 0 ? exitCodes.published : exitCodes.different;
  } finally {
    await tree.close();
  }
}

async function findFaults(tree: Tree, manifest: Manifest, text: string, { stage }: BuildContext): Promise<Fault[]> {
  const paths = tree.paths.filter((path) => path !== manifestName);
  const hashing = stage('Comparing', paths.length);
  const faults = compareFiles(manifest, await tree.hash(paths, hashing.advance));
  hashing.done(counted(paths.length, 'file'));
  return isAsWritten(manifest, text) ? faults : [{ kind: 'changed', path: manifestName }, ...faults];
}

function intact({ edition, root, seal, files }: Manifest, path: string): string {
  const count = counted(Object.keys(files).length, 'file');
  return `${path} is as it was published: ${count} of edition ${edition}\nroot  ${root}\nseal  ${seal}\n`;
}

function total(faults: readonly Fault[]): string {
  const kinds = Map.groupBy(faults, ({ kind }) => kind);
  return [...kinds].map(([kind, { length }]) => `${length} ${kind}`).join(', ');
}
