import { expect, test } from 'vitest';
import { together } from '../../../../src/cli/publish/together.ts';

const never = new AbortController().signal;

/** Ends only when it is told to. */
function waiting(signal: AbortSignal): Promise<string> {
  return new Promise((_, reject) => {
    signal.addEventListener('abort', () => reject(new Error('told to end')));
  });
}

const late = async (): Promise<number> => new Promise((resolve) => setTimeout(resolve, 5, 1));

const failing = async (): Promise<never> => {
  throw new Error('disk full');
};

test('returns what each came to, in their order', async () => {
  expect(await together(never, [late, async () => 'two'])).toEqual([1, 'two']);
});

test('one failure ends the others, and is the one that is thrown', async () => {
  await expect(together(never, [waiting, failing])).rejects.toThrow('disk full');
});

test('all end when they are told from outside', async () => {
  const stop = new AbortController();
  const both = together(stop.signal, [waiting, waiting]);
  stop.abort();
  await expect(both).rejects.toThrow('told to end');
});
