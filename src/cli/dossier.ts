#!/usr/bin/env node
import { build, type BuildContext } from './commands/build.ts';
import { dev } from './commands/dev.ts';
import { diff } from './commands/diff.ts';
import { CallError, describeError } from './terminal/errors.ts';
import { type ExitCode, exitCodes } from './terminal/exit-codes.ts';
import { exportEdition } from './commands/export.ts';
import { helpText } from './terminal/help.ts';
import { type Call, parseCall } from './terminal/call.ts';
import type { Command } from './terminal/options.ts';
import { createProgress } from './terminal/progress.ts';
import { serve } from './commands/serve.ts';
import { growHeapSlowly } from './slow-heap.ts';
import { verify } from './commands/verify.ts';

const runners: Record<Command, (call: Call, context: BuildContext) => Promise<ExitCode>> = {
  build,
  serve,
  dev,
  verify,
  diff,
  export: exportEdition,
  help: async (_, { result }) => {
    result(helpText());
    return exitCodes.published;
  },
};

growHeapSlowly();
const interruption = new AbortController();
for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP'] as const) process.once(signal, () => interruption.abort());

process.exitCode = await main(process.argv.slice(2));

async function main(words: readonly string[]): Promise<ExitCode> {
  try {
    const call = parseCall(words);
    return await runners[call.command](call, createContext(call));
  } catch (error) {
    if (interruption.signal.aborted) {
      process.stderr.write('Interrupted; the last dossier is untouched\n');
      return exitCodes.interrupted;
    }
    process.stderr.write(`${describeError(error, words.includes('--debug'))}\n`);
    return error instanceof CallError ? exitCodes.wrongCall : exitCodes.nothingPublished;
  }
}

function createContext({ quiet }: Call): BuildContext {
  return {
    stage: createProgress({ stream: process.stderr, quiet, now: () => performance.now() }),
    signal: interruption.signal,
    warn: (text) => process.stderr.write(text),
    result: (text) => {
      if (!quiet) process.stdout.write(text);
    },
  };
}
