import { once } from 'node:events';
import { join, resolve } from 'node:path';
import { build, type BuildContext } from './build.ts';
import { describeError } from '../terminal/errors.ts';
import { type ExitCode, exitCodes } from '../terminal/exit-codes.ts';
import { createLiveReload } from '../server/live-reload.ts';
import type { Call } from '../terminal/call.ts';
import { projectRoot } from '../project.ts';
import { startServer } from '../server/static-server.ts';
import { watchAll } from '../server/watch.ts';

/** Builds and serves, and does both again whenever an article or a source of the site changes; open pages reload. */
export async function dev(call: Call, context: BuildContext): Promise<ExitCode> {
  const { signal, result } = context;
  const folder = resolve(call.out);
  const changes = watchAll([resolve(call.folder), join(projectRoot, 'src')], [folder]);
  await buildAndTell(call, context);
  const { intercept, reload } = createLiveReload(folder);
  const server = await startServer({ folder, host: call.host, port: call.port, intercept });
  result(`Serving ${call.out} at ${server.address}, watching ${call.folder} (end with Ctrl+C)\n`);
  const stopped = signal.aborted ? Promise.resolve() : once(signal, 'abort');
  for (;;) {
    await Promise.race([changes.next(), stopped]);
    if (signal.aborted) break;
    await buildAndTell(call, context);
    reload();
  }
  changes.close();
  await server.close();
  return exitCodes.interrupted;
}

/** A mistake in an article or in the site is told; the watching goes on. */
async function buildAndTell(call: Call, context: BuildContext): Promise<void> {
  try {
    await build(call, context);
  } catch (error) {
    if (!context.signal.aborted) context.warn(`${describeError(error, call.debug)}\n`);
  }
}
