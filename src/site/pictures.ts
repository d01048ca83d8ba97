/** How many articles have a picture for previews, the first ones; `null` where the dossier has none either. */
const pictured = process.env['DOSSIER_PICTURES'] === undefined ? null : Number(process.env['DOSSIER_PICTURES']);

/** The picture that stands for a page in previews, as a path from the site's root; `null` where there are none. */
export function picturePath(article?: { id: string; number: number }): string | null {
  if (pictured === null) return null;
  return `/pictures/${article !== undefined && article.number <= pictured ? article.id : 'dossier'}.png`;
}
