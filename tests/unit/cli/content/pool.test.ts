import { expect, test } from 'vitest';
import { runAll } from '../../../../src/cli/content/pool.ts';

const worker = new URL('../workers/obedient.ts', import.meta.url);

async function run(files: readonly string[], signal = new AbortController().signal) {
  const tasks = files.map((file) => ({
    file,
    path: file,
    given: {},
    dossierLanguage: undefined,
    dossierDate: undefined,
  }));
  const outcomes = await runAll(tasks, {
    worker,
    timeLimitMs: 2000,
    store: null,
    version: '',
    onDone: () => {},
    signal,
  });
  return outcomes.map((outcome) => [outcome.file, 'rejection' in outcome && outcome.rejection.rule]);
}

test('answers in the order of the tasks, and rejects what hangs, exits or throws while the others go on', async () => {
  expect(await run(['a', 'hang', 'b', 'exit', 'c', 'throw', 'd'])).toEqual([
    ['a', 'test:answered'],
    ['hang', 'cli:time-limit'],
    ['b', 'test:answered'],
    ['exit', 'cli:crash'],
    ['c', 'test:answered'],
    ['throw', 'cli:crash'],
    ['d', 'test:answered'],
  ]);
});

test('does nothing for no task', async () => {
  expect(await run([])).toEqual([]);
});

test('stops a task that hangs when the program is interrupted', async () => {
  const interruption = new AbortController();
  setTimeout(() => interruption.abort(), 300);
  await expect(run(['hang'], interruption.signal)).rejects.toThrow(/abort/i);
});
