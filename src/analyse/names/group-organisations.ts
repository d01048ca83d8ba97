import { nameCues } from '../../text/names/cues.ts';
import type { Mention } from './mention.ts';

/** Words that acronyms leave out. */
const small: ReadonlySet<string> = new Set(['the', 'of', 'and', 'for', 'on', 'in', 'to', '&', 'de', 'la']);

/**
 * Puts the mentions of each organisation together: equal names, `the` and case apart; an acronym with the only name whose first letters
 * it has; a name with the only one that goes on with a legal form (`Microsoft`, `Microsoft Corp`), or with a head where that one stands
 * first (`Lindqvist Foods`, then `Lindqvist`; but not `Apple`, then `Apple TV`); and a head alone with the nearest full name before it
 * (`the Commission`, `European Commission`).
 */
export function groupOrganisations(mentions: readonly Mention[]): Mention[][] {
  const fuller = findFullerNames([...new Set(mentions.map(keyOf))]);
  const latest = new Map<string, string>();
  const groups = Map.groupBy(mentions, (mention) => {
    const key = keyOf(mention);
    const { words } = mention;
    if (words.length > 1) for (const word of [words[0]!, words.at(-1)!]) latest.set(word, key);
    return fuller.get(key) ?? (isHead(key) ? latest.get(key) : undefined) ?? key;
  });
  return [...groups.values()];
}

function keyOf({ words }: Mention): string {
  return (words[0] === 'the' ? words.slice(1) : words).join(' ');
}

function isHead(word: string): boolean {
  return nameCues.organisationHead.has(word) || nameCues.legalForm.has(word);
}

/** The only longer name that each name is short for; `keys` in the order of their first mentions. */
function findFullerNames(keys: readonly string[]): Map<string, string> {
  const places = new Map(keys.map((key, index) => [key, index]));
  const fuller = new Map<string, string>();
  const doubtful = new Set<string>();
  for (const [index, key] of keys.entries()) {
    for (const { form, mayStandFirst } of shortForms(key)) {
      const place = places.get(form);
      if (place === undefined || (place < index && !mayStandFirst)) continue;
      if (fuller.has(form)) doubtful.add(form);
      fuller.set(form, key);
    }
  }
  for (const short of doubtful) fuller.delete(short);
  return fuller;
}

interface ShortForm {
  form: string;
  /** Whether it means the name also where it stands before it. */
  mayStandFirst: boolean;
}

/** The acronym of a name, and what is left of it without the heads at its end. */
function shortForms(key: string): ShortForm[] {
  const words = key.split(' ');
  const forms: ShortForm[] = [];
  const initials = words.filter((word) => !small.has(word)).map((word) => word[0]);
  if (initials.length > 1) forms.push({ form: initials.join(''), mayStandFirst: true });
  let mayStandFirst = true;
  while (words.length > 1 && isHead(words.at(-1)!)) {
    const head = words.pop()!;
    mayStandFirst &&= nameCues.legalForm.has(head);
    forms.push({ form: words.join(' '), mayStandFirst });
  }
  return forms;
}
