import type { NameType } from '../../src/schema/name.ts';
import { nameCues } from '../../src/text/names/cues.ts';
import { fold, lookUp } from '../../src/text/names/lexicon.ts';

const capital = /^[\p{Lu}\p{N}&]/u;
const connectors: ReadonlySet<string> = new Set(['of', 'and', 'for', '&', 'de']);
const acronym = /\( ?(\p{Lu}[\p{Lu}.&]{1,7})$|\( ?(\p{Lu}[\p{Lu}.&]{1,7}) ?\)/u;

/**
 * The names that the analysis would find in a phrase that an annotator marked whole: without article, description, title and what
 * stands in apposition, then an acronym in brackets: `Airbus parent EADS N.V. ( EADS` gives `EADS N.V.` and `EADS`. The phrase itself where it
 * holds no name.
 */
export function namesIn(phrase: string, type: NameType): string[] {
  const text = phrase.replaceAll(/``|''/g, ' ').replaceAll(/ (?=['’]s\b)|(?<=\p{L}') (?=\p{Lu})/gu, '');
  const short = acronym.exec(text);
  const parts = text.split(/ ?[(),] ?/).map((part) => nameOf(part.split(' ').filter(Boolean), type));
  const name = parts.find((part) => part !== '') ?? phrase;
  return [name, short?.[1] ?? short?.[2] ?? ''].filter((form, i, forms) => form !== '' && forms.indexOf(form) === i);
}

/** The capitals at the end of a phrase; empty where it ends in a plain word or an office. */
function nameOf(words: readonly string[], type: NameType): string {
  const last = words.findLastIndex((word) => capital.test(word));
  if (last < words.length - (type === 'place' ? 2 : 1)) return '';
  let first = last;
  while (first > 0 && isPart(words, first - 1)) first--;
  let kept = words.slice(first, last + 1);
  if (type === 'person') kept = kept.slice(kept.findLastIndex(isOffice) + 1);
  if (/^the$/i.test(kept[0] ?? '') || type === 'person') kept = withoutCountry(kept, type);
  return [...kept, ...words.slice(last + 1)].join(' ');
}

function isPart(words: readonly string[], i: number): boolean {
  const word = words[i]!;
  if (/['’]s$/.test(word)) return false;
  return capital.test(word) || (connectors.has(word) && i > 0 && capital.test(words[i - 1]!));
}

function isOffice(word: string): boolean {
  const folded = fold(word);
  return nameCues.office.has(folded) || nameCues.honorific.has(folded) || folded.endsWith('.');
}

/** Without article; persons without the country whose they are. */
function withoutCountry(words: readonly string[], type: NameType): string[] {
  const kept = words.filter((word, i) => i > 0 || !/^the$/i.test(word));
  const isCountry = (length: number): boolean =>
    lookUp(kept.slice(0, length).map(fold).join(' '))?.has('country') ?? false;
  const length = type === 'person' ? [2, 1].find((count) => kept.length > count + 1 && isCountry(count)) : undefined;
  return kept.slice(length ?? 0);
}
