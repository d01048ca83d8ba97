import type { NameType } from '../../schema/name.ts';

/** What the names of a type are called together. */
export const typeNames: Record<NameType, string> = {
  person: 'People',
  place: 'Places',
  organisation: 'Organisations',
};

/** What one of a type is called. */
export const typeName: Record<NameType, string> = { person: 'Person', place: 'Place', organisation: 'Organisation' };
