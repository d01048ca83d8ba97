import type { Article } from '../../schema/article.ts';
import { quotedHere } from './quoted-here.ts';

/** What a reader can have drawn on the text, by the name that each has on the page. */
export const layerNames = {
  tone: 'Tone',
  names: 'Names',
  quotations: 'Quotations',
  difficulty: 'Difficulty',
} as const;
export type Layer = keyof typeof layerNames;

const has: Record<Layer, (article: Article) => boolean> = {
  tone: ({ tone }) => tone !== null,
  names: ({ names }) => names.length > 0,
  quotations: (article) => quotedHere(article).length > 0,
  difficulty: ({ hardSentences }) => hardSentences > 0,
};

/** The layers that show something on this article. */
export function layersOf(article: Article): Layer[] {
  return (Object.keys(layerNames) as Layer[]).filter((layer) => has[layer](article));
}
