/** How likely something is said to be: 0 (impossible) to 5 (certain); a range where the words leave it open. */
export interface Certainty {
  start: number;
  end: number;
  low: number;
  high: number;
  /** `will` and `would` tell the future or somebody's words as well as certainty. */
  isPlainFuture: boolean;
}

/** From the most particular to the most general; what an earlier one takes, a later one does not see. */
const markers: [pattern: string, low: number, high: number][] = [
  [
    'no (?:likelihood|chance|prospect|possibility|way|hope) (?:of|that|for)|no (?:likelihood|chance|prospect|possibility)',
    0,
    0,
  ],
  [
    'out of the question|ruled? out|ruling out|off the table|impossible|unrealistic|unattainable|unachievable|infeasible|unfeasible|not (?:\\w+ )?(?:possible|attainable|feasible|realistic|achievable)',
    0,
    0,
  ],
  [
    "not (?:\\w+ )?(?:likely|probable|expected)|(?:isn|aren|wasn|weren)['’]t (?:likely|expected)|(?:highly |very |increasingly )?(?:unlikely|improbable|doubtful)|little (?:chance|prospect|likelihood|hope)|slim (?:chance|prospect)s?|remote possibility",
    1,
    1,
  ],
  ['(?:may|might|could|possibly|perhaps) (?:well )?not', 2, 2],
  [
    'no doubt|without (?:a )?doubt|beyond doubt|undoubtedly|certainly|definitely|inevitabl[ey]|bound to|guaranteed to|sure to|certain to|surely',
    5,
    5,
  ],
  ['(?:not|far from|by no means) (?:certain|clear|guaranteed|settled)|uncertain|unclear|no guarantee', 3, 3],
  ['not (?:unlikely|impossible)|cannot be ruled out|not ruled? out', 3, 4],
  [
    '(?:most |very |highly |more than )?(?:likely|probable|probably)|in all likelihood|good chance|strong possibility',
    4,
    4,
  ],
  [
    'scheduled (?:to|for)|set to|due to (?=\\w+ (?:in|at|on|with|the|a|his|her|their)\\b)|slated to|expected to|planned|plans to|planning to',
    4,
    5,
  ],
  [
    'may|might|could|possib(?:le|ly)|potential(?:ly)?|perhaps|maybe|a chance (?:of|that)|(?:is|are|was|were) considering',
    3,
    3,
  ],
  ["will|would|['’]ll", 5, 5],
];

const forms = markers.map(([pattern, low, high], index) => ({
  form: new RegExp(`(?<![\\p{L}\\p{N}])(?:${pattern})(?![\\p{L}\\p{N}])`, 'giu'),
  low,
  high,
  isPlainFuture: index === markers.length - 1,
}));
/** With a capital they are a month and a man. */
const names = new Set(['May', 'Will', 'Potential']);
/** So many characters around another marker, `will` and `would` only carry it: `would unlikely join`. */
const reach = 30;

/** What a text says of how likely things are, in order. */
export function findCertainty(text: string): Certainty[] {
  const found = forms.flatMap(({ form, low, high, isPlainFuture }): Certainty[] =>
    [...text.matchAll(form)]
      .filter(({ 0: word }) => !names.has(word))
      .map(({ 0: word, index: start }) => ({ start, end: start + word.length, low, high, isPlainFuture })),
  );
  const kept: Certainty[] = [];
  for (const marker of found)
    if (!kept.some((other) => marker.start < other.end && other.start < marker.end)) kept.push(marker);
  const weighty = kept.filter(({ isPlainFuture }) => !isPlainFuture);
  const alone = ({ start, end, isPlainFuture }: Certainty): boolean =>
    !isPlainFuture || !weighty.some((other) => isCarried(text, start, end, other));
  return kept.filter(alone).sort((a, b) => a.start - b.start);
}

/** Whether `will` or `would` stands close by another marker, in the same clause. */
function isCarried(text: string, start: number, end: number, other: Certainty): boolean {
  const [gapStart, gapEnd] = other.start < start ? [other.end, start] : [end, other.start];
  return gapEnd - gapStart < (other.start < start ? reach : 12) && !/[,;:–—]/.test(text.slice(gapStart, gapEnd));
}
