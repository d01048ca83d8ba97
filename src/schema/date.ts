import { z } from 'zod';

/** A calendar day or an instant as ISO 8601: `2025-02-12`, `2025-02-12T09:30Z`. */
export const IsoDate = z.union([
  z.iso.date(),
  z.iso.datetime({ offset: true, precision: -1 }),
  z.iso.datetime({ offset: true }),
]);
export type IsoDate = z.output<typeof IsoDate>;
