import { unified } from 'unified';
import type { Article } from '../schema/article.ts';
import type { Source } from '../schema/source.ts';
import { makeArticle } from './article.ts';
import { countWords } from './counts.ts';
import { markHardSentences } from './difficulty.ts';
import { doubtDamagePatterns } from './doubts/damage-patterns.ts';
import { doubtLostStops } from './doubts/lost-stops.ts';
import { doubtLowerCaseStarts } from './doubts/lower-case-starts.ts';
import { doubtRepeatedParagraphs } from './doubts/repeated-paragraphs.ts';
import { doubtUnpairedMarks } from './doubts/unpaired-marks.ts';
import { nameLines } from './ids.ts';
import { parse } from './parse.ts';
import { measureReadability } from './readability.ts';
import { cutSentences } from './sentences.ts';
import { findTitle } from './title.ts';
import { scoreTone } from './tone.ts';
import { findWords } from './words.ts';

/** What is found out about an article, in order: each plugin reads what those before it left in `file.data`. */
export const plugins = [
  cutSentences,
  findWords,
  countWords,
  measureReadability,
  markHardSentences,
  scoreTone,
  nameLines,
  findTitle,
  doubtDamagePatterns,
  doubtLostStops,
  doubtLowerCaseStarts,
  doubtRepeatedParagraphs,
  doubtUnpairedMarks,
];

const processor = unified().use(plugins).freeze();

/** Everything that one article says about itself: a pure function of the source. */
export function analyse(source: Source): Article {
  const { tree, file } = parse(source);
  processor.runSync(tree, file);
  return makeArticle(file);
}
