import { type MarkToken, findMarkTokens } from './mark-tokens.ts';

/** So many quotations may be open at once; older ones have lost their end. */
const deepest = 8;

/** A pair of quotation marks. */
export interface MarkPair {
  open: MarkToken;
  close: MarkToken;
}

/** The quotation marks of one paragraph. */
export interface PairedMarks {
  /** Pairs that stand in no other, in order. */
  pairs: MarkPair[];
  /** Opening marks without a partner in the paragraph, in order. */
  unclosed: MarkToken[];
  /** Closing marks without a partner before them. */
  unopened: MarkToken[];
}

/**
 * Pairs the marks of a paragraph, each mark at most once. A mark without a partner is left alone, and whatever is well paired
 * after it counts, as if the lone mark were not there.
 */
export function pairMarks(text: string): PairedMarks {
  const tokens = findMarkTokens(text);
  const isBetterLater = findBetterClosers(text, tokens);
  const found: MarkPair[] = [];
  const open: MarkToken[] = [];
  const unopened: MarkToken[] = [];
  tokens.forEach((token, index) => {
    const partner = findPartner(open, token);
    const role = roleOf(token, partner >= 0);
    if (role === 'opens') push(open, token);
    else if (role === 'closes' && !isBetterLater[index]) {
      if (partner < 0) unopened.push(token);
      else found.push({ open: open[partner]!, close: token });
      if (partner >= 0) open.length = partner;
    }
  });
  return { pairs: outermost(found), unclosed: open.filter(({ family }) => family !== 'single'), unopened };
}

function push(open: MarkToken[], token: MarkToken): void {
  open.push(token);
  if (open.length > deepest) open.shift();
}

/** Index of the opening mark that the mark could close; -1 when there is none. A single mark does not close beyond a double one. */
function findPartner(open: readonly MarkToken[], { family }: MarkToken): number {
  const last = open.findLastIndex((other) => other.family === family);
  return family === 'single' && last < open.length - 1 ? -1 : last;
}

/** What a mark does where a quotation of its family is open, or none is; `null`: nothing. */
function roleOf({ family, shape, canOpen, canClose }: MarkToken, isOpen: boolean): 'opens' | 'closes' | null {
  if (family === 'single') return singleRole(shape, canOpen, canClose, isOpen);
  if (shape === 'opens') return isOpen && canClose && !canOpen ? 'closes' : 'opens';
  if (shape === 'closes') return !isOpen && canOpen && !canClose ? 'opens' : 'closes';
  if (canOpen !== canClose) return canOpen ? 'opens' : 'closes';
  return isOpen ? 'closes' : 'opens';
}

function singleRole(
  shape: MarkToken['shape'],
  canOpen: boolean,
  canClose: boolean,
  isOpen: boolean,
): 'opens' | 'closes' | null {
  if (shape !== 'opens' && isOpen && canClose) return 'closes';
  return shape !== 'closes' && canOpen ? 'opens' : null;
}

/**
 * For each mark, whether it is more likely an apostrophe than the end of a quotation: it ends a word in s, as in `workers' rights`,
 * and another mark can close before the next one opens.
 */
function findBetterClosers(text: string, tokens: readonly MarkToken[]): boolean[] {
  const better = tokens.map(() => false);
  let isCloserAhead = false;
  for (let index = tokens.length - 1; index >= 0; index -= 1) {
    const { family, shape, canOpen, canClose, isFirm, at } = tokens[index]!;
    if (family !== 'single') continue;
    better[index] = isCloserAhead && !isFirm && /s/i.test(text.charAt(at - 1));
    if (shape !== 'closes' && canOpen) isCloserAhead = false;
    else if (canClose) isCloserAhead = true;
  }
  return better;
}

/** Pairs are found innermost first; those inside others are nested quotations. */
function outermost(pairs: MarkPair[]): MarkPair[] {
  const sorted = pairs.sort((a, b) => a.open.at - b.open.at);
  let end = -1;
  return sorted.filter(({ open, close }) => {
    if (open.at < end) return false;
    end = close.at + close.length;
    return true;
  });
}
