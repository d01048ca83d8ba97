import { analyse } from '../../src/analyse/index.ts';
import { ingest } from '../../src/ingest/index.ts';
import { timeCore } from './core-time.ts';

/** How the analysis of one article grows with its length. */
export interface GrowthRow {
  shape: string;
  /** Seconds of a core's time for a quarter of a million characters, and for a million. */
  quarter: number;
  million: number;
  /** The e of t = n^e: 1 is linear, 2 quadratic. */
  exponent: number;
}

const million = 1_000_000;
const growth = 4;
const rounds = 3;

/** What an article of a million characters may look like, made from all texts together. */
const shapes: Record<string, (text: string) => string> = {
  'paragraphs as they are': (text) => text,
  'all on one line': (text) => text.replaceAll(/\s+/g, ' '),
  'one line without punctuation': (text) => text.replaceAll(/[^\p{L}\p{N}]+/gu, ' '),
  'every word a capital': (text) =>
    text.replaceAll(/[^\p{L}]+/gu, ' ').replaceAll(/ \p{Ll}/gu, (start) => start.toUpperCase()),
};

/** Times articles made of these English texts, a million characters together at least; the best of three rounds, after one to warm up. */
export function benchGrowth(texts: readonly string[]): GrowthRow[] {
  const whole = texts.join('\n\n');
  return Object.entries(shapes).map(([shape, make]) => {
    const text = make(whole).slice(0, million);
    const [quarter, all] = [timeArticle(text.slice(0, text.length / growth)), timeArticle(text)];
    return { shape, quarter, million: all, exponent: Math.log(all / quarter) / Math.log(growth) };
  });
}

function timeArticle(text: string): number {
  const source = ingest(Buffer.from(text), 'text.txt', { language: 'en' });
  analyse(source);
  return Math.min(...Array.from({ length: rounds }, () => timeCore(() => analyse(source)))) / 1000;
}
