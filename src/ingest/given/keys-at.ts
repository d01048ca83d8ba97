import { z } from 'zod';

/** The keys that a schema knows at a path; none where there is no object. */
export function keysAt(schema: z.core.$ZodType, [next, ...rest]: readonly PropertyKey[]): string[] {
  if (schema instanceof z.ZodOptional) return keysAt(schema.unwrap(), next === undefined ? [] : [next, ...rest]);
  if (schema instanceof z.ZodObject) {
    const shape = schema.shape as Record<PropertyKey, z.core.$ZodType>;
    if (next === undefined) return Object.keys(shape);
    return Object.hasOwn(shape, next) ? keysAt(shape[next]!, rest) : [];
  }
  if (next === undefined) return [];
  if (schema instanceof z.ZodRecord) return keysAt(schema.valueType, rest);
  return schema instanceof z.ZodArray ? keysAt(schema.element, rest) : [];
}
