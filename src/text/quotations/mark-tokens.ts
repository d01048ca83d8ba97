/** Marks that can be partners. A single one may also be an apostrophe. */
export type MarkFamily = 'double' | 'single' | 'guillemet';

/** A quotation mark as printed; two apostrophes in a row are one double mark. */
export interface MarkToken {
  at: number;
  /** Units that it takes up: 1 or 2. */
  length: number;
  family: MarkFamily;
  /** What its shape says; `either` for marks that look alike on both sides. */
  shape: 'opens' | 'closes' | 'either';
  /** Whether what stands around it lets it open a quotation. */
  canOpen: boolean;
  /** Whether what stands around it lets it close one. */
  canClose: boolean;
  /** Whether punctuation stands beside it, so that a closing single mark can hardly be an apostrophe. */
  isFirm: boolean;
}

const marks = /``|''|‘‘|’’|["“”„‟«»‹›‘’'`]/g;
const kinds: Record<string, Pick<MarkToken, 'family' | 'shape'>> = {
  '"': { family: 'double', shape: 'either' },
  "''": { family: 'double', shape: 'either' },
  '``': { family: 'double', shape: 'opens' },
  '‘‘': { family: 'double', shape: 'opens' },
  '’’': { family: 'double', shape: 'closes' },
  '“': { family: 'double', shape: 'opens' },
  '„': { family: 'double', shape: 'opens' },
  '‟': { family: 'double', shape: 'opens' },
  '”': { family: 'double', shape: 'closes' },
  "'": { family: 'single', shape: 'either' },
  '`': { family: 'single', shape: 'opens' },
  '‘': { family: 'single', shape: 'opens' },
  '’': { family: 'single', shape: 'closes' },
  '«': { family: 'guillemet', shape: 'opens' },
  '‹': { family: 'guillemet', shape: 'opens' },
  '»': { family: 'guillemet', shape: 'closes' },
  '›': { family: 'guillemet', shape: 'closes' },
};

const beforeOpening = /[\s([{—–\-/…"“„‘'«‹`]/;
const afterClosing = /[\s)\]}—–\-/.,;:!?…"”’'»›*]/;
const nothingToQuote = /[\s,;:!?)\]}]/;
const letterOrDigit = /[\p{L}\p{N}]/u;
const punctuation = /[.,;:!?…)\]"”»]/;
/** Words that have lost their beginning: `'em`, `‘90s`. */
const elision = /(?:em|till?|cause|cuz|t(?:is|was|were)|bout|round|neath|gainst|n|\d\ds?)(?![\p{L}\p{N}])/iuy;
/** Feet before inches: `5'10"`. */
const feet = /\d['’] ?\d+(?:\.\d+)?$/;

/** The quotation marks of a paragraph in order; apostrophes within words and signs of inches are left out. */
export function findMarkTokens(text: string): MarkToken[] {
  const found: MarkToken[] = [];
  for (const { 0: mark, index: at } of text.matchAll(marks)) {
    const token = toToken(text, mark, at);
    if (!isApostrophe(text, token) && !isInches(text, token) && !isValue(text, token)) found.push(token);
  }
  return found;
}

function toToken(text: string, mark: string, at: number): MarkToken {
  const before = text.charAt(at - 1);
  const after = text.charAt(at + mark.length);
  return {
    at,
    length: mark.length,
    ...kinds[mark]!,
    canOpen: before === '' || (beforeOpening.test(before) && after !== '' && !nothingToQuote.test(after)),
    canClose: before !== '' && !/\s/.test(before) && (after === '' || afterClosing.test(after)),
    isFirm: after === '' || punctuation.test(before) || punctuation.test(after),
  };
}

function isApostrophe(text: string, { family, at, canOpen }: MarkToken): boolean {
  if (family !== 'single') return false;
  if (letterOrDigit.test(text.charAt(at - 1)) && letterOrDigit.test(text.charAt(at + 1))) return true;
  elision.lastIndex = at + 1;
  return canOpen && elision.test(text);
}

/** What stands after an equals sign is markup or code: `alt="a bridge"`. */
function isValue(text: string, { at }: MarkToken): boolean {
  return /= ?$/.test(text.slice(Math.max(0, at - 2), at));
}

function isInches(text: string, { family, at }: MarkToken): boolean {
  return family === 'double' && feet.test(text.slice(Math.max(0, at - 8), at));
}
