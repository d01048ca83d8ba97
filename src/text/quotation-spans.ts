/** A quotation or parenthesis: offsets of its opening and its closing mark. */
export type Enclosure = [open: number, close: number];

const closing = new Map([
  ['“', '”'],
  ['„', '”'],
  ['«', '»'],
  ['(', ')'],
  ['[', ']'],
]);
const marks = /["“”„«»()[\]]/g;
const beforeOpening = /[\s([“‘'—–-]/;

/**
 * The quotations in double marks and the parentheses of a paragraph, outermost first where they nest, in the order of their
 * opening; a mark without a partner in the paragraph is left out, as is a single mark, which may be an apostrophe.
 */
export function findEnclosures(text: string): Enclosure[] {
  const found: Enclosure[] = [];
  const open: { at: number; closing: string }[] = [];
  for (const { 0: mark, index } of text.matchAll(marks)) {
    const partner = mark === '"' ? straightPartner(text, index) : closing.get(mark);
    if (partner !== undefined) {
      open.push({ at: index, closing: partner });
      continue;
    }
    const last = open.findLastIndex((entry) => entry.closing === mark);
    if (last < 0) continue;
    found.push([open[last]!.at, index]);
    open.length = last;
  }
  return found.sort(([a], [b]) => a - b);
}

/** A straight mark opens a quotation when nothing, white space, a bracket or a dash stands before it, and text after it. */
function straightPartner(text: string, at: number): '"' | undefined {
  const opens = (at === 0 || beforeOpening.test(text.charAt(at - 1))) && /\S/.test(text.charAt(at + 1));
  return opens ? '"' : undefined;
}
