import { cueOf } from './cue-verbs.ts';
import type { Token } from './tokens.ts';

/** A sentence of the author: token indexes, the second past its end. What is quoted does not cut it. */
export type Unit = [from: number, to: number];

const stop = /^(?:[.!?…]|\.{2,})$/;
const exclaimed = /[?!‽]['’”"\s]*$/;
const ended = /[.…—–]['’”"\s]*$/;

/** Cuts the tokens of a paragraph into sentences of the author. */
export function findUnits(tokens: readonly Token[]): Unit[] {
  const units: Unit[] = [];
  let from = 0;
  for (let index = 0; index < tokens.length; index += 1) {
    if (index + 1 < tokens.length && !endsUnit(tokens, index)) continue;
    units.push([from, index + 1]);
    from = index + 1;
  }
  return units;
}

function endsUnit(tokens: readonly Token[], index: number): boolean {
  const token = tokens[index]!;
  const next = tokens[index + 1]!;
  if (next.kind === 'mark' && !/^[([]$/.test(next.text)) return false;
  const isBeginning = next.isCapital || next.kind !== 'word' || /^\d/.test(next.text);
  if (!isBeginning) return false;
  if (token.kind === 'mark') return stop.test(token.text);
  if (token.kind !== 'quotation') return false;
  if (exclaimed.test(token.text)) return !namesSpeaker(tokens, index + 1, false);
  return ended.test(token.text) && !namesSpeaker(tokens, index + 1, true);
}

/** How many words may stand between a quotation and the verb after it. */
const reach = 12;

/** Whether tokens read `Smith asked.` or, unless `strict`, `Smith asked reporters on Monday`, and not `Smith asked, "..."`. */
function namesSpeaker(tokens: readonly Token[], from: number, strict: boolean): boolean {
  for (let index = from + 1; index < Math.min(from + reach, tokens.length); index += 1) {
    const { kind, word, isCapital } = tokens[index]!;
    if (kind !== 'word') return false;
    const cue = isCapital ? undefined : cueOf(word);
    if (cue === undefined || cue.form === 'ing' || cue.class === 'think') continue;
    const next = tokens[index + 1];
    if (next === undefined || next.text === '.') return true;
    return !strict && next.kind === 'word' && next.word !== 'that';
  }
  return false;
}
