import groups from './lexicons/synonyms.json' with { type: 'json' };
import { stemOf } from './stem.ts';

/** Words after `=` are meant in that form alone: `talks` are negotiations, who talks does not negotiate. */
const form = /^=/;

const firsts = new Map(
  groups.flatMap(([first = '', ...others]) =>
    [first, ...others]
      .filter((word) => !form.test(word))
      .map((word): [string, string] => [stemOf(word), stemOf(first)]),
  ),
);
const forms = new Map(
  groups.flatMap(([first = '', ...others]) =>
    others.filter((word) => form.test(word)).map((word): [string, string] => [word.replace(form, ''), stemOf(first)]),
  ),
);

/** The stem that stands for all of its group of words that reports of one event use for one thing; itself where it has none. */
export const sameSense = (stem: string): string => firsts.get(stem) ?? stem;

/** What stands for a word and its synonyms. */
export const senseOf = (word: string): string => forms.get(word.toLowerCase()) ?? sameSense(stemOf(word));

/** What may happen to people that are counted: numbers of one count nothing of the other. */
const fates = new Set(['kill', 'injure', 'arrest', 'evacuate', 'miss', 'rescue', 'save', 'infect', 'test', 'hire', 'fire', 'vote'].map((word) => sameSense(stemOf(word)))); // prettier-ignore
export const isFate = (sense: string): boolean => fates.has(sense);

/** Words that only say that people are counted. */
const generic = sameSense(stemOf('people'));
export const isGeneric = (sense: string): boolean => sense === generic;
