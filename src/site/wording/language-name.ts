const names = new Intl.DisplayNames('en', { type: 'language', fallback: 'code' });
const known = new Map<string, string>();

/** The English name of a language by its BCP 47 subtag: `Georgian` for `ka`; the subtag itself when it has none. */
export function languageName(subtag: string): string {
  const name = known.get(subtag) ?? names.of(subtag) ?? subtag;
  known.set(subtag, name);
  return name;
}
