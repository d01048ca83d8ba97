/** What the program's exit code says. */
export const exitCodes = {
  published: 0,
  nothingPublished: 1,
  wrongCall: 2,
  publishedWithRejections: 3,
  different: 4,
  interrupted: 130,
} as const;
export type ExitCode = (typeof exitCodes)[keyof typeof exitCodes];

/** One line each, for `dossier help`. */
export const exitCodeMeanings: Record<ExitCode, string> = {
  0: 'done: published, or nothing found to differ',
  1: 'not done; what was there is untouched',
  2: 'wrong call',
  3: 'published, but articles were rejected',
  4: 'verify or diff found differences',
  130: 'interrupted',
};
