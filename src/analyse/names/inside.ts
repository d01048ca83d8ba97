import { isPlaceEntry, placeOf } from '../../text/names/lexicon.ts';
import type { Candidate } from './candidate.ts';
import { noteLoneWord } from './lone-word.ts';
import type { Memory } from './memory.ts';
import { isOpening } from './observe.ts';
import { noteSeveralWords } from './several-words.ts';
import type { Note } from './weights.ts';

/** Notes what the words of a candidate say by themselves. */
export function noteInside(candidate: Candidate, memory: Memory | null, note: Note): void {
  noteEntries(candidate, note);
  if (candidate.to - candidate.from === 1) noteLoneWord(candidate, memory, note);
  else noteSeveralWords(candidate, memory, note);
}

/** Notes what it is known as: of several kinds of places the surest, and a town only when it is no given name. */
function noteEntries(candidate: Candidate, note: Note): void {
  const { entries, first, from, to } = candidate;
  if (!entries) return;
  for (const entry of entries) if (!isPlaceEntry(entry)) note(entry);
  const place = placeOf(entries);
  if (place && !(place === 'town' && first.isGiven)) note(place);
  note('longPhrase', ((to - from - 1) * (to - from)) / 2);
  if (to - from === 1 && first.isCommon && place !== 'country' && place !== 'stateAbbreviation')
    note('commonEntry', isOpening(candidate) ? 2 : 1);
}
