import type { DossierConflict, DossierStatement } from '../../../../src/schema/dossier-account.ts';

type Member = DossierStatement['members'][number];

/** A sentence of an article that carries a statement; its id names both. */
export const member = (article: string, how: Member['how'] = 'same', line = 0): Member => ({
  article,
  span: [line, 0, 4],
  sentence: `s-${article}${line}`,
  words: 'said',
  how,
});

export const statement = (members: Member[], { id = 'st-aaaaaaa', central = 0 } = {}): DossierStatement => ({
  id,
  central,
  members,
});

/** Within `st-aaaaaaa`; each value with the articles that tell it, in line 3 of theirs. */
export const conflict = (weight: DossierConflict['weight'], ...values: string[][]): DossierConflict => ({
  id: 'cf-aaaaaaa',
  statement: 'st-aaaaaaa',
  kind: 'number',
  weight,
  values: values.map((articles) => ({
    evidence: articles.map((article) => ({ article, span: [3, 0, 4], sentence: `s-${article}3`, words: 'four' })),
  })),
});
