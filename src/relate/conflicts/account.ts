import type { Article } from '../../schema/article.ts';
import type { DateExpression } from '../../schema/date-expression.ts';
import type { NameType } from '../../schema/name.ts';
import type { Passage } from '../../schema/statement.ts';
import { functionWords } from '../../text/function-words.ts';
import { findQuantities } from '../../text/quantities/read.ts';
import type { Quantity } from '../../text/quantities/quantity.ts';
import { stemOf } from '../../text/stem.ts';
import { type Certainty, findCertainty } from '../../text/wording/certainty.ts';
import { type Negator, findNegators } from '../../text/wording/negators.ts';
import { sameSense } from '../../text/synonyms.ts';
import { nameKey } from '../../text/name-keys.ts';
import { type Source, findSources } from './find-sources.ts';

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

/** What one article says in one place, with all that can be compared; offsets count in the line. */
export interface Account extends Stretch {
  article: string;
  line: number;
  text: string;
  words: readonly Word[];
  names: readonly Named[];
  quantities: readonly Quantity[];
  times: readonly (Stretch & Pick<DateExpression, 'value' | 'modifier' | 'type' | 'precision'>)[];
  /** The numbers, dates and names of the whole line: what is told beside the passage is told, too. */
  beside: Pick<Account, 'quantities' | 'times' | 'names'>;
  quotations: readonly Quoted[];
  certainties: readonly Certainty[];
  negators: readonly Negator[];
  /** Who is given as the source of it; `null` where the article itself speaks. */
  source: Source | null;
}

const piece = /\p{L}[\p{L}\p{M}]*(?:['’]\p{L}+)*|\p{N}[\p{N}.,:]*|[,;:()–—]/gu;

/** Reads what stands in a passage of an article. */
export function readAccount(article: Article, { span: [line, start, end] }: Passage): Account {
  const { text } = article.blocks.flatMap(({ sentences }) => sentences)[line]!;
  const isWithin = (one: Stretch): boolean => one.start >= start && one.end <= end;
  const measured = findQuantities(text).filter(({ measures }) => measures[0]!.dimension !== 'count');
  const names = namesOf(article, line, text).filter((name) => !measured.some((one) => overlap(name, one)));
  const quotations = quotationsOf(article, line);
  const times = article.dates
    .filter(({ span }) => span[0] === line)
    .map(({ span, value, modifier, type, precision }) => ({
      start: span[1],
      end: span[2],
      value,
      modifier,
      type,
      precision,
    }));
  const dated = times.filter(({ type }) => type !== 'duration');
  const isFree = (one: Stretch): boolean => ![...names, ...dated].some((other) => overlap(one, other));
  const quantities = findQuantities(text).filter(isFree);
  const certainties = findCertainty(text).filter(isWithin);
  return {
    article: article.id,
    line,
    text,
    start,
    end,
    words: wordsOf(text, [...names]).filter(isWithin),
    names: names.filter(isWithin),
    quantities: quantities.filter(isWithin),
    times: dated.filter(isWithin),
    beside: { quantities, times: dated, names },
    quotations: quotations.filter((one) => overlap(one, { start, end })),
    certainties,
    negators: findNegators(text).filter((one) => isWithin(one) && !certainties.some((other) => overlap(one, other))),
    source: sourceOf(findSources(article, line, names), { start, end }),
  };
}

export function overlap(a: Stretch, b: Stretch): boolean {
  return a.start < b.end && b.start < a.end;
}

function namesOf({ names }: Article, line: number, text: string): Named[] {
  const found = names.flatMap((entry) =>
    entry.mentions
      .filter(([at]) => at === line)
      .map(([, start, end]) => ({
        start,
        end,
        type: entry.type,
        name: entry.name,
        key: nameKey(text.slice(start, end), entry),
      })),
  );
  return found.sort((a, b) => a.start - b.start);
}

function quotationsOf({ quotations, names }: Article, line: number): Quoted[] {
  return quotations.flatMap(({ kind, spans, speaker, channel }) => {
    if (kind === 'scare' || kind === 'title') return [];
    const entry = names.find(({ name, type }) => name === speaker?.name && type === 'person') ?? names.find(({ name }) => name === speaker?.name); // prettier-ignore
    const key = entry ? nameKey(entry.name, entry) : null;
    const place = channel?.[0] === line ? { start: channel[1], end: channel[2] } : null;
    return spans.filter(([at]) => at === line).map(([, start, end]) => ({ kind, start, end, speaker: key, channel: place })); // prettier-ignore
  });
}

function wordsOf(text: string, names: readonly Named[]): Word[] {
  const own = names.map(({ start, end, key }) => ({ start, end, text: text.slice(start, end), sense: key }));
  const others = [...text.matchAll(piece)].flatMap(({ 0: word, index: start }): Word[] => {
    const end = start + word.length;
    if (names.some((name) => overlap(name, { start, end }))) return [];
    const lower = word.toLowerCase();
    const isMeaningful =
      /^\p{L}/u.test(word) && !functionWords.has(lower.replaceAll('’', "'")) && !/n['’]t$/.test(lower);
    return [{ start, end, text: lower, sense: isMeaningful ? sameSense(stemOf(word)) : '' }];
  });
  return [...own, ...others].sort((a, b) => a.start - b.start);
}

/** The nearest before the middle of the passage, otherwise the one that ends the line. */
function sourceOf(sources: readonly Source[], { start, end }: Stretch): Source | null {
  const middle = (start + end) / 2;
  return sources.findLast(({ from, to }) => from <= middle && middle <= to) ?? null;
}
