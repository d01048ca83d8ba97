import { VFile } from 'vfile';
import { VFileMessage } from 'vfile-message';
import { reporter } from 'vfile-reporter';

/** A mistake of the person who calls the program: shown as its message alone, exit code 2. */
export class CallError extends Error {
  override readonly name = 'CallError';
}

/** A build that cannot go on, for a reason outside the program: shown as its message alone, exit code 1. */
export class BuildError extends Error {
  override readonly name = 'BuildError';
}

/** What people are told of an error: place, what is wrong, how to mend it; the stack of what we did not foresee only under --debug. */
export function describeError(error: unknown, debug: boolean): string {
  if (error instanceof VFileMessage) return describeMessages([error]);
  if (error instanceof AggregateError && error.errors.every((each) => each instanceof VFileMessage))
    return describeMessages(error.errors);
  if (!(error instanceof Error)) return String(error);
  if (debug) return error.stack ?? error.message;
  if (error instanceof CallError || error instanceof BuildError) return error.message;
  return `${diskMessage(error) ?? `Unexpected error: ${error.message}`} (more with --debug)`;
}

/** Messages about one file, with their places, as vfile-reporter prints them. */
export function describeMessages(messages: readonly VFileMessage[]): string {
  const file = new VFile({ path: messages[0]?.file ?? 'dossier.yaml' });
  file.messages.push(...messages);
  return reporter([file], { color: false });
}

const diskMessages: Record<string, string> = {
  ENOSPC: 'The disk is full; make room and build again. The last dossier is untouched',
  EDQUOT: 'The disk quota is used up; make room and build again. The last dossier is untouched',
  EROFS: 'The disk is read-only; name another folder with --out',
  EACCES: 'Not permitted to write there; name another folder with --out and --content',
};

function diskMessage(error: Error): string | undefined {
  const { code = '', path } = error as NodeJS.ErrnoException;
  const message = diskMessages[code];
  return message === undefined ? undefined : `${message}${path === undefined ? '' : `: ${path}`}`;
}
