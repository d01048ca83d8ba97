import { isCommonWord, isNameToo } from '../../text/common-words.ts';
import { organisationVariant } from '../../text/names/variants.ts';
import { lettersOf, isSpellingSlip } from '../../text/spelling-slip.ts';
import { acronymsOf, isAcronymForm } from './acronym.ts';
import { readCountry } from './country.ts';
import { haveCommon } from './have-common.ts';
import type { NameNode } from './name-node.ts';
import {
  canonicalName,
  canStandAlone,
  companyName,
  shortNames,
  withoutCountry,
  withoutLegalForm,
} from './organisation-names.ts';
import { quote } from './quote.ts';
import type { EqualRule, Rule, ShortRule } from './rule.ts';

const shareArticle = (a: NameNode, b: NameNode): boolean => haveCommon(a.articles, b.articles);

const knownVariant: EqualRule = {
  kind: 'equal',
  isWithinStory: false,
  key: (node) => canonicalName(node.words),
  reason: (from, to) => ({
    rule: 'known-variant',
    why: `${quote(from.name)} and ${quote(to.name)} are known as one body`,
  }),
};

const legalForm: EqualRule = {
  kind: 'equal',
  isWithinStory: false,
  key: (node) => companyName(node.words),
  reason: (from, to) => ({
    rule: 'legal-form',
    why: `${quote(from.name)} and ${quote(to.name)} differ by their legal form alone`,
  }),
};

/** An article calls the one by the other: `Singapore Airlines (SIA)`. */
const stated: ShortRule = {
  kind: 'short',
  isWithinStory: true,
  short: (node) => (isAcronymForm(node.name) ? [node.key] : []),
  full: (node) => [...node.otherForms],
  reason: (short, full) => ({ rule: 'stated', why: `an article uses ${quote(short.name)} for ${quote(full.name)}` }),
};

/** `RAF` for `Royal Air Force`, `UK RAF` too; two letters only where one article has both names. */
const acronym: ShortRule = {
  kind: 'short',
  isWithinStory: true,
  short: (node) => (isAcronymForm(node.name) && !organisationVariant(node.key) ? [node.words.at(-1)!] : []),
  full: (node) => (!isAcronymForm(node.name) ? acronymsOf(node.words) : []),
  accepts: (short, full) => short.words.at(-1)!.length > 2 || shareArticle(short, full),
  reason: (short, full) => ({
    rule: 'acronym',
    why: `${quote(short.name)} has the first letters of ${quote(full.name)}, and of no other`,
  }),
};

/** `European Aeronautic Defence and Space Company EADS` is `EADS`. */
const acronymInside: ShortRule = {
  kind: 'short',
  isWithinStory: false,
  short: (node) => (isAcronymForm(node.name) ? [node.key] : []),
  full: (node) =>
    node.words.filter((word) => word.length > 2 && acronymsOf(node.words).some((form) => form.startsWith(word))),
  reason: (short, full) => ({ rule: 'acronym', why: `${quote(full.name)} contains ${quote(short.name)}` }),
};

const shortName: ShortRule = {
  kind: 'short',
  isWithinStory: true,
  short: ({ name, words }) => (canStandAlone(words) && !isAcronymForm(name) ? [withoutLegalForm(words).join(' ')] : []),
  full: (node) => shortNames(node.words),
  accepts: (short, full) => !isCommonWord(short.key) || isNameToo(short.key) || shareArticle(short, full),
  reason: (short, full) => ({
    rule: 'short-name',
    why: `${quote(short.name)} begins ${quote(full.name)}, and no other`,
  }),
};

/** `the Senate` for the only Senate of a country. */
const country: ShortRule = {
  kind: 'short',
  isWithinStory: true,
  short: (node) => (readCountry(node.words) === null ? [canonicalName(node.words), node.key] : []),
  full: (node) => [withoutCountry(node.words)].filter((rest) => rest !== ''),
  accepts: shareArticle,
  reason: (_, full) => ({
    rule: 'country',
    why: `no other country’s body of that name is named than ${quote(full.name)}`,
  }),
};

/** A slip in an article that has the right form too. */
const misspelling: ShortRule = {
  kind: 'short',
  isWithinStory: true,
  short: (node) => [lettersOf(node.key)],
  full: (node) => [lettersOf(node.key)],
  accepts: (short, full) => isSpellingSlip(short.key, full.key) && shareArticle(short, full),
  reason: (short, full) => ({
    rule: 'misspelling',
    why: `${quote(short.name)} and ${quote(full.name)} differ by a slip`,
  }),
};

/** From the surest to the least sure. */
export const organisationRules: readonly Rule[] = [
  knownVariant,
  legalForm,
  stated,
  acronymInside,
  acronym,
  shortName,
  country,
  misspelling,
];
