import { capitalise, plural, spell, spellCount } from './counting.ts';

/** `Forty articles tell 12 stories, three stand alone`; what is told and what stands alone adds up to the articles. */
export function storiesHeadline({ articles, told, alone }: { articles: number; told: number; alone: number }): string {
  const telling = articles - alone;
  const all = `${capitalise(spellCount(telling, 'article'))} ${plural(telling, 'tells', 'tell')} ${spellCount(told, 'story', 'stories')}`;
  return alone === 0 ? all : `${all}, ${spell(alone)} ${plural(alone, 'stands', 'stand')} alone`;
}
