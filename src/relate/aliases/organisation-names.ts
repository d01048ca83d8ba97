import { isCommonWord, isNameToo } from '../../text/common-words.ts';
import { nameCues } from '../../text/names/cues.ts';
import { isGivenName, isPlaceEntry, lookUp } from '../../text/names/lexicon.ts';
import { organisationVariant } from '../../text/names/variants.ts';
import { readCountry } from './country.ts';

/** Last words that a company's or body's name is used without. */
const droppedHeads: ReadonlySet<string> = new Set(
  (
    'airlines airways airline motor automotive automobiles group holdings holding industries enterprises brothers bros partners ' +
    'associates international technologies technology electronics computer computers pharmaceuticals chemicals petroleum oil steel ' +
    'foods stores supermarkets bank bancorp insurance university college party union agency aerospace aircraft telecom communications ' +
    'energy software semiconductor microsystems entertainment studios newspaper magazine'
  ).split(' '),
);

/** Its best known name, with its country in one form: `us treasury` for `United States Treasury`. */
export function canonicalName(words: readonly string[]): string {
  const country = readCountry(words);
  const key = words.join(' ');
  const whole = country === null ? key : `${country.name} ${country.rest.join(' ')}`;
  return organisationVariant(key) ?? organisationVariant(whole) ?? whole;
}

/** The words without legal forms at the end, `motors` as `motor`. */
export function withoutLegalForm(words: readonly string[]): string[] {
  const last = words.findLastIndex((word) => !isLegalForm(word));
  const kept = last < 0 ? words : words.slice(0, last + 1);
  return kept.map((word) => (word === 'motors' ? 'motor' : word));
}

function isLegalForm(word: string): boolean {
  return nameCues.legalForm.has(word) || word === 'company' || word === 'group';
}

/** What tells a company: `null` where nothing is left but what it is, as of `Bank AG`, or where it is, as of `Asia Ltd`. */
export function companyName(words: readonly string[]): string | null {
  const kept = withoutLegalForm(words);
  const isTelling = kept.length > 1 || (!nameCues.organisationHead.has(kept[0]!) && canStandAlone(kept));
  return isTelling || kept.length === words.length ? kept.join(' ') : null;
}

/** What a name is short for without the kind of company at its end; and the first of two proper names: `Lockheed` for `Lockheed Martin`. */
export function shortNames(name: readonly string[]): string[] {
  const words = withoutLegalForm(name);
  const names: string[] = [];
  if (nameCues.organisationHead.has(words[0]!)) return names;
  if (words.length > 2 && words.slice(-2).join(' ') === 'capital management') names.push(words.slice(0, -2).join(' '));
  for (let end = words.length - 1; end > 0 && droppedHeads.has(words[end]!); end--)
    names.push(words.slice(0, end).join(' '));
  if (words.length === 2 && words.every(isProperName) && !isGivenName(words[0]!) && !isWhole(words))
    names.push(words[0]!);
  return names;
}

/** Whether a name without its last words still tells a company: `Qatar` does not. */
export function canStandAlone(words: readonly string[]): boolean {
  const known = [...(lookUp(words.join(' ')) ?? [])];
  return !known.some((entry) => isPlaceEntry(entry) || entry === 'nationality');
}

function isKnownBody(key: string): boolean {
  return lookUp(key)?.has('organisation') ?? false;
}

/** Whether the first word alone is known as a body, and both together are not: `Sony Prudential` is no long form of `Sony`. */
function isWhole(words: readonly string[]): boolean {
  return isKnownBody(words[0]!) && !isKnownBody(words.join(' '));
}

/** `Northrop`, `Grumman`; neither of `Google Maps`, `Ford Australia`, `Morgan Stanley`. */
function isProperName(word: string): boolean {
  const isWord = isCommonWord(word) && !isNameToo(word);
  return word.length > 3 && !/\d/.test(word) && !isWord && canStandAlone([word]);
}

/** One word that tells a body in its own country; longer ones end in the word for what they are. */
const bodies: ReadonlySet<string> = new Set('senate congress treasury'.split(' '));

/** The name without its country, where that may stand for it: `senate`, `air force`; empty for others, such as `China Eastern`. */
export function withoutCountry(words: readonly string[]): string {
  const rest = readCountry(words)?.rest ?? [];
  const last = rest.at(-1) ?? '';
  return rest.length > 1 ? (nameCues.organisationHead.has(last) ? rest.join(' ') : '') : bodies.has(last) ? last : '';
}
