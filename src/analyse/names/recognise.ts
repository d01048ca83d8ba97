import { type Found, decode } from './decode.ts';
import { makeLine } from './line.ts';
import { Memory } from './memory.ts';

export function recognise(texts: readonly string[]): { lines: ReturnType<typeof makeLine>[]; found: Found[][] } {
  const lines = texts.map(makeLine);
  const first = lines.map((line) => decode(line, null));
  const memory = new Memory(lines, first);
  return { lines, found: lines.map((line) => decode(line, memory)) };
}
