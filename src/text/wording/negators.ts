/** A word that denies what follows, with how much of it. */
export interface Negator {
  start: number;
  end: number;
  /** So many content words after it are denied. */
  reach: number;
  /** Whether it denies that there is something: `no weapon`. */
  isOfThings: boolean;
}

/** What looks like a denial and is none. */
const exempt =
  'not only|not just|not merely|not least|no doubt|no sooner|no one else|no less than|no fewer than|no more than|not more than|not less than|not to mention|nothing but|not (?:at|in|on|for|because|about|by|with|the|an?|as|so|that|if)';
/** Who says nothing denies nothing: `did not say`. */
const silent =
  '(?:\\p{L}+ly |yet |be |been |to )*(?:say|tell|know|known|comment|elaborate|clear|identif|reveal|disclos|explain|discuss|mention)';
const negators: [pattern: string, reach: number, isOfThings: boolean][] = [
  [`(?:not|never|nor|neither|\\p{L}+n['’]t|cannot|no longer)(?! ${silent})`, 1, false],
  ['nobody|no[ -]one|nothing', 1, false],
  ['no|none of(?: the| those| these)?|zero|without', 1, true],
  [
    `(?:(?:refus|declin|fail|neglect)(?:e|es|ed|s|ing)? to|unable to|stopped short of|refrain(?:s|ed|ing)? from)(?! ${silent})`,
    1,
    false,
  ],
];
const exempted = new RegExp(`(?<![\\p{L}])(?:${exempt})(?![\\p{L}])`, 'giu');

const forms = negators.map(([pattern, reach, isOfThings]) => ({
  form: new RegExp(`(?<![\\p{L}'’])(?:${pattern})(?![\\p{L}'’])`, 'giu'),
  reach,
  isOfThings,
}));

/** The words of a text that deny something, in order. */
export function findNegators(text: string): Negator[] {
  const taken = [...text.matchAll(exempted)].map(({ 0: words, index }) => [index, index + words.length] as const);
  const found = forms.flatMap(({ form, reach, isOfThings }) =>
    [...text.matchAll(form)].map(({ 0: words, index }): Negator => ({
      start: index,
      end: index + words.length,
      reach,
      isOfThings,
    })),
  );
  const free = found.filter(({ start, end }) => !taken.some(([from, to]) => start < to && from < end));
  return free.sort((a, b) => a.start - b.start || b.end - a.end);
}
