import type { Found } from './decode.ts';
import type { NameLine } from './line.ts';
import { kinds } from './weights.ts';

const n = kinds.length;

/** What an article says elsewhere about a word or phrase. */
export class Memory {
  readonly lower: ReadonlySet<string>;
  readonly known = new Map<string, Float64Array>();

  constructor(lines: readonly NameLine[], found: readonly Found[][]) {
    const lower = new Set<string>();
    for (const line of lines) for (const fact of line.facts) if (fact.shape === 'lower') lower.add(fact.folded);
    this.lower = lower;
    for (const [index, names] of found.entries()) {
      const line = lines[index]!;
      if (line.style === 'caps') continue;
      for (const name of names) this.learn(line, name);
    }
  }

  private learn(line: NameLine, { from, to, kind, score }: Found): void {
    const key = keyOf(line, from, to);
    const strength = Math.min(3, Math.max(0.5, score));
    this.add(key, kind, strength);
    if (kind === 0 && to - from > 1) {
      this.add(line.facts[to - 1]!.folded, 0, strength + 1);
      this.add(line.facts[from]!.folded, 0, 0.5);
    }
  }

  private add(key: string, kind: number, strength: number): void {
    let known = this.known.get(key);
    if (!known) this.known.set(key, (known = new Float64Array(n)));
    known[kind]! += strength;
  }

  remind(line: NameLine, from: number, to: number, score: Float64Array): void {
    const known = this.known.get(keyOf(line, from, to));
    if (!known) return;
    for (let k = 0; k < n; k++) score[k]! += Math.min(4, known[k]! * 0.7);
  }
}

function keyOf(line: NameLine, from: number, to: number): string {
  let key = line.facts[from]!.folded;
  for (let k = from + 1; k < to; k++) key += ` ${line.facts[k]!.folded}`;
  return key;
}
