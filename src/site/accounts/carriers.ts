import type { DossierConflict, DossierStatement } from '../../schema/dossier-account.ts';
import type { Agreement } from '../../schema/statement.ts';

/** What an article does with a statement, as its mark shows it: says it (`F`), says it in part (`P`), differs (`D`). */
export type CarrierState = 'F' | 'P' | 'D';

/** An article that carries a statement, or a reading of it. */
export interface Carrier {
  article: string;
  state: CarrierState;
  /** Id of the sentence in which it does so. */
  sentence: string;
  /** Whether the words that are shown are this article's. */
  isShown: boolean;
}

/** Of what an article does in several sentences, the first of these is shown. */
const tellingFirst: readonly Agreement[] = ['differs', 'same', 'partial'];

/**
 * Each article that carries a statement, once, in the order of its members. `conflicts` are those within the statement: who tells another
 * value than most differs, unless only the wording is another.
 */
export function carriersOf({ members, central }: DossierStatement, conflicts: readonly DossierConflict[]): Carrier[] {
  const odd = new Set(
    conflicts.filter(({ weight }) => weight !== 'wording').flatMap(({ values }) => [...differing(values)]),
  );
  const shown = members[central]!;
  return [...Map.groupBy(members, ({ article }) => article)].map(([article, own]): Carrier => {
    const [told] = own.toSorted((a, b) => tellingFirst.indexOf(a.how) - tellingFirst.indexOf(b.how));
    const isShown = article === shown.article;
    const state = odd.has(article) ? 'D' : told!.how === 'partial' ? 'P' : 'F';
    return { article, state, sentence: (isShown ? shown : told!).sentence, isShown };
  });
}

type Values = DossierConflict['values'];

/** The articles that tell another value than most; all of them where no value has more articles than the next. */
export function differing(values: Values): Set<string> {
  const [first, second] = values.map(({ evidence }) => new Set(evidence.map(({ article }) => article)));
  const others = first!.size > second!.size ? values.slice(1) : values;
  return new Set(others.flatMap(({ evidence }) => evidence.map(({ article }) => article)));
}

/** Who tells each value of a conflict, in the order of the values; the words shown are those of the first evidence. */
export function readingCarriers({ values }: Pick<DossierConflict, 'values'>): Carrier[][] {
  const odd = differing(values);
  return values.map(({ evidence }) => {
    const first = Map.groupBy(evidence, ({ article }) => article);
    return [...first].map(([article, [passage]], index) => ({
      article,
      state: odd.has(article) ? 'D' : 'F',
      sentence: passage!.sentence,
      isShown: index === 0,
    }));
  });
}
