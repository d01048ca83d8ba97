import type { Carrier, CarrierState } from '../accounts/carriers.ts';
import { formatCount } from './numbers.ts';

/** What an article does with a statement, after its name: `says it`. */
export const stateWords: Record<CarrierState, string> = { F: 'says it', P: 'says it in part', D: 'differs' };

/** How many of some articles carry a statement: `312 of 500, 14 differ`. */
export function tallyWords(carriers: readonly Pick<Carrier, 'state'>[], articles: number): string {
  const odd = carriers.filter(({ state }) => state === 'D').length;
  const differ = odd === 0 ? '' : `, ${formatCount(odd)} ${odd === 1 ? 'differs' : 'differ'}`;
  return `${formatCount(carriers.length)} of ${formatCount(articles)}${differ}`;
}
