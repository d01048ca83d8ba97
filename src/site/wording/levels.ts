import type { Readability } from '../../schema/readability.ts';
import { type Tone, toneClass } from '../../schema/tone.ts';

/** Reading levels in rising order, each from a US school grade on: 9 is the first year of high school, 12 its last, 16 that of college. */
const levels = [
  { from: 16, name: '16 and over' },
  { from: 12, name: '12 to 16' },
  { from: 9, name: '9 to 12' },
] as const;

export const levelNames = ['under 9', '9 to 12', '12 to 16', '16 and over', 'not available'] as const;
export type LevelName = (typeof levelNames)[number];

export const toneNames = ['positive', 'neutral', 'negative', 'not available'] as const;
export type ToneName = (typeof toneNames)[number];

export function levelName(readability: Readability | null): LevelName {
  if (readability === null) return 'not available';
  return levels.find(({ from }) => readability.grade >= from)?.name ?? 'under 9';
}

export function toneName(tone: Tone | null): ToneName {
  return tone === null ? 'not available' : toneClass(tone.score);
}

/** In words, with its strength: `neutral`, `slightly negative` up to 0.2 either way, then `negative`. */
export function describeTone(score: number): string {
  const name = toneClass(score);
  return name !== 'neutral' && Math.abs(score) < 0.2 ? `slightly ${name}` : name;
}
