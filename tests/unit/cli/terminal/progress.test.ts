import { expect, test } from 'vitest';
import { createProgress, type Terminal } from '../../../../src/cli/terminal/progress.ts';

function record(setting: Partial<Terminal> & { isTTY?: boolean }) {
  let time = 0;
  let written = '';
  const stream = { isTTY: setting.isTTY ?? false, columns: 80, write: (text: string) => ((written += text), true) };
  const stage = createProgress({ stream, quiet: setting.quiet ?? false, now: () => time });
  return { stage, written: () => written, pass: (ms: number) => (time += ms) };
}

test('writes one plain line a stage when it is not a terminal', () => {
  const { stage, written, pass } = record({});
  const reading = stage('Reading', 2);
  reading.advance();
  pass(1500);
  reading.advance();
  reading.done('2 files');
  expect(written()).toBe('Reading: 2 files (1.5 s)\n');
});

test('counts and tells the time left on a terminal', () => {
  const { stage, written, pass } = record({ isTTY: true });
  const reading = stage('Reading', 4);
  pass(2000);
  reading.advance();
  expect(written()).toContain('Reading 1 of 4, about 6.0 s left');
});

test('does not redraw more often than an eye can follow', () => {
  const { stage, written, pass } = record({ isTTY: true });
  const reading = stage('Reading', 1000);
  for (let i = 0; i < 1000; i += 1) {
    pass(1);
    reading.advance();
  }
  expect(written().split('\r').length).toBeLessThan(20);
});

test('writes nothing when quiet', () => {
  const { stage, written } = record({ quiet: true, isTTY: true });
  stage('Reading', 1).done('1 file');
  expect(written()).toBe('');
});
