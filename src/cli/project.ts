import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';

/** The root folder of Dossier itself, where its sources and packages are. */
export const projectRoot = fileURLToPath(new URL('../..', import.meta.url));

/** Version of Dossier, from its package.json: the version of the pipeline. */
export const version = (
  JSON.parse(readFileSync(new URL('../../package.json', import.meta.url), 'utf8')) as { version: string }
).version;
