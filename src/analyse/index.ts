import { unified } from 'unified';
import type { Article } from '../schema/article.ts';
import type { Source } from '../schema/source.ts';
import { makeArticle } from './article.ts';
import { countWords } from './counts.ts';
import { markHardSentences } from './difficulty.ts';
import { parse } from './parse.ts';
import { measureReadability } from './readability.ts';
import { cutSentences } from './sentences.ts';
import { scoreTone } from './tone.ts';
import { findWords } from './words.ts';

const plugins = unified()
  .use(cutSentences)
  .use(findWords)
  .use(countWords)
  .use(measureReadability)
  .use(markHardSentences)
  .use(scoreTone)
  .freeze();

/** Everything that one article says about itself: a pure function of the source. */
export function analyse(source: Source): Article {
  const { tree, file } = parse(source);
  plugins.runSync(tree, file);
  return makeArticle(file);
}
