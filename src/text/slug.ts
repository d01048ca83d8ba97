import slugify from '@sindresorhus/slugify';

const longest = 60;
const plainWords = /^[a-zA-Z0-9]+(?: [a-zA-Z0-9]+)*$/;

/** A title or name as part of an address: ASCII lower case, words joined by `-`, at most 60 characters, `otherwise` when nothing is left. */
export function slug(title: string, otherwise = 'article'): string {
  const whole = joinWords(title.slice(0, 4 * longest));
  if (whole.length <= longest) return whole || otherwise;
  const cut = whole.lastIndexOf('-', longest);
  return whole.slice(0, cut > 0 ? cut : longest);
}

/** Slugify takes many times longer over plain words, which most of a hundred thousand names are. */
function joinWords(text: string): string {
  if (plainWords.test(text)) return text.toLowerCase().replaceAll(' ', '-');
  return slugify(text, { decamelize: false });
}
