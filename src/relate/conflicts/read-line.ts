import type { PlainArticle } from '../../schema/article.ts';
import { datelineEnd } from '../../text/dateline.ts';
import { functionWords } from '../../text/function-words.ts';
import { findQuantities } from '../../text/quantities/read.ts';
import { stemOf } from '../../text/stem.ts';
import { findCertainty } from '../../text/wording/certainty.ts';
import { findNegators } from '../../text/wording/negators.ts';
import { sameSense } from '../../text/synonyms.ts';
import { nameKey } from '../../text/name-keys.ts';
import { type Source, findSources } from './find-sources.ts';

import { type Named, type Quoted, type Stretch, type Told, type Word, overlap } from './account.ts';

/** All of a line that can be compared. */
export interface LineReading extends Told {
  article: string;
  line: number;
  text: string;
  sources: readonly Source[];
}

/** Reads a line of an article, less what heads it as a dispatch. */
export function readLine(article: PlainArticle, line: number): LineReading {
  const text = textOf(article, line);
  const from = datelineEnd(text);
  const isTold = ({ start }: Stretch): boolean => start >= from;
  const all = findQuantities(text).filter(isTold);
  const measured = all.filter(({ measures }) => measures[0]!.dimension !== 'count');
  const names = namesOf(article, line, text).filter(
    (name) => isTold(name) && !measured.some((one) => overlap(name, one)),
  );
  const times = timesOf(article, line).filter(isTold);
  const taken: readonly Stretch[] = [...names, ...times];
  const certainties = findCertainty(text);
  return {
    article: article.id,
    line,
    text,
    words: wordsOf(text, names).filter(isTold),
    names,
    quantities: all.filter((one) => !taken.some((other) => overlap(one, other))),
    times,
    quotations: quotationsOf(article, line),
    certainties,
    negators: findNegators(text).filter((one) => !certainties.some((other) => overlap(one, other))),
    sources: findSources(text, names),
  };
}

function textOf({ blocks }: PlainArticle, line: number): string {
  let first = 0;
  for (const { sentences } of blocks) {
    if (line < first + sentences.length) return sentences[line - first]!.text;
    first += sentences.length;
  }
  throw new RangeError(`There is no line ${line}`);
}

/** Durations are quantities. */
function timesOf({ dates }: PlainArticle, line: number): Told['times'][number][] {
  const dated = dates.filter(({ span, type }) => span[0] === line && type !== 'duration');
  return dated.map(({ span: [, start, end], value, modifier, type, precision }) => ({ start, end, value, modifier, type, precision })); // prettier-ignore
}

const piece = /\p{L}[\p{L}\p{M}]*(?:['’]\p{L}+)*|\p{N}[\p{N}.,:]*|[,;:()–—]/gu;

function namesOf({ names }: PlainArticle, line: number, text: string): Named[] {
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

function quotationsOf({ quotations, names }: PlainArticle, line: number): Quoted[] {
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
