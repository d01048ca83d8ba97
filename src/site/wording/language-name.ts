const names = new Intl.DisplayNames('en', { type: 'language', fallback: 'code' });

/** The English name of a language by its BCP 47 subtag: `Georgian` for `ka`; the subtag itself when it has none. */
export function languageName(subtag: string): string {
  return names.of(subtag) ?? subtag;
}
