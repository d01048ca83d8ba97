import { once } from 'node:events';
import { access } from 'node:fs/promises';
import { join, resolve } from 'node:path';
import type { BuildContext } from './build.ts';
import { CallError } from '../terminal/errors.ts';
import { type ExitCode, exitCodes } from '../terminal/exit-codes.ts';
import { manifestName } from '../publish/manifest.ts';
import type { Call } from '../terminal/call.ts';
import { startServer } from '../server/static-server.ts';
import { recover } from '../publish/target.ts';

/** Serves the published site until it is interrupted. */
export async function serve(call: Call, { result, signal }: BuildContext): Promise<ExitCode> {
  const folder = resolve(call.out);
  await recover(folder);
  await access(join(folder, manifestName)).catch(() => {
    throw new CallError(`There is no published dossier in ${folder}; run \`npm run build\` first`);
  });
  const server = await startServer({ folder, host: call.host, port: call.port });
  result(`Serving ${call.out} at ${server.address} (end with Ctrl+C)\n`);
  if (!signal.aborted) await once(signal, 'abort');
  await server.close();
  return exitCodes.interrupted;
}
