import { type Entry, isAcronym, lookUp } from '../../text/names/lexicon.ts';
import type { Candidate, Entries } from './candidate.ts';

/** What a candidate is known as. The short form of a state counts beside another place; a lone acronym in capitals, or as `Nato`. */
export function findEntries(candidate: Candidate): Entries {
  const { key, first, from, to } = candidate;
  if (to - from > 1) return lookUp(key);
  const { entries } = first;
  if (entries?.has('stateAbbreviation')) {
    if (!followsPlace(candidate)) return without(entries, 'stateAbbreviation');
    if (first.shape === 'capital') return entries;
  }
  return isAcronym(key) && !isClearAcronym(candidate) ? undefined : entries;
}

/** After a comma or a party's letter (`R-Tex.`), or, as `Ariz.` and not as `AZ`, after a bracket. */
function followsPlace({ line, from, first }: Candidate): boolean {
  const before = line.tokens[from - 1]?.text ?? '';
  return /^[,–-]$/.test(before) || (before === '(' && first.shape === 'capital');
}

function without(entries: ReadonlySet<Entry>, entry: Entry): Entries {
  return entries.size > 1 ? new Set([...entries].filter((other) => other !== entry)) : undefined;
}

function isClearAcronym({ line, first, key }: Candidate): boolean {
  if (first.shape === 'abbreviation') return true;
  return first.shape === 'caps' ? line.style === 'mixed' || !first.isCommon : key.length > 3 && !first.isCommon;
}
