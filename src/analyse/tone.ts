import type { Root } from 'nlcst';
import type { VFile } from 'vfile';
import type { ToneWord } from '../schema/sentence.ts';
import { type Tone, type ToneClass, toneClass } from '../schema/tone.ts';
import { findTonedWords, sentenceTone, type ToneToken } from '../text/tone-rules.ts';
import { isEnglish, need } from './need.ts';
import { isProse, type Line } from './sentences.ts';
import type { Word } from './words.ts';

/** Tone of a line, as the schema has it. */
interface LineTone {
  tone: number | null;
  toneWords: ToneWord[];
}

declare module 'vfile' {
  interface DataMap {
    tone: Tone | null;
    lineTone: LineTone[];
  }
}

const unknown: LineTone = { tone: null, toneWords: [] };
const beginsAnew = /[.!?:;"'“‘([]/;

/** Scores the tone of every sentence, and of the article as their mean. */
export function scoreTone() {
  return (_: Root, file: VFile): void => {
    const text = String(file);
    const english = isEnglish(file);
    const words = need(file, 'words');
    file.data.lineTone = need(file, 'lines').map((line, i) =>
      english && isProse(line) ? toneOf(line, words[i]!, text) : unknown,
    );
    file.data.tone = summarise(file.data.lineTone);
  };
}

function toneOf(line: Line, words: Word[], text: string): LineTone {
  const tokens = words.map(({ start, value }, i): ToneToken => {
    const before = words[i - 1];
    return { value, isInside: before !== undefined && !beginsAnew.test(text.slice(before.end, start)) };
  });
  const toned = findTonedWords(tokens);
  const exclamations = toned.length === 0 ? 0 : text.slice(line.start, line.end).split('!').length - 1;
  return {
    tone: round(sentenceTone(toned, words.length, exclamations), 3),
    toneWords: toned.map(({ index, score }): ToneWord => {
      const { start, end } = words[index]!;
      return [start - line.start, end - line.start, round(score, 2)];
    }),
  };
}

function summarise(lines: readonly LineTone[]): Tone | null {
  const scores = lines.flatMap(({ tone }) => (tone === null ? [] : [tone]));
  if (scores.length === 0) return null;
  const count: Record<ToneClass, number> = { positive: 0, neutral: 0, negative: 0 };
  for (const score of scores) count[toneClass(score)]++;
  const share = (kind: ToneClass): number => round(count[kind] / scores.length, 4);
  const positive = share('positive');
  const negative = share('negative');
  const score = round(scores.reduce((sum, tone) => sum + tone, 0) / scores.length, 3);
  return { score, positive, neutral: round(1 - positive - negative, 4), negative };
}

function round(value: number, digits: number): number {
  const factor = 10 ** digits;
  return Math.round(value * factor) / factor + 0;
}
