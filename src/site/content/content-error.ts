import type { ZodError } from 'zod';

/** Something in a file of `content/` that the site cannot read: where, what is wrong, how to mend it. */
export class ContentError extends Error {
  constructor(file: string, line: number, problem: string, options?: ErrorOptions) {
    super(`${file}:${line}: ${problem} [site:content]`, options);
    this.name = 'ContentError';
  }
}

const mend = 'correct it, or write content anew with `npm run build`';

/** The first issue of a failed validation as an error at `line`. */
export function invalidValue(file: string, line: number, error: ZodError): ContentError {
  const [issue] = error.issues;
  const where = issue?.path.length ? `\`${issue.path.join('.')}\`: ` : '';
  return new ContentError(file, line, `${where}${issue?.message ?? 'invalid'}; ${mend}`, { cause: error });
}
