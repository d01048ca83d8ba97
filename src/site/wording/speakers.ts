import type { DossierQuotation } from '../../schema/dossier-quotation.ts';

/** Who speaks, as far as an article makes it known, with the words that it has for them. */
export type Speaker = Pick<NonNullable<DossierQuotation['speaker']>, 'words' | 'name' | 'resolvedBy'>;

/** A speaker for a mark in the text: `Donald Trump`, `Donald Trump (“he”)`, `speaker unknown (“the military”)`. */
export function labelSpeaker(speaker: Speaker | null): string {
  if (speaker === null) return 'speaker unknown';
  const { name, words, resolvedBy } = speaker;
  if (name === null) return `speaker unknown (“${words}”)`;
  return resolvedBy === 'name' ? name : `${name} (${resolvedBy === 'continuation' ? 'as before' : `“${words}”`})`;
}

/** How a speaker was found when not by name, or how far one is known: `found by the pronoun “he”`; `null` for one who is named. */
export function explainSpeaker(speaker: Speaker | null): string | null {
  if (speaker === null) return 'the article does not say who speaks';
  const { name, words, resolvedBy } = speaker;
  return (name === null ? unnamed : named)[resolvedBy](words);
}

type Explanations = Record<Speaker['resolvedBy'], (words: string) => string | null>;

const named: Explanations = {
  name: () => null,
  pronoun: (words) => `speaker found by the pronoun “${words}”`,
  description: (words) => `speaker found by the description “${words}”`,
  continuation: () => 'speaker found by the quotation before, which this one continues',
};

const unnamed: Explanations = {
  name: (words) => `attributed to “${words}”`,
  pronoun: (words) => `not clear who “${words}” is`,
  description: (words) => `attributed to “${words}”`,
  continuation: () => 'goes on from the quotation before',
};

/** What those are called together who are not known by name. */
export const unknownSpeaker = 'Speaker unknown';
