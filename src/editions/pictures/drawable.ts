/**
 * The text with what a face can draw of it, composed and with single spaces; `null` where it lacks a letter or a digit, so that the words
 * would not be those of the text. Signs that are neither, such as an emoji, are left out.
 */
export function drawable(text: string, has: (sign: string) => boolean): string | null {
  const signs = Array.from(text.normalize('NFC').replaceAll(/\s+/g, ' '));
  if (signs.some((sign) => /[\p{L}\p{N}\p{M}]/u.test(sign) && !has(sign))) return null;
  const drawn = signs.filter(has).join('').replaceAll(/ +/g, ' ').trim();
  return drawn === '' ? null : drawn;
}
