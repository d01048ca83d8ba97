const aside = /\([^()]*\)/g;
/** Where a noun phrase ends: what follows is in apposition, or narrows it down. */
const phraseEnd = /, | -- | [-–—] | (?:who|whose|which|that|of|for|from|with|in|at|on|to|by|and|as|about|&) /;
const name =
  /^(?:\p{Ll}[\p{L}-]* )*(\p{Lu}[\p{L}.'&-]*(?: (?:\p{Lu}[\p{L}.'&-]*|de|van|von|der|bin|al|la|le|del|dos))+)$/u;
const narrowing = / (?:of|for|from|with|in|at|on|to|by) /;
const office =
  /^(?:the |then-|former )*\p{Lu}[\p{L}.]* of (?:the )?\p{Lu}\p{L}+ (\p{Lu}[\p{L}.'-]*(?: \p{Lu}[\p{L}.'-]*)+)$/u;

/**
 * The words that a speaker may be told by: the last word of the phrase that an annotator marked, without what follows it, and the last
 * word of a name that stands beside it: `Smith`, and for `Smith's lawyer, Ann Lee,` both `lawyer` and `lee`. In lower case.
 */
export function headNames(source: string): Set<string> {
  const text = source
    .replaceAll('’', "'")
    .replaceAll(aside, ' ')
    .replaceAll(/\s+/g, ' ')
    .replace(/^[\s,]+|[\s,]+$/g, '');
  const parts = text.split(/, | and | -- | — /);
  const heads = [lastWord(withoutParticiple(text.split(phraseEnd)[0]!)), lastWord(office.exec(parts[0]!)?.[1] ?? '')];
  for (const part of parts) if (!narrowing.test(part)) heads.push(lastWord(name.exec(part.trim())?.[1] ?? ''));
  return new Set(heads.filter((head) => head !== ''));
}

/** `one senator involved` is told by `senator`. */
function withoutParticiple(phrase: string): string {
  return phrase.replace(/(?<=\S) \p{Ll}+(?:ed|ing|known)$/u, '');
}

/** The last word, in lower case, less a possessive ending and a full stop. */
export function lastWord(text: string): string {
  const words = text
    .toLowerCase()
    .replaceAll('’', "'")
    .split(/[^\p{L}\p{N}'.&-]+/u)
    .filter((word) => word !== '');
  return (words.at(-1) ?? '').replace(/'s?$/, '').replace(/\.$/, '');
}
