import { nameCues } from '../../text/names/cues.ts';

/** The parts of a person's name, as `nameWords` has its words. */
export interface PersonName {
  /** Empty where the surname stands alone. */
  given: string;
  /** Middle names and initials, without particles. */
  middle: readonly string[];
  surname: string;
  /** `jr`, `sr`, `ii`: empty where none is stated. */
  rank: string;
}

/** `Martin L. King Jr.`: given `martin`, middle `l`, surname `king`, rank `jr`. Particles (`van`, `al`) are left out. */
export function readPersonName(words: readonly string[]): PersonName {
  const rank = words.findLast((word) => nameCues.rankSuffix.has(word)) ?? '';
  const rest = words.filter((word, i) => !nameCues.rankSuffix.has(word) && !(i < words.length - 1 && isParticle(word)));
  return {
    given: rest.length > 1 ? rest[0]! : '',
    middle: rest.slice(1, -1),
    surname: rest.at(-1) ?? '',
    rank: rank.replace('junior', 'jr').replace('senior', 'sr'),
  };
}

function isParticle(word: string): boolean {
  return nameCues.particle.has(word);
}

/** Whether nothing in two middle parts speaks against their being one person's: `J.` and `John`, or one of them empty. */
export function mayShareMiddle(a: readonly string[], b: readonly string[]): boolean {
  return (
    a.length === 0 || b.length === 0 || isInitialOf(a.join(' '), b.join(' ')) || isInitialOf(b.join(' '), a.join(' '))
  );
}

/** Whether the words of `short` are those of `full`, or their first letters. */
function isInitialOf(short: string, full: string): boolean {
  const [shorts, fulls] = [short.split(' '), full.split(' ')];
  return shorts.length === fulls.length && shorts.every((word, i) => word === fulls[i] || word === fulls[i]![0]);
}
