import type { ArticleSummary } from '../../schema/article.ts';
import { languageName } from './language-name.ts';
import { plural } from './counting.ts';
import { formatCount, formatDecimal, formatMinutes, formatTone } from './numbers.ts';

/** An article in one sentence of figures, for search engines and previews. */
export function describeArticle({ counts, language, readability, tone, outlet }: ArticleSummary): string {
  const parts = [
    `${formatCount(counts.words)} ${plural(counts.words, 'word')}${language ? ` in ${languageName(language.value)}` : ''}`,
    `${formatMinutes(counts.minutes)} to read`,
    ...(readability ? [`reading grade ${formatDecimal(readability.grade)}`] : []),
    ...(tone ? [`tone ${formatTone(tone.score)}`] : []),
  ];
  return `${outlet ? `${outlet.value}: ` : ''}${parts.join(', ')}. The full text, each sentence with its own address.`;
}
