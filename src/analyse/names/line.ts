import { type NameToken, nameTokens } from '../../text/names/tokens.ts';
import { findDateline } from './dateline.ts';
import { type WordFacts, factsOf } from './facts.ts';

/** In a line of capitals, and in a headline that gives every word one, a capital says nothing. */
export type LineStyle = 'mixed' | 'caps' | 'title';

/** A line of an article as the recogniser reads it. */
export interface NameLine {
  index: number;
  text: string;
  tokens: readonly NameToken[];
  /** Facts of each token. */
  facts: readonly WordFacts[];
  style: LineStyle;
  /** Per token: whether it begins a sentence, a quotation or an item, so that its capital says nothing. */
  opens: readonly boolean[];
  /** Where the places of the line's dateline end; 0 without one. */
  dateline: number;
  /** Per token: how many brackets are open before it. */
  depth: readonly number[];
}

/** Lines in which a dateline may stand. */
const firstLines = 8;

export function readLine(text: string, index: number): NameLine {
  const tokens = nameTokens(text);
  const facts = tokens.map((token) => factsOf(token.text));
  return {
    index,
    text,
    tokens,
    facts,
    style: findStyle(facts),
    opens: findOpenings(tokens),
    dateline: index < firstLines ? findDateline(tokens, facts) : 0,
    depth: findDepth(tokens),
  };
}

function findStyle(facts: readonly WordFacts[]): LineStyle {
  const count = (matches: (fact: WordFacts) => boolean): number => facts.filter(matches).length;
  const caps = count(({ shape }) => shape === 'caps');
  const capital = count(({ shape }) => shape === 'capital' || shape === 'mixed');
  const lower = count(({ shape }) => shape === 'lower');
  if (caps > 0 && caps >= 3 * (lower + capital)) return 'caps';
  const isHeadline = facts.every(({ shape, is }) => shape !== 'lower' || is.functionWord || is.connector);
  return isHeadline && capital >= (facts.at(-1)?.hasCapital ? 2 : 4) ? 'title' : 'mixed';
}

const opener = /^[.!?:;"“”‘»«•*]$/;
const dash = /^[-–—]$/;

function findOpenings(tokens: readonly NameToken[]): boolean[] {
  let open = true;
  return tokens.map(({ kind, text, spaced }) => {
    const opens = open;
    if (kind === 'word' || kind === 'figure') open = false;
    else if (opener.test(text) || (dash.test(text) && spaced)) open = true;
    return opens;
  });
}

function findDepth(tokens: readonly NameToken[]): number[] {
  let depth = 0;
  return tokens.map(({ text }) => {
    if (text === ')') depth = Math.max(0, depth - 1);
    const here = depth;
    if (text === '(') depth++;
    return here;
  });
}

/** Whether a word is glued to the one before by a hyphen. */
export function isGlued({ tokens }: NameLine, at: number): boolean {
  return tokens[at]!.kind === 'word' && !tokens[at]!.spaced && isHyphen(tokens[at - 1]);
}

/** Whether a token is a hyphen, and no dash. */
export function isHyphen(token: NameToken | undefined): boolean {
  return token?.text === '-' && !token.spaced;
}
