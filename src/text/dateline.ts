const month = '(?:Jan|Feb|Mar|Apr|May|June?|July?|Aug|Sept?|Oct|Nov|Dec)[a-z]*\\.?';
const place = "\\p{Lu}[\\p{Lu}.'’/-]*(?:[\\s,]+\\p{Lu}[\\p{Lu}.'’/-]+)*(?:,(?:\\s+\\p{Lu}\\p{Ll}+\\.?){1,2})?";
const dateline = new RegExp(
  `^(?:${place},?\\s+)?(?:${month}\\s+\\d{1,2}(?:,\\s+\\d{4})?\\s*)?(?:\\([^()]{2,20}\\)\\s*)?(?:--?|[–—])\\s+`,
  'u',
);

/**
 * Where the text of a line begins after the place, day and agency that head a dispatch; 0 without any. They tell of the dispatch, not of what it
 * tells. @example datelineEnd('PARIS, March 11 - Borrowing rose.') // 18
 */
export function datelineEnd(line: string): number {
  return dateline.exec(line)?.[0].length ?? 0;
}
