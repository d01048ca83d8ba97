import { placeOf } from '../../text/names/lexicon.ts';
import type { Candidate } from './candidate.ts';
import type { NameLine } from './line.ts';
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

/** Notes what follows a candidate. */
export function noteAfter({ line, to }: Candidate, note: Note): void {
  const token = line.tokens[to];
  if (!token) return;
  const fact = line.facts[to]!;
  if (token.text === ',') noteAfterComma(line, to + 1, note);
  else if (token.text === '(' && placeOf(line.facts[to + 1]?.entries)) note('beforePlaceInBrackets');
  else if (token.kind !== 'word') return;
  else if (fact.is.saying) note('beforeSaid');
  else if (fact.is.deed) note('beforeDeed');
  else if (fact.folded === 'who') note('beforeWho');
  else if (fact.is.companyNoun) note('beforeCompanyNoun');
  else if (fact.is.stateNoun) note('beforeStateNoun');
  else if (fact.is.office) note('beforeOffice');
}

function noteAfterComma(line: NameLine, at: number, note: Note): void {
  const fact = line.facts[at];
  if (!fact) return;
  const feature = afterComma.get(fact.folded);
  if (isAge(line, at)) note('beforeAge');
  else if (feature) note(feature);
  else if (fact.hasCapital && placeOf(fact.entries)) note('beforePlaceComma');
}

/** "Smith, 47, said": a figure of two digits between commas, or before the full stop. */
function isAge({ tokens }: NameLine, at: number): boolean {
  const { text } = tokens[at]!;
  return /^\d{1,2},$/.test(text) || (/^\d{1,2}$/.test(text) && /^[,.]$/.test(tokens[at + 1]?.text ?? ''));
}
