import type { VFile } from 'vfile';
import { type PersonPronoun, pronounFor, titles } from '../../text/quotations/personal-names.ts';
import { type NameMention, detectNames } from '../../text/quotations/detect-names.ts';
import type { NameEntry } from '../../schema/name.ts';
import type { Line } from '../sentences.ts';
import type { Span } from './line-places.ts';

/** Somebody or something with a name. */
export interface Named {
  /** In its fullest form. */
  name: string;
  /** `null`: cannot be told. */
  isPerson: boolean | null;
  /** `null`: cannot be told, or no person. */
  pronoun: PersonPronoun | null;
}

/** A name where it stands in the parsed text. */
export interface Mention extends Span {
  named: Named;
}

/** What another plugin may have left on the file, as `names`. */
type GivenName = Pick<NameEntry, 'name' | 'type' | 'mentions'>;

/** So much of the text before a name is looked at for a title, in characters. */
const view = 20;

/** The names of an article in the order of the text: those that a plugin before found, or else capital words. */
export function findMentions(file: VFile, lines: readonly Line[]): Mention[] {
  const given = file.data.names;
  const text = String(file);
  const mentions = given ? givenMentions(text, lines, given) : detectedMentions(text);
  return withoutContradictions(text, mentions).sort((a, b) => a.start - b.start);
}

function givenMentions(text: string, lines: readonly Line[], names: readonly GivenName[]): Mention[] {
  return names.flatMap(({ name, type, mentions }) => {
    const spans = mentions.map(([line, start, end]) => ({
      start: lines[line]!.start + start,
      end: lines[line]!.start + end,
    }));
    const isPerson = type === 'person';
    const named: Named = { name, isPerson, pronoun: isPerson ? pronounOf(text, name, spans) : null };
    return spans.map((span) => ({ ...span, named }));
  });
}

function detectedMentions(text: string): Mention[] {
  const found = detectNames(text);
  const fullName = shortForms(found.map(({ name }) => name));
  const groups = new Map<string, NameMention[]>();
  for (const mention of found) {
    const name = fullName(mention.name);
    const group = groups.get(name);
    if (group) group.push(mention);
    else groups.set(name, [mention]);
  }
  return [...groups].flatMap(([name, mentions]) => {
    const isPerson = mentions.some((mention) => mention.isPerson) || null;
    const named: Named = { name, isPerson, pronoun: isPerson && pronounOf(text, name, mentions) };
    return mentions.map(({ start, end }) => ({ start, end, named }));
  });
}

/** From a name to the fullest form that it can only be short for: the one with the same last word, and the same first if it has one. */
function shortForms(names: readonly string[]): (name: string) => string {
  const byLast = new Map<string, Map<string, string>>();
  for (const name of names) {
    const [first, last] = outerWords(name);
    if (first === last) continue;
    const forms = byLast.get(last) ?? new Map<string, string>();
    if (!forms.has(first)) forms.set(first, name);
    byLast.set(last, forms);
  }
  return (name) => {
    const [first, last] = outerWords(name);
    const forms = byLast.get(last);
    if (first !== last) return forms?.get(first) ?? name;
    return forms?.size === 1 ? [...forms.values()][0]! : name;
  };
}

function outerWords(name: string): [first: string, last: string] {
  return [name.slice(0, (name.indexOf(' ') + 1 || name.length + 1) - 1), name.slice(name.lastIndexOf(' ') + 1)];
}

/** What a person's name calls for, or else the titles before it. */
function pronounOf(text: string, name: string, mentions: readonly Span[]): PersonPronoun | null {
  const told = pronounFor(name.toLowerCase().replaceAll('.', '').split(' '));
  if (told !== null) return told;
  for (const { start } of mentions) {
    const pronoun = pronounOfTitle(text, start);
    if (pronoun !== null) return pronoun;
  }
  return null;
}

/** What the title right before a name calls for. */
function pronounOfTitle(text: string, start: number): PersonPronoun | null {
  const title = /(\p{L}+)\.? $/u.exec(text.slice(Math.max(0, start - view), start))?.[1]?.toLowerCase();
  return title !== undefined && titles.has(title) ? pronounFor([title]) : null;
}

/** `Mrs. Clinton` is not Bill Clinton, whoever put the two together: a name whose title contradicts it stands for itself. */
function withoutContradictions(text: string, mentions: readonly Mention[]): Mention[] {
  const own = new Map<string, Named>();
  return mentions.map((mention) => {
    const { start, end, named } = mention;
    const pronoun = named.pronoun && pronounOfTitle(text, start);
    if (!pronoun || pronoun === named.pronoun) return mention;
    const name = text.slice(start, end);
    const key = `${pronoun} ${name}`;
    if (!own.has(key)) own.set(key, { name, isPerson: true, pronoun });
    return { start, end, named: own.get(key)! };
  });
}
