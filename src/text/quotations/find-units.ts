import { cueOf } from './cue-verbs.ts';
import { phraseFrom } from './noun-phrases.ts';
import type { Token } from './tokens.ts';
import { isAdverb } from './word-classes.ts';

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
    units.push([skipMarks(tokens, from, index), index + 1]);
    from = index + 1;
  }
  return units;
}

/** Bullets, dashes and opening brackets belong to no sentence. */
function skipMarks(tokens: readonly Token[], from: number, last: number): number {
  let start = from;
  while (start < last && tokens[start]!.kind === 'mark') start += 1;
  return start;
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

/** Whether tokens read `Smith asked.` or, unless `strict`, `Smith asked reporters on Monday`, and not `Smith asked, "..."`. */
function namesSpeaker(tokens: readonly Token[], from: number, strict: boolean): boolean {
  const subject = phraseFrom(tokens, from);
  let verb = afterAside(tokens, subject?.to ?? from);
  while (verb < tokens.length && isAdverb(tokens[verb]!.word)) verb += 1;
  const cue = cueOf(tokens[verb]?.word ?? '');
  if (cue?.form !== 'finite' || cue.class === 'think') return false;
  const next = tokens[verb + 1];
  if (next === undefined || next.text === '.') return true;
  return !strict && next.kind === 'word' && next.word !== 'that' && !introduces(tokens, verb + 1);
}

/** So many tokens may stand between the commas of an apposition. */
const longestAside = 15;

/** Past what commas set apart: `, the mayor of Rome,`; the same place where there is no such. */
function afterAside(tokens: readonly Token[], at: number): number {
  if (tokens[at]?.text !== ',') return at;
  const length = tokens
    .slice(at + 1, at + 1 + longestAside)
    .findIndex(({ kind, text }) => kind !== 'word' || text === ',');
  return tokens[at + 1 + length]?.text === ',' && length >= 0 ? at + length + 2 : at;
}

/** Whether another quotation follows after a comma or colon: `Smith told reporters: "..."` */
function introduces(tokens: readonly Token[], from: number): boolean {
  let next = from;
  while (tokens[next]?.kind === 'word' && tokens[next]!.text !== '.') next += 1;
  return /^[,:]$/.test(tokens[next]?.text ?? '') && tokens[next + 1]?.kind === 'quotation';
}
