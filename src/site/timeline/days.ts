const msPerDay = 86_400_000;

/** How many days lie from one ISO 8601 day to another. */
export function daysBetween(first: string, last: string): number {
  return Math.round((Date.parse(last) - Date.parse(first)) / msPerDay);
}

export function dayAfter(day: string): string {
  return new Date(Date.parse(day) + msPerDay).toISOString().slice(0, 10);
}
