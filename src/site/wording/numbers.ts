/** Numbers as the site writes them, the same on every machine: `3,013`, `12.3`, `−0.10`. */

const minus = '\u2212';

/** A whole number with commas between thousands. */
export function formatCount(value: number): string {
  return withMinus(String(Math.round(value))).replaceAll(/\B(?=(\d{3})+$)/g, ',');
}

/** A number with so many decimals, one unless told. */
export function formatDecimal(value: number, decimals = 1): string {
  return withMinus(unsignedZero(value.toFixed(decimals)));
}

/** A number with its sign and so many decimals, one unless told; zero has no sign. */
export function formatSigned(value: number, decimals = 1): string {
  const text = unsignedZero(value.toFixed(decimals));
  return Number(text) > 0 ? `+${text}` : withMinus(text);
}

/** A score between -1 and 1 with its sign: `+0.37`. */
export function formatTone(score: number): string {
  return formatSigned(score, 2);
}

/** How many of retext-readability's seven formulas find a sentence hard: `5/7`. */
export function formatVotes(votes: number): string {
  return `${votes}/7`;
}

/** A share between 0 and 1 in whole per cent. */
export function formatShare(share: number): string {
  return `${Math.round(share * 100)}%`;
}

/** A size in bytes: `812 bytes`, `4.5 kB`, `1.2 MB`. */
export function formatBytes(bytes: number): string {
  if (bytes < 1000) return `${bytes} bytes`;
  return bytes < 999_950 ? `${formatDecimal(bytes / 1000)} kB` : `${formatDecimal(bytes / 1_000_000)} MB`;
}

/** Minutes to read, rounded up to whole ones below an hour: `3 min`, `1 h 05 min`. */
export function formatMinutes(minutes: number): string {
  const whole = Math.max(1, Math.round(minutes));
  if (whole < 60) return `${whole} min`;
  return `${formatCount(Math.floor(whole / 60))} h ${String(whole % 60).padStart(2, '0')} min`;
}

function unsignedZero(text: string): string {
  return Number(text) === 0 ? text.replace('-', '') : text;
}

function withMinus(text: string): string {
  return text.replace('-', minus);
}
