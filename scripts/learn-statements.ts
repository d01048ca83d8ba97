import { type Features, featureNames } from '../src/relate/statements/features.ts';
import { pairLines } from '../src/relate/statements/compare.ts';
import { digestArticle } from '../src/relate/statements/digest.ts';
import { leadsOf } from '../src/relate/statements/rivals.ts';
import { type Weights, scoreFeatures } from '../src/relate/statements/weights.ts';
import { fitLogistic } from './evaluate/logistic.ts';
import { readMarkedClaims } from './evaluate/marked-claims.ts';

/** `node scripts/learn-statements.ts [folder]`: prints the weights for `src/relate/statements/weights.ts`, learnt from gold-seeds. */
const claims = readMarkedClaims(process.argv[2] ?? '../shared/data');
if (claims === null) throw new Error('There is no gold-seeds/claims.json in the folder');
const digests = claims.articles.map(({ article }) => digestArticle(article));
const examples = digests.flatMap((a, i) =>
  digests.slice(i + 1).map((b, rest) => {
    const pairings = pairLines(a, b);
    const verdicts = pairings.map(({ lines }) => claims.judge([i, lines[0]], [i + 1 + rest, lines[1]]));
    return { pairings, verdicts };
  }),
);

const first = learn(examples.map(({ pairings }) => pairings.map(() => 0)));
const leads = examples.map(
  ({ pairings }) =>
  leadsOf(pairings, pairings.map(({ features }) => scoreFeatures(features, 0, first))), // prettier-ignore
);
console.log(JSON.stringify({ first, final: learn(leads) }, (_, value: unknown) => (typeof value === 'number' ? Math.round(value * 1000) / 1000 : value), 2)); // prettier-ignore

/** A lead that never varies gets no weight. */
function learn(leads: readonly (readonly number[])[]): Weights {
  const rows = examples.flatMap(({ pairings, verdicts }, at) =>
    pairings.flatMap(({ features }, index) =>
      verdicts[index] === 'neutral'
        ? []
        : [
            {
              values: [...featureNames.map((name) => features[name]), leads[at]![index]!],
              isTrue: verdicts[index] === 'joined',
            },
          ],
    ),
  );
  const { weights, bias } = fitLogistic(rows);
  const entries = featureNames.map((name, index) => [name, weights[index]!] as const);
  return { features: Object.fromEntries(entries) as Features, lead: weights[featureNames.length]!, bias };
}
