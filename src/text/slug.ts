import slugify from '@sindresorhus/slugify';

const longest = 60;

/** A title or name as part of an address: ASCII lower case, words joined by `-`, at most 60 characters, `otherwise` when nothing is left. */
export function slug(title: string, otherwise = 'article'): string {
  const whole = slugify(title.slice(0, 4 * longest), { decamelize: false });
  if (whole.length <= longest) return whole || otherwise;
  const cut = whole.lastIndexOf('-', longest);
  return whole.slice(0, cut > 0 ? cut : longest);
}
