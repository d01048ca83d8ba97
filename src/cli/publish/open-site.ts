import { readFile } from 'node:fs/promises';
import { join, resolve } from 'node:path';
import { compareFiles, type Fault } from '../../editions/manifest/verify.ts';
import { Dossier } from '../../schema/dossier.ts';
import type { Manifest } from '../../schema/manifest.ts';
import type { BuildContext } from '../commands/build.ts';
import { counted } from '../terminal/counted.ts';
import { BuildError, CallError } from '../terminal/errors.ts';
import { inspectFiles } from './inspect-site.ts';
import { listFiles } from '../files/list-files.ts';
import { manifestName, readManifest } from './manifest.ts';
import { recover } from './target.ts';

/** A published site, with every byte as it was published. */
export interface Site {
  /** Absolute. */
  folder: string;
  manifest: Manifest;
  dossier: Dossier;
  /** The paths of all its files but the manifest, with `/`, in the order of code units. */
  files: readonly string[];
}

const dossierFile = 'data/dossier.json';
const faultsShown = 5;

/** Opens a published site. Throws a `CallError` when there is none, and a `BuildError` that names files which are not as published. */
export async function openSite(path: string, { stage, signal }: Pick<BuildContext, 'stage' | 'signal'>): Promise<Site> {
  const folder = resolve(path);
  await recover(folder);
  const manifest = await readManifest(folder);
  if (manifest === null || !Object.hasOwn(manifest.files, dossierFile))
    throw new CallError(`There is no published site in \`${path}\`; name the folder that \`dossier build\` made`);
  const files = (await listFiles(folder)).filter((file) => file !== manifestName);
  const reading = stage('Reading the dossier', files.length);
  const faults = compareFiles(
    manifest,
    await inspectFiles({ folder, files, base: null, onFile: reading.advance, signal }),
  );
  reading.done(counted(files.length, 'file'));
  if (faults.length > 0) throw new BuildError(describe(path, faults));
  const dossier = Dossier.parse(JSON.parse(await readFile(join(folder, dossierFile), 'utf8')));
  return { folder, manifest, dossier, files };
}

function describe(path: string, faults: readonly Fault[]): string {
  const shown = faults.slice(0, faultsShown).map((fault) => `  ${fault.kind} ${fault.path}`);
  const more =
    faults.length > faultsShown ? [`  and ${faults.length - faultsShown} more: \`dossier verify ${path}\``] : [];
  return [`\`${path}\` is not as it was published, so it is not exported; build it again`, ...shown, ...more].join(
    '\n',
  );
}
