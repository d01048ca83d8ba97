import { setFlagsFromString } from 'node:v8';

/**
 * How much larger than what is in use a heap may grow before it is tidied, in per cent; V8 lets it grow to several times that. At 10,000
 * articles this takes a quarter of the memory for a twentieth more time.
 */
const slowGrowth = '--heap-growing-percent=30';

/** For a Node process that is to be started: options that go before the program. */
export const slowHeap: readonly string[] = [slowGrowth];

/** Lets the heaps of this process and of its threads grow slowly from now on. */
export function growHeapSlowly(): void {
  setFlagsFromString(slowGrowth);
}
