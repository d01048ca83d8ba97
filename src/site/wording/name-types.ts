import type { NameType } from '../../schema/name.ts';

/** What the names of a type are called together. */
export const typeNames: Record<NameType, string> = {
  person: 'People',
  place: 'Places',
  organisation: 'Organisations',
};
