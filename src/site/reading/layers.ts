import type { Article } from '../../schema/article.ts';
import type { OwnSpans } from '../accounts/own-spans.ts';
import type { TextNotes } from './notes.ts';
import { quotedHere } from './quoted-here.ts';

/** What a reader can have drawn on the text, by the name that each has on the page. */
export const layerNames = {
  shared: 'Shared',
  differing: 'Differs',
  only: 'Only here',
  tone: 'Tone',
  names: 'Names',
  quotations: 'Quotations',
  difficulty: 'Difficulty',
} as const;
export type Layer = keyof typeof layerNames;

/** What other articles do with the text. */
export interface Told {
  spans: OwnSpans;
  notes: Pick<TextNotes, 'alone'>;
}

const has: Record<Layer, (article: Article, told: Told | undefined) => boolean> = {
  shared: (_, told) => (told?.spans.shared.length ?? 0) + (told?.spans.copied.length ?? 0) > 0,
  differing: (_, told) => (told?.spans.differing.length ?? 0) > 0,
  only: (_, told) => (told?.notes.alone.size ?? 0) > 0,
  tone: ({ tone }) => tone !== null,
  names: ({ names }) => names.length > 0,
  quotations: (article) => quotedHere(article).length > 0,
  difficulty: ({ hardSentences }) => hardSentences > 0,
};

/** The layers that show something on this article. */
export function layersOf(article: Article, told?: Told): Layer[] {
  return (Object.keys(layerNames) as Layer[]).filter((layer) => has[layer](article, told));
}
