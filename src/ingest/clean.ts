export interface Cleaned {
  text: string;
  /** Characters that were dropped; line ends do not count. */
  removed: number;
}

/** Every way to end a line (Unicode 17, 5.8 Newline Guidelines): CRLF, CR, vertical tab, form feed, NEL, line and paragraph separator. */
const lineEnds = /\r\n|[\r\v\f\u0085\u2028\u2029]/g;

/** Characters that are invisible and can deceive: controls except tab and line feed, bidi overrides, U+FEFF, tags, lone surrogates. */
const deceptive = /(?![\t\n])[\p{Cc}\p{Surrogate}\u202A-\u202E\u2066-\u2069\uFEFF\u{E0000}-\u{E007F}]/gu;

/** Line ends become `\n`; characters that nobody can see and that can deceive are dropped and counted. Idempotent. */
export function clean(raw: string): Cleaned {
  const lines = raw.replaceAll(lineEnds, '\n');
  let removed = 0;
  const text = lines.replaceAll(deceptive, () => {
    removed += 1;
    return '';
  });
  return { text, removed };
}
