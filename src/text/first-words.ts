/**
 * The start of a text, at most `longest` UTF-16 units: whole where it fits, else cut after a word and without the punctuation
 * that the cut leaves at the end. A word longer than that is cut itself.
 */
export function firstWords(text: string, longest: number): string {
  if (text.length <= longest) return text;
  const space = text.slice(0, longest + 1).search(/\s+\S*$/);
  const cut =
    space > 0 ? text.slice(0, space) : text.slice(0, isBetweenSurrogates(text, longest) ? longest - 1 : longest);
  return cut.replace(/[\s\p{P}]+$/u, '') || cut;
}

function isBetweenSurrogates(text: string, offset: number): boolean {
  return (text.codePointAt(offset - 1) ?? 0) > 0xffff;
}
