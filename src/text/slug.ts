import slugify from '@sindresorhus/slugify';

const longest = 60;

/** A title as part of an address: ASCII lower case, words joined by `-`, at most 60 characters, `article` when nothing is left. */
export function slug(title: string): string {
  const whole = slugify(title.slice(0, 4 * longest), { decamelize: false });
  if (whole.length <= longest) return whole || 'article';
  const cut = whole.lastIndexOf('-', longest);
  return whole.slice(0, cut > 0 ? cut : longest);
}
