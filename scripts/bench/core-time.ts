/** Milliseconds of processor time that this thread spends: other programs on the machine do not lengthen it. */
export function timeCore(run: () => void): number {
  const start = process.threadCpuUsage();
  run();
  const { user, system } = process.threadCpuUsage(start);
  return (user + system) / 1000;
}
