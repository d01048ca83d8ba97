import { nameCues } from '../../text/names/cues.ts';
import { isAcronymOf } from './memory.ts';
import type { Mention } from './mention.ts';

const small: ReadonlySet<string> = new Set(['the', 'of', 'and', 'for', 'on', 'in', 'to', '&', 'de', 'la']);

/**
 * Puts the mentions of each organisation together: equal names, `the` and case apart; an acronym with the only name whose first letters
 * it has; a name with the only one that goes on with a legal form or a head (`Microsoft`, `Microsoft Corp`); and a head alone with the
 * nearest full name before it (`the Commission`, `European Commission`).
 */
export function groupOrganisations(mentions: readonly Mention[]): Mention[][] {
  const byKey = new Map<string, Mention[]>();
  for (const mention of mentions) byKey.set(keyOf(mention), [...(byKey.get(keyOf(mention)) ?? []), mention]);
  const keys = [...byKey.keys()];
  const groups = new Map<string, Mention[]>();
  for (const [key, same] of byKey) {
    for (const mention of same) {
      const target = fullerName(key, keys) ?? (isHead(key) ? nameBefore(mention, mentions) : null) ?? key;
      groups.set(target, [...(groups.get(target) ?? []), mention]);
    }
  }
  return [...groups.values()];
}

function keyOf({ words }: Mention): string {
  return (words[0] === 'the' ? words.slice(1) : words).join(' ');
}

/** The only longer name that a name is short for. */
function fullerName(key: string, keys: readonly string[]): string | null {
  const fuller = keys.filter(
    (other) => other.length > key.length && (isLetters(key, other) || isBeginning(key, other)),
  );
  return fuller.length === 1 ? fuller[0]! : null;
}

function isLetters(key: string, other: string): boolean {
  const words = other.split(' ').filter((word) => !small.has(word));
  if (key.includes(' ') || words.length < 2) return false;
  return key.length === words.length
    ? isAcronymOf(key, words.join(' '))
    : key.length > 2 && isAcronymOf(key, other) && key.length >= words.length;
}

function isBeginning(key: string, other: string): boolean {
  if (!other.startsWith(`${key} `)) return false;
  const rest = other.slice(key.length + 1).split(' ');
  return rest.every((word) => nameCues.organisationHead.has(word) || nameCues.legalForm.has(word));
}

function isHead(key: string): boolean {
  return nameCues.organisationHead.has(key);
}

function nameBefore({ order, words }: Mention, mentions: readonly Mention[]): string | null {
  const head = words.at(-1)!;
  const full = mentions.findLast(
    (other) =>
      other.order < order && other.words.length > 1 && (other.words.at(-1) === head || other.words[0] === head),
  );
  return full ? keyOf(full) : null;
}
