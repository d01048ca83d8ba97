import type { Agreement } from '../../schema/statement.ts';
import type { CarrierState } from './carriers.ts';

/** What another member of a statement looks like from one: both are measured against the wording of the statement. */
export function stateBeside(own: Agreement, other: Agreement): CarrierState {
  if ((own === 'differs') !== (other === 'differs')) return 'D';
  return other === 'partial' ? 'P' : 'F';
}
