import type { AccountPair } from '../../schema/account-pair.ts';
import type { ComparedRow } from '../compare/compared-rows.ts';
import { capitalise, listWords, spellCount } from './counting.ts';

/** `Articles 1 and 4 share 17 statements and differ on five points`. */
export function pairHeadline(
  [a, b]: readonly [number, number],
  pair: Pick<AccountPair, 'statements' | 'conflicts'>,
): string {
  const { statements, conflicts } = pair;
  const shares = statements === 0 ? '' : `share ${spellCount(statements, 'statement')}`;
  const differs = conflicts === 0 ? '' : `differ on ${spellCount(conflicts, 'point')}`;
  const both = [shares, differs].filter((part) => part !== '').join(' and ');
  return `Articles ${a} and ${b} ${both || 'share wording, but no statement'}`;
}

/** `17 statements, five differences, eight quotations, six passages of 175 shared words`; what there is none of is left out. */
export function pairFigures({ statements, conflicts, quotations, passages, sharedWords }: AccountPair): string {
  const parts = [
    statements > 0 && spellCount(statements, 'statement'),
    conflicts > 0 && spellCount(conflicts, 'difference'),
    quotations > 0 && spellCount(quotations, 'quotation'),
    passages > 0 && `${spellCount(passages, 'passage')} with ${spellCount(sharedWords, 'shared word')}`,
  ];
  return capitalise(parts.filter((part) => part !== false).join(', '));
}

/** `Ten pairs of articles share something; 1 and 4 share most`. */
export function pairsHeadline(
  pairs: readonly { entries: readonly [{ number: number }, { number: number }] }[],
): string {
  const [first] = pairs;
  if (first === undefined) return 'No two articles share anything';
  const [a, b] = first.entries;
  if (pairs.length === 1) return `Articles ${a.number} and ${b.number} share something`;
  return `${capitalise(spellCount(pairs.length, 'pair'))} of articles share something; ${listWords([String(a.number), String(b.number)])} share most`;
}

/** What stands above a row: `word for word or nearly`, `only in 1`; empty where both say it in other words. */
export function rowWords(
  { said, state, isCopied }: Pick<ComparedRow, 'said' | 'state' | 'isCopied'>,
  [left, right]: readonly [number, number],
): string {
  if (said !== 'both') return `only in ${said === 'left' ? left : right}`;
  if (state === null) return 'told elsewhere';
  const how = { F: '', P: 'in part', D: 'told otherwise' }[state];
  return [...(how === '' ? [] : [how]), ...(isCopied ? ['shared wording'] : [])].join(', ');
}
