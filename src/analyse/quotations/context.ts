import type { Line } from '../sentences.ts';
import { type Span, lastBefore } from './line-places.ts';
import type { Mention } from './names.ts';

/** What is needed to tell whom words such as `he` mean. */
export interface Context {
  text: string;
  lines: readonly Line[];
  /** Names outside quotations, in the order of the text. */
  mentions: readonly Mention[];
  /** Pronouns and descriptions that were resolved before, in the order of the text. */
  heard: Mention[];
  /** The insides of quotations, in the order of the text. */
  quoted: readonly Span[];
}

/** The mentions that start within a span, the last first. */
export function mentionsWithin(mentions: readonly Mention[], { start, end }: Span): Mention[] {
  const found: Mention[] = [];
  for (let index = lastBefore(mentions, end); index >= 0 && mentions[index]!.start >= start; index -= 1) {
    found.push(mentions[index]!);
  }
  return found;
}
