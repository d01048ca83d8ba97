import type { PlainArticle } from '../schema/article.ts';
import { type Conflict, ConflictWeight } from '../schema/conflict.ts';
import type { SharedPassage } from '../schema/copy.ts';
import type { DossierConflict, DossierPassage, DossierStatement, WordedPassage } from '../schema/dossier-account.ts';
import type { Passage, Statement } from '../schema/statement.ts';
import { byCodeUnits } from '../text/order.ts';

/** Looks up the words of a passage. */
export type Worded = (passage: Passage) => WordedPassage;

/** For passages of these articles. */
export function wordsOf(articles: readonly Pick<PlainArticle, 'id' | 'blocks'>[]): Worded {
  const byId = new Map(articles.map(({ id, blocks }) => [id, blocks.flatMap(({ sentences }) => sentences)]));
  return ({ article, span }) => {
    const [line, start, end] = span;
    const { id, text } = byId.get(article)![line]!;
    return { article, span, sentence: id, words: text.slice(start, end) };
  };
}

export function wordedStatement({ id, wording, members }: Statement, worded: Worded): DossierStatement {
  const central = members.findIndex(({ article, span }) => article === wording.article && isSame(span, wording.span));
  return { id, central, members: members.map(({ how, ...passage }) => ({ ...worded(passage), how })) };
}

const isSame = (a: Passage['span'], b: Passage['span']): boolean => a.every((offset, index) => offset === b[index]);

export function wordedConflict({ values, ...conflict }: Conflict, worded: Worded): DossierConflict {
  return { ...conflict, values: values.map(({ evidence }) => ({ evidence: evidence.map(worded) })) };
}

export function placedPassage(passage: SharedPassage, worded: Worded): DossierPassage {
  const sentencesOf = (side: 0 | 1): string[] =>
    passage.spans[side].map((span) => worded({ article: passage.articles[side], span }).sentence);
  return { ...passage, sentences: [sentencesOf(0), sentencesOf(1)] };
}

/** The gravest first; of equal weight those of most articles. */
export function byGravity(a: DossierConflict, b: DossierConflict): number {
  return gravity(b) - gravity(a) || reach(b) - reach(a) || byCodeUnits(a.id, b.id);
}

const gravity = ({ weight }: Conflict): number => ConflictWeight.options.indexOf(weight);

const reach = ({ values }: Conflict): number =>
  new Set(values.flatMap(({ evidence }) => evidence.map(({ article }) => article))).size;
