import type { NameType } from '../../schema/name.ts';
import { fold } from '../../text/names/lexicon.ts';
import type { Candidate } from './candidate.ts';
import type { Found } from './decode.ts';
import { kinds } from './weights.ts';

/** A person, place or organisation named in a line. */
export interface Mention {
  type: NameType;
  candidate: Candidate;
  text: string;
  /** Its words, folded, with hyphens left in: `['jean-noel', 'barrot']`. */
  words: readonly string[];
  /** Where it stands among the mentions of the article. */
  order: number;
}

/** The mentions of an article in the order of the text; names of other kinds are left out. */
export function toMentions(found: readonly (readonly Found[])[]): Mention[] {
  const mentions: Mention[] = [];
  for (const { candidate, kind } of found.flat()) {
    const type = kinds[kind]!;
    if (type === 'other') continue;
    const text = textOf(candidate);
    mentions.push({ type, candidate, text, words: text.split(' ').map(fold), order: mentions.length });
  }
  return mentions;
}

function textOf({ line, from, to }: Candidate): string {
  return line.text.slice(line.tokens[from]!.start, line.tokens[to - 1]!.end);
}
