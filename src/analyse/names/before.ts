import { placeOf } from '../../text/names/lexicon.ts';
import type { Candidate } from './candidate.ts';
import type { NameLine } from './line.ts';
import { endsOffice } from './office.ts';
import type { Feature, Note } from './weights.ts';

const small: ReadonlyMap<string, Feature> = new Map<string, Feature>([
  ['in', 'afterIn'],
  ['at', 'afterAt'],
  ['near', 'afterNear'],
  ['outside', 'afterNear'],
  ['around', 'afterNear'],
  ['across', 'afterNear'],
  ['throughout', 'afterNear'],
  ['from', 'afterFrom'],
  ['to', 'afterTo'],
  ['of', 'afterOf'],
  ['by', 'afterBy'],
  ['with', 'afterWith'],
  ['against', 'afterWith'],
  ['the', 'afterThe'],
  ['a', 'afterA'],
  ['an', 'afterA'],
]);

/** Notes what stands before a candidate. */
export function noteBefore({ line, from, to }: Candidate, note: Note): void {
  if (to <= line.dateline) note('dateline');
  const token = line.tokens[from - 1];
  if (!token) return;
  if (token.kind === 'word') noteWordBefore(line, from - 1, note);
  else if (token.kind === 'possessive') note('afterPossessive');
  else if (token.text === ',' && placeOf(line.facts[from - 2]?.entries)) note('afterPlaceComma');
  else if (token.text === '-' && !token.spaced && !line.tokens[from]!.spaced) note('afterHyphen');
  else if (token.text === '(' && line.tokens[to]?.text === ')')
    note(isTerm(line, from) ? 'termInBrackets' : 'inBrackets');
}

function noteWordBefore(line: NameLine, at: number, note: Note): void {
  const fact = line.facts[at]!;
  const feature = small.get(fact.folded);
  if (endsOffice(line, at)) note('afterOffice');
  else if (fact.is.honorific) note('afterHonorific');
  else if (fact.is.office) note(line.opens[at] && fact.hasCapital ? 'afterOpeningOffice' : 'afterOffice');
  else if (fact.folded === 'of' && isPlaceNoun(line, at - 1)) note('afterPlaceNoun');
  else if (fact.folded === 'of' && isHead(line, at - 1)) note('afterHeadOf');
  else if (feature) note(feature);
  else if (fact.is.saying) note('afterSaid');
  else if (isPlaceNoun(line, at)) note('afterPlaceNoun');
  if (isCut(line, at)) note('cutBefore');
}

/** `Bank` in `Royal Bank of Scotland Group`: what follows its "of" is the rest of its name. */
function isHead({ facts }: NameLine, at: number): boolean {
  const fact = facts[at];
  return fact?.is.headWithOf === true && fact.hasCapital;
}

function isPlaceNoun({ facts }: NameLine, at: number): boolean {
  const fact = facts[at];
  return fact?.is.placeNoun === true && !fact.hasCapital;
}

/** Whether a name that begins or ends beside this word cuts a run of capitals. */
export function isCut({ facts, style, opens }: NameLine, at: number): boolean {
  const fact = facts[at];
  if (style !== 'mixed' || !fact?.hasCapital || fact.shape === 'initial') return false;
  const { is, entries, isCommon, isGiven, isNameToo } = fact;
  if (opens[at] && isCommon && !isGiven && !isNameToo) return false;
  return !(is.office || is.honorific || is.functionWord || is.calendar || is.rank || entries);
}

/** Whether an acronym in brackets is short for a term before them that is no name: "the cash reserve ratio (CRR)". */
export function isTerm({ tokens, facts }: NameLine, at: number): boolean {
  const letters = facts[at]!.folded;
  if (facts[at]!.shape !== 'caps') return false;
  let lower = 0;
  for (let letter = letters.length - 1, word = at - 2; letter >= 0; letter--, word--) {
    if (tokens[word]?.kind !== 'word' || facts[word]!.folded[0] !== letters[letter]) return false;
    if (!facts[word]!.hasCapital) lower++;
  }
  return lower * 2 > letters.length;
}
