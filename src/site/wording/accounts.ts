import type { Agreement } from '../accounts/carried-statements.ts';
import { capitalise, plural, spell, spellCount } from './counting.ts';

/** How many articles and independent accounts a story has, and how far they agree. */
export interface AccountFigures extends Agreement {
  articles: number;
  accounts: number;
}

/** `Five articles, three independent accounts: they agree on six points and differ on eleven`. */
export function accountsHeadline(figures: AccountFigures): string {
  return `${whoTells(figures)}: ${howFar(figures)}`;
}

/** `Five articles, three independent accounts`; where none share their wording, `Five independent accounts`. */
export function whoTells({ articles, accounts }: Pick<AccountFigures, 'articles' | 'accounts'>): string {
  if (articles === accounts) return capitalise(spellCount(accounts, 'independent account'));
  const all = capitalise(spellCount(articles, 'article'));
  return accounts === 1 ? `${all} that go back to one text` : `${all}, ${spellCount(accounts, 'independent account')}`;
}

function howFar({ accounts, agreed, differing }: AccountFigures): string {
  const differ = differing === 0 ? 'differ on none' : `differ on ${spell(differing)}`;
  if (accounts === 1)
    return differing === 0 ? 'they do not differ' : `they differ on ${spellCount(differing, 'point')}`;
  if (agreed === 0)
    return differing === 0
      ? 'no point on which they agree, none on which they differ'
      : `they agree on no point and ${differ}`;
  return `they agree on ${spellCount(agreed, 'point')} and ${differ}`;
}

/** What the headline counts, said once beneath it. */
export function howCounted({ articles, accounts }: Pick<AccountFigures, 'articles' | 'accounts'>): string {
  const shared = articles > accounts ? ' Articles that share much of their wording count as one account.' : '';
  return `They agree where two independent accounts or more say the same and none differs in more than wording.${shared}`;
}

/** `in all three accounts`, `in both accounts`, `in two accounts`, `in one account`. */
export function inAccounts(accounts: number, of: number): string {
  if (accounts === of && of > 1) return of === 2 ? 'in both accounts' : `in all ${spell(of)} accounts`;
  return `in ${spellCount(accounts, 'account')}`;
}

/** `Two statements stand in all three accounts, seven in two, 23 in one.` For each number of accounts how many statements it has, most accounts first. */
export function reachSentence(reach: readonly (readonly [accounts: number, statements: number])[], of: number): string {
  const parts = reach.map(([accounts, statements], index) =>
    index === 0
      ? `${capitalise(spellCount(statements, 'statement'))} ${plural(statements, 'stands', 'stand')} ${inAccounts(accounts, of)}`
      : `${spell(statements)} in ${spell(accounts)}`,
  );
  return parts.length === 0 ? '' : `${parts.join(', ')}.`;
}

/** Why there is nothing to compare. */
export function nothingShared(articles: number): string {
  if (articles <= 1)
    return 'One article is one account. What others say of the same story stands beside it once their articles are added.';
  const all = articles === 2 ? 'The two articles have' : `The ${spell(articles)} articles have`;
  return `${all} no statement in common: each tells something of its own.`;
}
