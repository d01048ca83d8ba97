/**
 * Works side by side, as one: when one fails, the others are told by their signal and waited for, and the first failure is thrown.
 * Returns what each came to, in their order.
 */
export async function together<T extends readonly unknown[]>(
  signal: AbortSignal,
  works: { [K in keyof T]: (signal: AbortSignal) => Promise<T[K]> },
): Promise<T> {
  const failed = new AbortController();
  const either = AbortSignal.any([signal, failed.signal]);
  const running = works.map(async (work) => {
    try {
      return await work(either);
    } catch (error) {
      failed.abort(error);
      return undefined;
    }
  });
  const results = await Promise.all(running);
  failed.signal.throwIfAborted();
  return results as unknown as T;
}
