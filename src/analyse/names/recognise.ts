import { type Found, decode } from './decode.ts';
import { readLine } from './line.ts';
import { Memory } from './memory.ts';
import { isTeamSport } from './sport.ts';

/** The names of each line, found in two readings: the second knows what the first has found elsewhere in the article. */
export function recognise(texts: readonly string[]): Found[][] {
  const lines = texts.map(readLine);
  const reading = { isTeamSport: isTeamSport(lines), memory: null };
  const first = lines.map((line) => decode(line, reading));
  const memory = new Memory(lines, first);
  const second = lines.map((line) => decode(line, { ...reading, memory }));
  return reading.isTeamSport ? second : agree(second);
}

/** Gives all mentions of a word one kind: the one that they score best as together. Reports of matches are left out: there a town is its team too. */
function agree(found: Found[][]): Found[][] {
  const sums = new Map<string, Float64Array>();
  for (const { candidate, scores } of found.flat()) {
    const sum = sums.get(candidate.key);
    if (sum) scores.forEach((score, kind) => (sum[kind]! += score));
    else sums.set(candidate.key, Float64Array.from(scores));
  }
  return found.map((names) =>
    names.map((name) => {
      const sum = sums.get(name.candidate.key)!;
      return { ...name, kind: sum.indexOf(Math.max(...sum)) };
    }),
  );
}
