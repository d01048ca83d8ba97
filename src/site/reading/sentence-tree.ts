import type { Element } from 'hast';
import { h } from 'hastscript';
import type { Doubt } from '../../schema/doubt.ts';
import type { Sentence } from '../../schema/sentence.ts';
import { toneClass } from '../../schema/tone.ts';
import { formatTone, formatVotes } from '../wording/numbers.ts';
import { type Mark, markTree } from './mark-tree.ts';
import type { Line } from './numbering.ts';
import { type Marked, segments } from './segments.ts';

/** From this score on, either way, the tone of a sentence is strong. */
const strongTone = 0.5;
/** From so many of retext-readability's seven votes on, a sentence is very hard. */
export const veryHardVotes = 6;

/**
 * A sentence as an element whose text is the sentence and nothing else: its number and figures are attributes, which the style sheet
 * prints and the search index keeps. Copying and indexing thus give the words of the article only. `marks` are drawn on it beside
 * its doubts and its words of tone; `isAlone`: no other account has it.
 */
export function sentenceTree(
  { sentence, number }: Line,
  doubts: readonly Doubt[],
  marks: readonly Marked<Mark>[],
  isAlone = false,
): Element {
  const { id, text, tone, hard } = sentence;
  const codes = {
    dataT: toneCode(tone),
    dataD: difficultyCode(hard),
    dataOnly: isAlone ? '' : null,
    dataPagefindTitle: number,
  };
  return h('span', { className: ['s'], id, ...codes }, [
    numberLink(sentence, number),
    ...markTree(segments(text, [...marks, ...doubtMarks(sentence, doubts), ...toneMarks(sentence)])),
  ]);
}

function numberLink({ id, tone, hard }: Sentence, number: number | null): Element {
  return h('a', {
    className: ['sn'],
    href: `#${id}`,
    ariaLabel: number === null ? 'Link to this heading' : `Sentence ${number}`,
    dataN: number,
    dataTone: toneCode(tone) === null || tone === null ? null : formatTone(tone),
    dataHard: hard > 0 ? formatVotes(hard) : null,
  });
}

/** `p2` and `n2` for strong, `p1` and `n1` for weak tone, `null` for none. */
function toneCode(tone: number | null): string | null {
  if (tone === null || toneClass(tone) === 'neutral') return null;
  return (tone > 0 ? 'p' : 'n') + (Math.abs(tone) >= strongTone ? '2' : '1');
}

/** `2` hard, `3` very hard, `null` not marked. */
function difficultyCode(hard: number): string | null {
  if (hard === 0) return null;
  return hard >= veryHardVotes ? '3' : '2';
}

function toneMarks({ toneWords }: Sentence): Marked<Mark>[] {
  return toneWords.map(([start, end, value]) => ({ start, end, mark: { type: 'tone', value } }));
}

/** A doubt without a span is about the whole sentence. */
function doubtMarks({ text }: Sentence, doubts: readonly Doubt[]): Marked<Mark>[] {
  return doubts.map(({ span }) => {
    const [start, end] = span ?? [0, text.length];
    return { start, end, mark: { type: 'doubt' } };
  });
}
