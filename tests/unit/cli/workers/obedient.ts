import type { Outcome } from '../../../../src/schema/outcome.ts';
import type { Task } from '../../../../src/cli/content/worker.ts';

/** Does what the file's name says: hangs, ends its process, throws, eats memory, or answers. */
export default function run({ file }: Task): Outcome {
  for (;;) {
    if (file === 'hang') continue;
    if (file === 'exit') process.exit(7);
    if (file === 'throw') throw new RangeError('Maximum call stack size exceeded');
    return { file, rejection: { rule: 'test:answered', reason: 'Answered', line: null, column: null }, sha256: null };
  }
}
