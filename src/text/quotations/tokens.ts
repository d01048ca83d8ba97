import type { Segment } from './find-segments.ts';

/** A word, a mark of punctuation, or a whole quotation of a paragraph. Offsets count in the paragraph. */
export interface Token {
  kind: 'word' | 'mark' | 'quotation';
  start: number;
  end: number;
  text: string;
  /** In lower case, with straight apostrophes, less `'s` and the endings of `he'd`, `they've`. */
  word: string;
  /** Whether it starts with a capital. */
  isCapital: boolean;
  isPossessive: boolean;
  /** Of a quotation. */
  segment: Segment | null;
}

const pieces = /[\p{L}\p{N}@#$€£][\p{L}\p{N}_]*(?:['’.&/-][\p{L}\p{N}_]+)*|\.{2,}|\S/gu;
const ending = /'(?:s|d|ll|ve|re|m)$/;
/** What a full stop belongs to: initials and titles that stand before a name, and endings of names. */
const abbreviation =
  /^(?:\p{Lu}|(?:\p{L}\.)+\p{L}|Mr|Mrs|Ms|Mx|Messrs|Dr|Prof|Gen|Lt|Maj|Capt|Cmdr|Col|Adm|Sgt|Cpl|Sen|Sens|Rep|Reps|Gov|Govs|Pres|Amb|Hon|Rev|Msgr|Fr|Sr|Jr|St|Ste|Supt|Det|Insp|Inc|Corp|Co|Ltd|Bros|No|Dept|D-\p{L}+|R-\p{L}+)$/u;

/** The tokens of a paragraph outside its quotations, each of which is one token. */
export function tokenise(text: string, segments: readonly Segment[]): Token[] {
  const tokens: Token[] = [];
  let from = 0;
  for (const segment of segments) {
    addWords(tokens, text, from, segment.outerStart);
    tokens.push(quotationToken(text, segment));
    from = segment.outerEnd;
  }
  addWords(tokens, text, from, text.length);
  return tokens;
}

/** A quotation as one token. */
export function quotationToken(text: string, segment: Segment): Token {
  return {
    kind: 'quotation',
    start: segment.outerStart,
    end: segment.outerEnd,
    text: text.slice(segment.start, segment.end),
    word: '',
    isCapital: false,
    isPossessive: false,
    segment,
  };
}

function addWords(tokens: Token[], text: string, from: number, to: number): void {
  if (from >= to) return;
  const part = text.slice(from, to);
  for (const { 0: piece, index } of part.matchAll(pieces)) {
    const start = from + index;
    const last = tokens.at(-1);
    if (piece === '.' && last?.kind === 'word' && last.end === start && abbreviation.test(last.text)) {
      last.end += 1;
      last.text += '.';
    } else if (/^['’]$/.test(piece) && last?.kind === 'word' && last.end === start && /s$/i.test(last.text)) {
      last.isPossessive = true;
      last.end += 1;
    } else tokens.push(wordToken(piece, start));
  }
}

function wordToken(text: string, start: number): Token {
  const straight = text.toLowerCase().replaceAll('’', "'");
  const word = straight.replace(ending, '');
  return {
    kind: /^[\p{L}\p{N}@#$€£]/u.test(text) ? 'word' : 'mark',
    start,
    end: start + text.length,
    text,
    word,
    isCapital: /^\p{Lu}/u.test(text),
    isPossessive: straight.endsWith("'s"),
    segment: null,
  };
}
