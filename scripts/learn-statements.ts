import { type Pairing, pairLines } from '../src/relate/statements/compare.ts';
import { digestArticle } from '../src/relate/statements/digest.ts';
import { type Features, featureNames } from '../src/relate/statements/features.ts';
import { contextsOf } from '../src/relate/statements/score.ts';
import { type Context, type Weights, scoreFeatures } from '../src/relate/statements/weights.ts';
import { readJudgedPairs } from './evaluate/judged-pairs.ts';
import { fitLogistic } from './evaluate/logistic.ts';
import { readMarkedClaims } from './evaluate/marked-claims.ts';

/** The pairings of two articles, and for each whether it says the same; `null` where nobody says. */
interface Example {
  pairings: readonly Pairing[];
  verdicts: readonly (boolean | null)[];
}

/** `node scripts/learn-statements.ts [folder]`: prints the weights for `src/relate/statements/weights.ts`, learnt from both sets of examples. */
const folder = process.argv[2] ?? '../shared/data';
const examples = [...markedExamples(), ...judgedExamples()];
const alone: Context = { lead: 0, beside: 0 };
const first = learn(examples.map(({ pairings }) => pairings.map(() => alone)));
const contexts = examples.map(({ pairings }) =>
  contextsOf(
    pairings,
    pairings.map(({ features }) => scoreFeatures(features, alone, first)),
  ),
);
const rounded = (_: string, value: unknown): unknown =>
  typeof value === 'number' ? Math.round(value * 100) / 100 : value;
console.log(JSON.stringify({ first, final: learn(contexts) }, rounded, 2));

/** Every pair of lines of the bundled articles, but those that count neither way. */
function markedExamples(): Example[] {
  const claims = readMarkedClaims(folder);
  if (claims === null) throw new Error(`There is no gold-seeds/claims.json in ${folder}`);
  const digests = claims.articles.map(({ article }) => digestArticle(article));
  return digests.flatMap((a, i) =>
    digests.slice(i + 1).map((b, rest): Example => {
      const pairings = pairLines(a, b);
      const verdicts = pairings.map(({ lines }) => claims.judge([i, lines[0]], [i + 1 + rest, lines[1]]));
      return {
        pairings,
        verdicts: verdicts.map((verdict) => (verdict === 'neutral' ? null : verdict === 'joined')),
      };
    }),
  );
}

/** One pair of lines each of pairs of articles; the others are its rivals. */
function judgedExamples(): Example[] {
  const judged = readJudgedPairs(folder);
  if (judged === null) throw new Error(`There is no stories.jsonl in ${folder}`);
  return judged.map(({ articles, lines, isSame }): Example => {
    const pairings = pairLines(digestArticle(articles[0]), digestArticle(articles[1]));
    const verdicts = pairings.map((pairing) =>
      pairing.lines[0] === lines[0] && pairing.lines[1] === lines[1] ? isSame : null,
    );
    return { pairings, verdicts };
  });
}

/** What never varies gets no weight. */
function learn(contexts: readonly (readonly Context[])[]): Weights {
  const rows = examples.flatMap(({ pairings, verdicts }, at) =>
    pairings.flatMap(({ features }, index) => {
      const isTrue = verdicts[index]!;
      const { lead, beside } = contexts[at]![index]!;
      return isTrue === null ? [] : [{ values: [...featureNames.map((name) => features[name]), lead, beside], isTrue }];
    }),
  );
  const { weights, bias } = fitLogistic(rows);
  const entries = featureNames.map((name, index) => [name, weights[index]!] as const);
  const [lead, beside] = weights.slice(featureNames.length) as [number, number];
  return { features: Object.fromEntries(entries) as Features, lead, beside, bias };
}
