/** A word, number or sign, in lower case, offsets in UTF-16 units. */
export interface Token {
  text: string;
  start: number;
  end: number;
  /** Whether it is a word that begins with a capital letter. */
  isCapital: boolean;
  /** Whether at most a hyphen stands between it and the token before. */
  isJoined: boolean;
}

const piece =
  /\d+(?:,\d{3})+(?:\.\d+)?|\d+(?:\.\d+)?|us\$|km\/h|°[cf]|\p{L}[\p{L}\p{M}]*(?:['’]\p{L}+)*|(?<=\p{L})-(?=[\p{L}\p{N}])|(?<=\p{N})-(?=\p{L})|\S/giu;

/** Hyphens are left out, but between figures. @example tokenise('a 90-minute call').map(({ text }) => text) // ['a', '90', 'minute', 'call'] */
export function tokenise(text: string): Token[] {
  const tokens: Token[] = [];
  let end = -1;
  for (const { 0: word, index } of text.matchAll(piece)) {
    const isHyphen = word === '-' && end === index && !/\d/.test(text[index + 1] ?? '');
    if (!isHyphen) {
      const isCapital = /^\p{Lu}/u.test(word);
      tokens.push({
        text: word.toLowerCase(),
        start: index,
        end: index + word.length,
        isCapital,
        isJoined: end === index,
      });
    }
    end = index + word.length;
  }
  return tokens;
}

/** Empty outside the text. */
export const textAt = (tokens: readonly Token[], at: number): string => tokens[at]?.text ?? '';

/** Whether some words stand at a place. */
export function standsAt(tokens: readonly Token[], at: number, words: readonly string[]): boolean {
  return words.every((word, index) => textAt(tokens, at + index) === word);
}
