import { z } from 'zod';

/** How the sentences sound that mention somebody or something: not what they think of him. */
export const NameTone = z.strictObject({
  /** Mean of their scores, -1 (negative) to 1 (positive). */
  score: z.number().min(-1).max(1),
  /** How many they are, each counted once. */
  sentences: z.int().positive(),
});
export type NameTone = z.output<typeof NameTone>;

/** With fewer sentences a tone says too little about its name to be shown: `npm run evaluate`, task `Tone towards a name`. */
export const fewestToneSentences = 4;

/** The tone towards a name that may be shown, of what its articles say together; `null` where they mention it in too few sentences. */
export function offeredTone(tones: readonly NameTone[]): NameTone | null {
  const sentences = tones.reduce((sum, tone) => sum + tone.sentences, 0);
  if (sentences < fewestToneSentences) return null;
  const sum = tones.reduce((total, tone) => total + tone.score * tone.sentences, 0);
  return { score: Math.round((sum / sentences) * 1000) / 1000 + 0, sentences };
}
