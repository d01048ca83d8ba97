import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { readdirSync, readFileSync } from 'node:fs';
import { createInterface } from 'node:readline';

const sampleMs = 250;

export interface StageFigures {
  label: string;
  seconds: number;
  /** Highest memory of the program and all its children, in bytes, what they share counted once; 0 where /proc is not there. */
  peakBytes: number;
}

export interface RunFigures {
  seconds: number;
  peakBytes: number;
  exitCode: number;
  /** The stages that the program told of on stderr, `label: result (1.5 s)`, in their order. */
  stages: StageFigures[];
}

/** Runs a program to its end, timing it as a whole and stage by stage. What it prints is dropped. */
export async function measureRun(command: string, args: readonly string[], cwd?: string): Promise<RunFigures> {
  const start = performance.now();
  const child = spawn(command, args, { cwd, stdio: ['ignore', 'ignore', 'pipe'] });
  const exit = once(child, 'close');
  const stages: StageFigures[] = [];
  let [peak, stagePeak] = [0, 0];
  const timer = setInterval(() => {
    const bytes = treeMemory(child.pid!);
    peak = Math.max(peak, bytes);
    stagePeak = Math.max(stagePeak, bytes);
  }, sampleMs);
  for await (const line of createInterface({ input: child.stderr })) {
    const [, label, seconds] = /^([A-Z][\w ]+): .*\((\d+(?:\.\d+)?) s\)$/.exec(line) ?? [];
    if (label === undefined) continue;
    stages.push({ label, seconds: Number(seconds), peakBytes: stagePeak });
    stagePeak = 0;
  }
  const [exitCode] = (await exit) as [number];
  clearInterval(timer);
  return { seconds: (performance.now() - start) / 1000, peakBytes: peak, exitCode, stages };
}

/** Memory of a process and all that it started, in bytes: of a page that several processes map, each counts its share (Linux' PSS). */
function treeMemory(root: number): number {
  const parents = new Map<number, number>();
  for (const id of listProcesses()) {
    const stat = readProc(id, 'stat');
    const [, parent] = stat.slice(stat.lastIndexOf(')') + 2).split(' ');
    parents.set(id, Number(parent));
  }
  const belongs = (id: number | undefined): boolean =>
    id === root || (id !== undefined && id > 1 && belongs(parents.get(id)));
  return [...parents.keys()].filter(belongs).reduce((sum, id) => sum + ownMemory(id), 0);
}

function ownMemory(id: number): number {
  const [, kilobytes] = /^Pss:\s+(\d+)/m.exec(readProc(id, 'smaps_rollup')) ?? [];
  return Number(kilobytes ?? 0) * 1024;
}

function listProcesses(): number[] {
  return process.platform === 'linux' ? readdirSync('/proc').map(Number).filter(Number.isInteger) : [];
}

function readProc(id: number, file: string): string {
  try {
    return readFileSync(`/proc/${id}/${file}`, 'utf8');
  } catch {
    return '';
  }
}
