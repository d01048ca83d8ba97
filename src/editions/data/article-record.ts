import type { Article } from '../../schema/article.ts';
import type { Sentence } from '../../schema/sentence.ts';
import type { Addresses } from './addresses.ts';

/** An article as `articles.jsonl` and `dossier.json` have it: whole, but for the figures that make those of a sentence. */
export function articleRecord({ blocks, names, quotations, dates, ...summary }: Article, addresses: Addresses): object {
  return {
    number: addresses.numberOf(summary.id),
    path: addresses.pathOf(summary.id),
    ...summary,
    blocks: blocks.map((block) => ({ ...block, sentences: block.sentences.map(sentenceRecord) })),
    names,
    quotations,
    dates,
  };
}

function sentenceRecord({ formulas: _formulas, toneWords: _toneWords, ...sentence }: Sentence): object {
  return sentence;
}
