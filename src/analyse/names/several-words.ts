import { placeOf } from '../../text/names/lexicon.ts';
import { type Candidate, restOf } from './candidate.ts';
import type { WordFacts } from './facts.ts';
import type { Memory } from './memory.ts';
import { type Observation, isOpening, noteAll } from './observe.ts';
import type { Note } from './weights.ts';

/** What a given name counts that is an English word too: Mark, Bill. */
const commonGivenShare = 0.7;
/** What an English word counts after a given name, where it is likely a surname: Keith Rose. */
const surnameShare = 0.5;

const personal: readonly Observation[] = [
  ['person', (candidate) => isKnownInPart(candidate)],
  ['givenBeforeKnown', (candidate) => isGivenBeforeKnown(candidate)],
  ['rankSuffix', ({ hasSuffix }) => hasSuffix],
  [
    'initialFirst',
    ({ first, last, line }) =>
      first.shape === 'initial' && last.shape !== 'initial' && (line.style === 'mixed' || last.folded.length > 2),
  ],
  [
    'initialInside',
    ({ first, last, initials }) =>
      initials > 0 && first.shape !== 'initial' && last.shape !== 'initial' && (first.isGiven || !first.entries),
  ],
];

const ends: readonly Observation[] = [
  ['nationalityFirst', ({ start }) => start?.has('nationality') === true],
  ['placeFirst', ({ start }) => !start?.has('nationality') && placeOf(start) !== undefined],
  ['teamWithTown', (candidate) => isTeam(candidate.start) && placeOf(restOf(candidate)) !== undefined],
  [
    'organisationFirst',
    (candidate) => isTeam(candidate.start) && !candidate.first.isGiven && placeOf(restOf(candidate)) === undefined,
  ],
  ['teamWithTown', (candidate) => restOf(candidate)?.has('team') === true && placeOf(candidate.start) !== undefined],
  ['teamLast', (candidate) => restOf(candidate)?.has('team') === true && placeOf(candidate.start) === undefined],
  ['head', ({ last, start }) => last.is.organisationHead && !start],
  ['headOfKnown', ({ last, start }) => last.is.organisationHead && start !== undefined],
  ['legalForm', ({ last }) => last.is.legalForm],
  ['placeHead', ({ last, start }) => last.is.placeHead && !start],
  ['placeHeadOfKnown', ({ last, start }) => last.is.placeHead && start !== undefined],
  ['eventHead', ({ last, start }) => last.is.eventHead && !start],
  ['eventOfKnown', ({ last, start }) => last.is.eventHead && start !== undefined],
  ['restOfSchool', ({ line, from, last }) => last.is.school && isPlaceOrPeople(line.facts[from - 1])],
  ['prefix', ({ first }) => first.is.organisationPrefix],
  ['prefixWithPlace', (candidate) => isPlacePrefix(candidate) && placeOf(restOf(candidate)) !== undefined],
  ['placePrefix', (candidate) => isPlacePrefix(candidate) && placeOf(restOf(candidate)) === undefined],
];

/** Notes what the words of a longer candidate say together; when it is known as a whole, only what speaks for a person. */
export function noteSeveralWords(candidate: Candidate, memory: Memory | null, note: Note): void {
  const { first, entries, initials, common } = candidate;
  const words = candidate.words - initials;
  if (first.isGiven) note('givenFirst', first.isCommon ? commonGivenShare : 1);
  noteAll(personal, candidate, note);
  note('particle', candidate.particles);
  if (entries) return;
  if (first.is.office) note('officeFirst');
  if (common === 0) note(words <= (first.isGiven ? 3 : 2) ? 'fewWords' : 'manyWords');
  if (common === candidate.words) note('allCommon');
  note(
    'commonInside',
    Math.max(0, common - (isHead(candidate.last) ? 1 : 0)) * (isAfterGiven(candidate) ? surnameShare : 1),
  );
  if (isPairOfNames(candidate, memory)) note('pair');
  noteJoints(candidate, note);
  if (candidate.of >= 0) noteOf(candidate, note);
  else if (candidate.pairs === 0) noteAll(ends, candidate, note);
}

function noteJoints({ first, offices, pairs, joints, hyphens, ampersands, possessives }: Candidate, note: Note): void {
  note('officeInside', first.isGiven ? Math.max(0, offices - 1) : offices);
  note('pair', pairs);
  note('joint', joints);
  note(first.isGiven ? 'doubleGiven' : 'hyphen', hyphens);
  note('ampersand', Math.min(1, ampersands));
  note('possessive', Math.min(1, possessives));
}

/** "Bank of England", "Gulf of Aden", "Battle of Britain": the word before "of" says what it is. */
function noteOf({ line, of, last, start }: Candidate, note: Note): void {
  const head = line.facts[of - 1]!.is;
  if (line.facts[of]!.folded === 'of' && head.placeWithOf) note('placeOf');
  else if (head.headWithOf) {
    note((placeOf(last.entries) ?? start) ? 'headOfAndKnown' : 'headOf');
    if (last.is.legalForm) note('headOfKnown');
  } else if (head.eventHead) note('eventOf');
  else note('otherOf');
}

function isAfterGiven(candidate: Candidate): boolean {
  const { first, line } = candidate;
  return first.isGiven && line.style !== 'caps' && !(first.isCommon && isOpening(candidate));
}

/** "Trump-Putin", "U.S.-Russia": two names, not one. */
function isPairOfNames({ first, last, words, hyphens }: Candidate, memory: Memory | null): boolean {
  if (hyphens !== 1 || words !== 2) return false;
  const isPerson = ({ entries, folded }: WordFacts): boolean =>
    entries?.has('person') === true || memory?.isSurname(folded) === true;
  return (
    (isPerson(first) && isPerson(last)) || (placeOf(first.entries) !== undefined && placeOf(last.entries) !== undefined)
  );
}

/** "Jack London", "Keith Kellogg": the known name is a surname here. */
function isGivenBeforeKnown({ first, last, words, entries }: Candidate): boolean {
  if (entries || words !== 2 || !last.entries || last.entries.has('person') || last.entries.has('stateAbbreviation'))
    return false;
  return first.isGiven && !first.isCommon && !first.entries;
}

/** "Jesus Christ", "Marine Le Pen". */
function isKnownInPart(candidate: Candidate): boolean {
  const parts = [candidate.first.entries, candidate.last.entries, restOf(candidate)];
  return parts.some((entries) => entries?.has('person'));
}

function isHead({ is }: WordFacts): boolean {
  return is.organisationHead || is.placeHead || is.eventHead;
}

/** `Florida`, `American`. */
function isPlaceOrPeople(fact: WordFacts | undefined): boolean {
  return (
    fact?.hasCapital === true && (placeOf(fact.entries) !== undefined || fact.entries?.has('nationality') === true)
  );
}

function isTeam(entries: Candidate['start']): boolean {
  return entries?.has('organisation') === true || entries?.has('team') === true;
}

function isPlacePrefix({ first }: Candidate): boolean {
  return first.is.placePrefix && !first.is.organisationPrefix;
}
