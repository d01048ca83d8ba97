import type { PlainArticle } from '../../schema/article.ts';
import type { DateExpression } from '../../schema/date-expression.ts';
import type { NameType } from '../../schema/name.ts';
import type { Passage } from '../../schema/statement.ts';
import type { Quantity } from '../../text/quantities/quantity.ts';
import type { Certainty } from '../../text/wording/certainty.ts';
import type { Negator } from '../../text/wording/negators.ts';
import type { Source } from './find-sources.ts';
import { type LineReading, readLine } from './read-line.ts';

/** A stretch of the line, UTF-16. */
export interface Stretch {
  start: number;
  end: number;
}

/** A word or a name of an account; marks between clauses are words without a sense. */
export interface Word extends Stretch {
  text: string;
  /** Stem of its group of synonyms, or key of the name; empty for what carries no meaning of its own. */
  sense: string;
}

export interface Named extends Stretch {
  key: string;
  type: NameType;
  /** The full name in its article. */
  name: string;
}

export interface Quoted extends Stretch {
  kind: 'direct' | 'mixed';
  /** Key of the person; `null` where unknown. */
  speaker: string | null;
  /** Where it was said, as far as its own line tells. */
  channel: Stretch | null;
}

/** What is told in some words. */
export interface Told {
  words: readonly Word[];
  names: readonly Named[];
  quantities: readonly Quantity[];
  times: readonly (Stretch & Pick<DateExpression, 'value' | 'modifier' | 'type' | 'precision'>)[];
  quotations: readonly Quoted[];
  certainties: readonly Certainty[];
  negators: readonly Negator[];
}

/** What one article says in one place, with all that can be compared; offsets count in the line. */
export interface Account extends Told, Stretch {
  article: string;
  line: number;
  text: string;
  /** What the whole line tells: a number beside the passage is told, too. */
  beside: Told;
  /** Who is given as the source of it; `null` where the article itself speaks. */
  source: Source | null;
}

/** What stands in a passage of an article; `reading` is of its line. */
export function readAccount(
  article: PlainArticle,
  { span: [line, start, end] }: Passage,
  reading: LineReading = readLine(article, line),
): Account {
  const within = <One extends Stretch>(list: readonly One[]): One[] =>
    list.filter((one) => one.start >= start && one.end <= end);
  return {
    article: article.id,
    line,
    text: reading.text,
    start,
    end,
    beside: reading,
    words: within(reading.words),
    names: within(reading.names),
    quantities: within(reading.quantities),
    times: within(reading.times),
    quotations: reading.quotations.filter((one) => overlap(one, { start, end })),
    certainties: within(reading.certainties),
    negators: within(reading.negators),
    source: sourceOf(reading.sources, { start, end }),
  };
}

export function overlap(a: Stretch, b: Stretch): boolean {
  return a.start < b.end && b.start < a.end;
}

/** The nearest before the middle of the passage, otherwise the one that ends the line. */
function sourceOf(sources: readonly Source[], { start, end }: Stretch): Source | null {
  const middle = (start + end) / 2;
  return sources.findLast(({ from, to }) => from <= middle && middle <= to) ?? null;
}
