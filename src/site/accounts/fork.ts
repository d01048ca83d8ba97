import type { QuotationVariants, QuotationWording } from '../../schema/quotation-variants.ts';
import { type SpokenWord, spokenWords } from '../../text/wording/spoken-words.ts';

/** What some articles have where the wordings of a quotation divide. */
export interface Alternative {
  /** Verbatim; empty where they have no words. */
  text: string;
  /** By article id. */
  articles: string[];
  /** Whether more articles have these words than any others. */
  isMost: boolean;
}

/** A stretch of a quotation: words that all have who quote it, or what each of them has instead. */
export type Stretch = string | Alternative[];

/** Words of the first wording, from one to before another. */
interface Range {
  from: number;
  to: number;
}

/** What a wording has for some of them. */
interface Edit extends Range {
  text: string;
}

/** A wording beside the first; the range is the part of it that is quoted. */
interface Aligned extends Range {
  articles: string[];
  edits: Edit[];
}

/** The first wording, divided wherever another one has other words. Who quotes a part only is no witness to the rest. */
export function forkStretches({ wordings }: Pick<QuotationVariants, 'wordings'>): Stretch[] {
  const text = wordings[0]!.parts.map((part) => part.text).join(' ');
  const words = spokenWords(text);
  const aligned = wordings.map(align);
  const stretches: Stretch[] = [];
  let at = 0;
  for (const fork of mergeEdits(aligned.flatMap(({ edits }) => edits))) {
    const isBetween = fork.from === fork.to;
    const start = isBetween ? (words[fork.from - 1]?.end ?? 0) : words[fork.from]!.start;
    stretches.push(text.slice(at, start), alternatives(fork, aligned, sliceOf(text, words)));
    at = isBetween ? start : words[fork.to - 1]!.end;
  }
  return [...stretches, text.slice(at)].filter((stretch) => stretch !== '');
}

/** Words of a text, without what stands before and after them. */
type Slice = (from: number, to: number) => string;

const sliceOf =
  (text: string, words: readonly SpokenWord[]): Slice =>
  (from, to) =>
    to > from ? text.slice(words[from]!.start, words[to - 1]!.end) : '';

const count = (text: string): number => spokenWords(text).length;

function align({ parts, members }: QuotationWording): Aligned {
  const edits: Edit[] = [];
  let at = 0;
  for (const [index, { kind, text }] of parts.entries()) {
    if (kind === 'other') {
      const before = parts[index - 1];
      edits.push({ from: before?.kind === 'left-out' ? at - count(before.text) : at, to: at, text });
    } else {
      if (kind === 'left-out' && parts[index + 1]?.kind !== 'other')
        edits.push({ from: at, to: at + count(text), text: '' });
      at += count(text);
    }
  }
  return trimmed({ articles: [...new Set(members.map(({ article }) => article))], edits, from: 0, to: at });
}

/** Words that are missing at the beginning or the end were not quoted. */
function trimmed({ articles, edits, from, to }: Aligned): Aligned {
  const isCut = ({ text, from: start, to: end }: Edit): boolean => text === '' && (start === from || end === to);
  const cuts = edits.filter(isCut);
  const start = cuts.find((edit) => edit.from === from)?.to ?? from;
  const end = cuts.findLast((edit) => edit.to === to && edit.from >= start)?.from ?? to;
  return { articles, edits: edits.filter((edit) => !isCut(edit)), from: start, to: end };
}

/** The stretches of the first wording that edits change, those that overlap as one. */
function mergeEdits(edits: readonly Edit[]): Range[] {
  const merged: Range[] = [];
  for (const { from, to } of edits.toSorted((a, b) => a.from - b.from || a.to - b.to)) {
    const last = merged.at(-1);
    if (last && (from < last.to || from === last.from || (from === to && from === last.to)))
      last.to = Math.max(last.to, to);
    else merged.push({ from, to });
  }
  return merged;
}

function alternatives(fork: Range, aligned: readonly Aligned[], slice: Slice): Alternative[] {
  const witnesses = aligned.filter(({ from, to }) => from <= fork.from && fork.to <= to);
  const byText = Map.groupBy(witnesses, (wording) => textWithin(fork, wording, slice));
  const found = [...byText].map(([text, own]) => ({
    text,
    articles: [...new Set(own.flatMap(({ articles }) => articles))].sort(),
  }));
  const sizes = found.map(({ articles }) => articles.length).sort((a, b) => b - a);
  return found.map((one) => ({ ...one, isMost: one.articles.length === sizes[0] && sizes[1] !== sizes[0] }));
}

/** What a wording has for a stretch of the first. */
function textWithin({ from, to }: Range, { edits }: Aligned, slice: Slice): string {
  const pieces: string[] = [];
  let at = from;
  for (const edit of edits) {
    if (edit.from < from || edit.to > to) continue;
    pieces.push(slice(at, edit.from), edit.text);
    at = edit.to;
  }
  pieces.push(slice(at, to));
  return pieces.filter((piece) => piece !== '').join(' ');
}
