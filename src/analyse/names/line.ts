import { type NameToken, nameTokens } from '../../text/name-tokens.ts';
import { type WordFacts, factsOf } from './facts.ts';

export type Style = 'mixed' | 'caps' | 'title';

export interface NameLine {
  text: string;
  tokens: NameToken[];
  facts: WordFacts[];
  style: Style;
  isTable: boolean;
  /** Whether a capital at this token may be there only because a sentence, quotation or item begins. */
  opens: boolean[];
  index: number;
}

export function makeLine(text: string, index: number): NameLine {
  const tokens = nameTokens(text);
  const facts = tokens.map((token) => factsOf(token.text));
  const figures = facts.filter((fact) => fact.shape === 'figure').length;
  return {
    text,
    tokens,
    facts,
    index,
    style: styleOf(facts),
    isTable: figures >= 2 && figures * 3 >= tokens.filter((t) => t.kind !== 'mark').length,
    opens: openings(tokens),
  };
}

function styleOf(facts: readonly WordFacts[]): Style {
  let caps = 0;
  let capital = 0;
  let lower = 0;
  let longLower = 0;
  for (const { shape, folded } of facts) {
    if (shape === 'caps' && folded.length > 1) caps++;
    else if (shape === 'capital' || shape === 'mixed') capital++;
    else if (shape === 'lower') {
      lower++;
      if (folded.length > 3) longLower++;
    }
  }
  if (caps >= 1 && caps >= 3 * (lower + capital)) return 'caps';
  if (capital >= 3 && capital + caps >= 4 && longLower * 4 <= capital) return 'title';
  return 'mixed';
}

function openings(tokens: readonly NameToken[]): boolean[] {
  let open = true;
  return tokens.map((token) => {
    const is = open;
    if (token.kind === 'word' || token.kind === 'figure') open = false;
    else if (token.kind === 'mark' && /[.!?:;"“”‘»«•*]|^[-–—]$/.test(token.text))
      open = token.text === '-' ? token.spaced || is : true;
    return is;
  });
}
