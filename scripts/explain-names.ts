import type { Candidate } from '../src/analyse/names/candidate.ts';
import { candidatesAt } from '../src/analyse/names/candidates.ts';
import { decode } from '../src/analyse/names/decode.ts';
import { readLine } from '../src/analyse/names/line.ts';
import { Memory } from '../src/analyse/names/memory.ts';
import { outsideScore } from '../src/analyse/names/outside.ts';
import { type Reading, scoreCandidate } from '../src/analyse/names/score.ts';
import { isTeamSport } from '../src/analyse/names/sport.ts';
import { mayStart } from '../src/analyse/names/start.ts';
import { type Feature, kinds } from '../src/analyse/names/weights.ts';

/** `node scripts/explain-names.ts <line> ...`: prints what the recogniser notes of every candidate in its second reading, and how it scores. */
const lines = process.argv.slice(2).map(readLine);
const first = { isTeamSport: isTeamSport(lines), memory: null };
const reading: Reading = {
  ...first,
  memory: new Memory(
    lines,
    lines.map((line) => decode(line, first)),
  ),
};

for (const line of lines) {
  console.log(line.text);
  for (const { candidate, kind } of decode(line, reading)) console.log(`  ${kinds[kind]}: ${textOf(candidate)}`);
  line.tokens.forEach(({ text }, at) => {
    if (!mayStart(line, at)) return;
    console.log(`  "${text}" outside every name: ${outsideScore(line, at, reading.memory).toFixed(1)}`);
    for (const candidate of candidatesAt(line, at)) explain(candidate);
  });
}

function explain(candidate: Candidate): void {
  const seen: Feature[] = [];
  const scores = scoreCandidate(candidate, reading, seen);
  const figures = kinds.map((kind, index) => `${kind} ${scores[index]!.toFixed(1)}`).join(', ');
  console.log(`    ${textOf(candidate)}: ${figures}; ${seen.join(' ')}`);
}

function textOf({ line, from, to }: Candidate): string {
  return line.text.slice(line.tokens[from]!.start, line.tokens[to - 1]!.end);
}
