import { z } from 'zod';

/** A part of an address: ASCII, lower case, words joined by `-`. */
export const Slug = z.string().regex(/^[a-z0-9]+(-[a-z0-9]+)*$/);
