import type { AliasEntity } from '../../schema/alias.ts';
import type { DossierFile } from '../../schema/dossier-file.ts';
import type { NameType } from '../../schema/name.ts';
import { lookUp } from '../../text/names/lexicon.ts';
import { byCodeUnits } from '../../text/order.ts';
import { Clusters } from './clusters.ts';
import { toEntity } from './entity.ts';
import { makeNodes, type NameNode } from './name-node.ts';
import type { NamedArticle } from './named-article.ts';
import { organisationRules } from './organisation-rules.ts';
import { areDifferentPersons, personRules } from './person-rules.ts';
import { placeRules } from './place-rules.ts';
import { quote } from './quote.ts';
import { applyRule, type EqualRule, type Rule } from './rule.ts';
import { areSplit, keyOf, readSplit } from './split-names.ts';

export { type NamedArticle, toNamedArticle } from './named-article.ts';
export { readSplit, splitNames } from './split-names.ts';

type GivenNames = NonNullable<DossierFile['names']>;

const rulesByType: readonly [NameType, readonly Rule[]][] = [
  ['person', personRules],
  ['place', placeRules],
  ['organisation', organisationRules],
];
const typeOrder = ['person', 'organisation', 'place'];

/** A name of several words, or an acronym, that no gazetteer has as a place, is one whatever it was taken for. */
const otherType: EqualRule = {
  kind: 'equal',
  isWithinStory: true,
  key: ({ key, words, name }) => (!lookUp(key) && (words.length > 1 || /^\p{Lu}{3,}$/u.test(name)) ? key : null),
  reason: (from, to) => ({
    rule: 'other-type',
    why: `${quote(from.name)} is taken for a ${from.type} here and for a ${to.type} there`,
  }),
};

/**
 * Everybody and everything that the articles name, each under all its spellings, sorted by name and type. Precision goes before recall: a
 * short name is joined only where it can mean one full name alone, what is only likely only within a story. What a person states
 * wins over every rule. The order of the articles does not matter. Grows with the number of names.
 */
export function joinAliases(articles: readonly NamedArticle[], given: GivenNames = {}): AliasEntity[] {
  const split = readSplit(given);
  const nodes = makeNodes(articles);
  const clusters = new Clusters(nodes, (a, b) => areSplit(a.name, b.name, split) || areDifferentPersons(a, b));
  for (const [type, rules] of rulesByType) {
    const own = nodes.filter((node) => node.type === type);
    for (const rule of rules) applyRule(rule, own, clusters);
  }
  applyRule(otherType, nodes, clusters);
  for (const group of given.merge ?? []) uniteGiven(new Set(group.map(keyOf)), nodes, clusters);
  return [...clusters.all()]
    .map(toEntity)
    .sort((a, b) => byCodeUnits(a.name, b.name) || typeOrder.indexOf(a.type) - typeOrder.indexOf(b.type));
}

function uniteGiven(keys: ReadonlySet<string>, nodes: readonly NameNode[], clusters: Clusters): void {
  const [first, ...others] = nodes.filter(({ key }) => keys.has(key));
  for (const node of others) clusters.unite(node, first!, { rule: 'given', why: 'dossier.yaml says so' });
}
