import type { NameCue } from '../../text/names/cues.ts';
import { placeOf } from '../../text/names/lexicon.ts';
import { isCut } from './before.ts';
import type { Candidate } from './candidate.ts';
import type { NameLine } from './line.ts';
import { modifiesOffice } from './office.ts';
import type { Feature, Note } from './weights.ts';

const afterComma: ReadonlyMap<string, Feature> = new Map<string, Feature>([
  ['who', 'beforeWho'],
  ['whose', 'beforeWho'],
  ['which', 'beforeWhich'],
  ['where', 'beforeWhere'],
  ['a', 'beforeArticle'],
  ['an', 'beforeArticle'],
  ['the', 'beforeArticle'],
]);

/** By the first list of cues that the next word stands on. */
const nextWord: readonly (readonly [cue: NameCue, feature: Feature])[] = [
  ['saying', 'beforeSaid'],
  ['deed', 'beforeDeed'],
  ['companyNoun', 'beforeCompanyNoun'],
  ['stateNoun', 'beforeStateNoun'],
  ['office', 'beforeOffice'],
];

/** Notes what follows a candidate. */
export function noteAfter({ line, to }: Candidate, note: Note): void {
  const token = line.tokens[to];
  if (!token) return;
  if (token.text === ',') noteAfterComma(line, to + 1, note);
  else if (token.text === '(' && placeOf(line.facts[to + 1]?.entries)) note('beforePlaceInBrackets');
  else if (token.kind === 'word') noteNextWord(line, to, note);
}

function noteNextWord(line: NameLine, at: number, note: Note): void {
  const { is, folded } = line.facts[at]!;
  const feature = folded === 'who' ? 'beforeWho' : nextWord.find(([cue]) => is[cue])?.[1];
  if (feature) note(feature);
  if (line.tokens[at]!.spaced && isCut(line, at) && !modifiesOffice(line, at)) note('cutAfter');
}

function noteAfterComma(line: NameLine, at: number, note: Note): void {
  const fact = line.facts[at];
  if (!fact) return;
  const feature = line.tokens[at + 1]?.kind === 'word' ? afterComma.get(fact.folded) : undefined;
  if (isAge(line, at)) note('beforeAge');
  else if (feature) note(featureOfApposition(line, at + 1) ?? feature);
  else if (fact.hasCapital && placeOf(fact.entries)) note('beforePlaceComma');
}

/** ", a village", ", the lawyer": what the words in apposition say, of which this is the first noun. */
function featureOfApposition({ facts }: NameLine, at: number): Feature | null {
  if (facts[at]?.is.placeNoun) return 'beforePlaceNoun';
  return facts[at]?.is.office ? 'beforeTrade' : null;
}

/** "Smith, 47, said": a figure of two digits between commas, or before the full stop. */
function isAge({ tokens }: NameLine, at: number): boolean {
  const { text } = tokens[at]!;
  return /^\d{1,2},$/.test(text) || (/^\d{1,2}$/.test(text) && /^[,.]$/.test(tokens[at + 1]?.text ?? ''));
}
