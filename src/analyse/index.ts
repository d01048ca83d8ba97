import type { Root } from 'nlcst';
import { unified } from 'unified';
import type { VFile } from 'vfile';
import type { Article } from '../schema/article.ts';
import type { Source } from '../schema/source.ts';
import { makeArticle } from './article.ts';
import { countWords } from './counts.ts';
import { type DateOptions, findDates } from './dates.ts';
import { markHardSentences } from './difficulty.ts';
import { doubtDamagePatterns } from './doubts/damage-patterns.ts';
import { doubtLostStops } from './doubts/lost-stops.ts';
import { doubtLowerCaseStarts } from './doubts/lower-case-starts.ts';
import { doubtMisspellings } from './doubts/misspellings.ts';
import { doubtRepeatedParagraphs } from './doubts/repeated-paragraphs.ts';
import { doubtUnpairedMarks } from './doubts/unpaired-marks.ts';
import { nameLines } from './ids.ts';
import { scoreNames } from './name-tones.ts';
import { findNames } from './names/index.ts';
import { parse } from './parse.ts';
import { attributeQuotations } from './quotations/index.ts';
import { measureReadability } from './readability.ts';
import { cutSentences } from './sentences.ts';
import { findTitle } from './title.ts';
import { scoreTone } from './tone.ts';
import { findWords } from './words.ts';

/** What the analysis of an article depends on besides the article. */
export type AnalyseOptions = DateOptions;

type Plugin = (options: AnalyseOptions) => (tree: Root, file: VFile) => void;

/** What is found out about an article, in order: each plugin reads what those before it left in `file.data`. */
export const plugins: readonly Plugin[] = [
  cutSentences,
  findWords,
  countWords,
  measureReadability,
  markHardSentences,
  scoreTone,
  nameLines,
  findTitle,
  findNames,
  scoreNames,
  attributeQuotations,
  findDates,
  doubtDamagePatterns,
  doubtLostStops,
  doubtLowerCaseStarts,
  doubtMisspellings,
  doubtRepeatedParagraphs,
  doubtUnpairedMarks,
];

/** Everything that one article says about itself: a pure function of the source and the options. */
export function analyse(source: Source, options: AnalyseOptions = {}): Article {
  const { tree, file } = parse(source);
  const processor = unified().use(plugins.map((plugin): [Plugin, AnalyseOptions] => [plugin, options]));
  processor.runSync(tree, file);
  return makeArticle(file);
}
