import type { DossierName, NamePage } from '../../schema/dossier-name.ts';
import type { NameIndex } from '../content/name-index.ts';
import { typeName, typeNames } from './name-types.ts';
import { capitalise, listWords, spell, spellCount } from './counting.ts';
import { formatCount, formatTone } from './numbers.ts';

/** `52 names: 20 people, 23 places and 9 organisations`. */
export function namedHeadline({ types }: Pick<NameIndex, 'types'>): string {
  const counts = Object.values(types).map(({ names }) => names);
  const total = counts.reduce((sum, names) => sum + names, 0);
  if (total === 0) return 'No names found';
  const kinds = Object.entries(types).flatMap(([type, { names }]) => (names === 0 ? [] : [{ type, names }]));
  const parts = kinds.map(({ type, names }) => `${formatCount(names)} ${typeWord(type as DossierName['type'], names)}`);
  return parts.length === 1 ? parts[0]! : `${formatCount(total)} names: ${listWords(parts)}`;
}

function typeWord(type: DossierName['type'], count: number): string {
  if (count !== 1) return typeNames[type].toLowerCase();
  return typeName[type].toLowerCase();
}

/** `Named 58 times in five articles, in two spellings.` */
export function describeName({ articles, spellings = [] }: DossierName | NamePage): string {
  const mentions = articles.reduce((sum, naming) => sum + naming.mentions.length, 0);
  const times = mentions === 1 ? 'once' : `${spell(mentions)} times`;
  const spelt = spellings.length < 2 ? '' : `, in ${spellCount(spellings.length, 'form')}`;
  return `Named ${times} in ${spellCount(articles.length, 'article')}${spelt}.`;
}

/** How the sentences sound that have the name; `null` where they are too few for a figure. */
export function describeToneOf({ tone }: Pick<DossierName, 'tone'>): string | null {
  if (tone === null) return null;
  const count = capitalise(spellCount(tone.sentences, 'sentence'));
  return `${count} with the name have a mean tone of ${formatTone(tone.score)}, from −1 to +1.`;
}
