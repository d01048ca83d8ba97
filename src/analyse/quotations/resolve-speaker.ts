import type { Speaker } from '../../text/quotations/find-quotations.ts';
import { titles } from '../../text/quotations/personal-names.ts';
import { determiners } from '../../text/quotations/word-classes.ts';
import { descriptionResolver } from './descriptions.ts';
import { type Span, lastBefore } from './line-places.ts';
import type { Context } from './context.ts';
import { resolvePronoun } from './pronouns.ts';

/** The full name of a speaker; `null` where it is not clear. To be asked in the order of the text. */
export type ResolveSpeaker = (kind: Speaker['kind'], span: Span) => string | null;

export type Known = Omit<Context, 'heard'>;

/** A resolver for one article: whom it took a pronoun for helps with the next. */
export function speakerResolver(known: Known): ResolveSpeaker {
  const context: Context = { ...known, heard: [] };
  const resolveDescription = descriptionResolver(known.text, known.mentions);
  return (kind, span) => {
    if (kind === 'name') return nameAt(context, span);
    const named = kind === 'pronoun' ? resolvePronoun(context, span) : resolveDescription(span);
    if (named !== null && span.start > (context.heard.at(-1)?.start ?? -1)) context.heard.push({ ...span, named });
    return named?.name ?? null;
  };
}

/** The full form of a name where it stands, or else its words without titles and article. */
function nameAt({ text, mentions }: Context, { start, end }: Span): string {
  const mention = mentions[lastBefore(mentions, end)];
  if (mention !== undefined && mention.end >= end) return mention.named.name;
  const words = text.slice(start, end).split(/\s+/);
  const first = words.findIndex((word) => !isBeforeName(word));
  return words.slice(Math.max(0, first)).join(' ');
}

function isBeforeName(word: string): boolean {
  const folded = word.toLowerCase().replaceAll('.', '');
  return titles.has(folded) || determiners.has(folded);
}
