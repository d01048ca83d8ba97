import type { QuotationWording, WordingPart } from '../../schema/quotation-variants.ts';
import { byCodeUnits } from '../../text/order.ts';
import { alignWords } from '../../text/wording/align-words.ts';
import type { Utterance } from './utterances.ts';

/** The wordings of one utterance: first the one that has most in common with all others, with which each is aligned, then those of most articles. */
export function wordingsOf(utterances: readonly Utterance[]): QuotationWording[] {
  const byWords = [...Map.groupBy(utterances, (utterance) => wordsOf(utterance).join(' ')).entries()];
  byWords.sort(([a, x], [b, y]) => y.length - x.length || b.length - a.length || byCodeUnits(a, b));
  const wordings = byWords.map(([, carriers]) => carriers);
  const first = mostShared(wordings);
  return [first, ...wordings.filter((wording) => wording !== first)].map((carriers) => ({
    parts: alignWith(first[0]!, carriers[0]!),
    members: carriers.map(({ article, quotation, spans }) => ({ article, quotation, spans: [...spans] })),
  }));
}

/** Of more wordings, only those of most articles are asked which has most in common with the others. */
const mostAsked = 12;

type Carriers = readonly Utterance[];

function mostShared(wordings: readonly Carriers[]): Carriers {
  const asked = wordings.slice(0, mostAsked);
  const shared = asked.map(([one]) =>
    asked.reduce((sum, others) => {
      const carriers = others[0] === one ? others.length - 1 : others.length;
      return sum + carriers * alignWords(wordsOf(one!), wordsOf(others[0]!)).length;
    }, 0),
  );
  return asked[shared.indexOf(Math.max(...shared))]!;
}

const wordsOf = ({ words }: Utterance): string[] => words.map(({ word }) => word);

/** The parts of a wording, those that the first wording has besides among them. */
function alignWith(first: Utterance, other: Utterance): WordingPart[] {
  const matches = [...alignWords(wordsOf(first), wordsOf(other)), [first.words.length, other.words.length] as const];
  const parts: WordingPart[] = [];
  let [from, own, same] = [0, 0, 0];
  for (const [i, j] of matches) {
    const isGap = i > from || j > own;
    if (isGap || i === first.words.length) {
      addPart(parts, 'same', other, same, own);
      addPart(parts, 'left-out', first, from, i);
      addPart(parts, 'other', other, own, j);
      same = j;
    }
    [from, own] = [i + 1, j + 1];
  }
  return parts;
}

function addPart(
  parts: WordingPart[],
  kind: WordingPart['kind'],
  { text, words }: Utterance,
  from: number,
  to: number,
): void {
  if (to > from) parts.push({ kind, text: text.slice(words[from]!.start, words[to - 1]!.end) });
}
