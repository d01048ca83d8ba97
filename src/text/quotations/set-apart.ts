import type { Attribution } from './attribution.ts';
import { cueOf } from './cue-verbs.ts';
import type { Unit } from './find-units.ts';
import type { Token } from './tokens.ts';

/**
 * Whether punctuation sets a quotation apart from the words around it: `"...," said Smith`, `Smith said, "..."`, `Smith: "..."`,
 * `Smith said "We ..."`.
 */
export function isSetApart(tokens: readonly Token[], unit: Unit, at: number, found: Attribution | null): boolean {
  const { text } = tokens[at]!;
  const before = tokens[at - 1]?.text;
  const starts = /^[^\p{L}\p{N}]*[\p{Lu}\p{N}]/u.test(text);
  if (found === null) return at === unit[0] && starts && isClause(text) && endsInComma(tokens, at);
  if (before === ':') return true;
  const { cue } = found;
  if (cue === null || cue[0] > at) return at === unit[0] && (starts || /[,!?—–]['’]?$/.test(text));
  if (before === ',') return starts || cue[1] === at - 1;
  return starts && cue[1] === at && isReported(tokens, unit, at);
}

/** Three words and more may be a clause. */
function isClause(text: string): boolean {
  return /\S\s+\S+\s+\S/.test(text);
}

function endsInComma(tokens: readonly Token[], at: number): boolean {
  return tokens[at]!.text.endsWith(',') || tokens[at + 1]?.text === ',';
}

/** Whether the verb before a quotation has nothing but the quotation as its object. */
function isReported(tokens: readonly Token[], [, to]: Unit, at: number): boolean {
  const goesOn = at + 1 < to && tokens[at + 1]!.kind === 'word';
  return !goesOn && cueOf(tokens[at - 1]!.word)?.class === 'say';
}
