import type { Root } from 'nlcst';
import type { VFile } from 'vfile';
import type { ToneWord } from '../schema/sentence.ts';
import { type Tone, toneClass } from '../schema/tone.ts';
import { compound, toneWords } from '../text/tone-rules.ts';

declare module 'vfile' {
  interface DataMap {
    tone: Tone | null;
    lineTone: { tone: number | null; toneWords: ToneWord[] }[];
  }
}

export function scoreTone() {
  return (_: Root, file: VFile): void => {
    const english = file.data.source!.language?.value === 'en';
    file.data.lineTone = file.data.lines!.map((line, i) => {
      if (!english || (line.kind !== 'paragraph' && line.kind !== 'item')) return { tone: null, toneWords: [] };
      const words = file.data.words![i]!;
      const found = toneWords(words.map((word) => word.value));
      const tone = round(compound(found.reduce((sum, word) => sum + word.score, 0)));
      return {
        tone,
        toneWords: found.map(({ index, score }): ToneWord => [
          words[index]!.start - line.start,
          words[index]!.end - line.start,
          round(score),
        ]),
      };
    });
    file.data.tone = summarise(file.data.lineTone.flatMap(({ tone }) => (tone === null ? [] : [tone])));
  };
}

function summarise(scores: number[]): Tone | null {
  if (scores.length === 0) return null;
  const share = (kind: string): number => scores.filter((score) => toneClass(score) === kind).length / scores.length;
  const score = round(scores.reduce((sum, value) => sum + value, 0) / scores.length);
  return { score, positive: share('positive'), neutral: share('neutral'), negative: share('negative') };
}

const round = (score: number): number => Math.round(score * 10_000) / 10_000;
