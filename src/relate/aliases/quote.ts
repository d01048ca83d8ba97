/** A name within a reason. */
export const quote = (name: string): string => `“${name}”`;
