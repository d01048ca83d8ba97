import { beginsPhrase } from '../../text/names/lexicon.ts';
import { type NameLine, isHyphen } from './line.ts';
import { modifiesOffice } from './office.ts';
import { isDated } from './outside.ts';

/** Whether a name may begin with a token: it has a capital, or is the `al` of `al-Qaeda`, and is no form of address and no part of an office. */
export function mayStart(line: NameLine, at: number): boolean {
  const fact = line.facts[at];
  if (fact?.is.particle && beginsPhrase(`${fact.folded} -`) && isHyphen(line.tokens[at + 1])) return true;
  if (!fact?.hasCapital || fact.is.title || fact.is.rankSuffix) return false;
  return isFree(line, at) && mayBeginName(line, at) && !modifiesOffice(line, at);
}

/** Days and small words begin names only as the lexicon has it: `The Hague`, `Wednesday` never. */
function mayBeginName(line: NameLine, at: number): boolean {
  const { facts, style } = line;
  const { is, isCommon, isGiven, shape, folded, entries } = facts[at]!;
  if (is.calendar && !isCommon)
    return beginsPhrase(folded) || (isGiven && (facts[at + 1]?.hasCapital === true || !isDated(line, at)));
  if (!is.functionWord || shape === 'initial' || beginsPhrase(folded)) return true;
  return entries !== undefined && style === 'mixed';
}

/** The end of a web address: the code in `t.co/N1PUeXI7iR`. */
const inAddress = /\.\p{L}{2,}\/\S{0,80}$/u;
const longestAddress = 100;

/** Whether a token is a word of its own: not the end of "10TH", "@POTUS" or an address, not the article "A" or the first letter of "R-Florida". */
function isFree({ facts, tokens, text: line }: NameLine, at: number): boolean {
  const { text, spaced, start } = tokens[at]!;
  const before = tokens[at - 1];
  if (!spaced && inAddress.test(line.slice(Math.max(0, start - longestAddress), start))) return false;
  if (!spaced && (before?.kind === 'figure' || /^[@#]$/.test(before?.text ?? ''))) return false;
  const isBareLetter = text.length === 1 && facts[at]!.shape === 'initial';
  return !(isBareLetter && (facts[at]!.is.functionWord || tokens[at + 1]?.text === '-'));
}
