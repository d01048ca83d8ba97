import type { Token } from './tokens.ts';
import { determiners, timeWords, words } from './word-classes.ts';

const particles = words('de van von der den bin bint al el la le di da du dos del ben ter y ibn abu');
/** What offices are of, so that a name may follow: `Secretary of State John Kerry`. */
const departments = words(`
  state defense defence energy labor commerce education health homeland interior treasury agriculture transportation veterans national
  house justice security affairs intelligence services staff
`);

/** Small words within names: `Ursula von der Leyen`, `Secretary of State John Kerry`. */
export function isNamePart(tokens: readonly Token[], index: number): boolean {
  return isParticle(tokens, index) || isOffice(tokens, index);
}

function isParticle(tokens: readonly Token[], index: number): boolean {
  if (!particles.has(tokens[index]!.word)) return false;
  const [before, after] = [tokens[index - 1], tokens[index + 1]];
  if (before === undefined || after === undefined) return false;
  return (before.isCapital || particles.has(before.word)) && (after.isCapital || particles.has(after.word));
}

function isOffice(tokens: readonly Token[], index: number): boolean {
  const { word } = tokens[index]!;
  const of = word === 'the' ? index - 1 : index;
  if (tokens[of]?.word !== 'of' || tokens[of - 1]?.isCapital !== true) return false;
  const department = tokens[of + 1]?.word === 'the' ? of + 2 : of + 1;
  return departments.has(tokens[department]?.word ?? '') && tokens[department + 1]?.isCapital === true;
}

/** Whether a word belongs to the name that ends after it. */
export function isOfName(tokens: readonly Token[], index: number): boolean {
  const token = tokens[index]!;
  if (token.kind !== 'word' || token.isPossessive) return false;
  if (!token.isCapital) return isParticle(tokens, index);
  if (departments.has(token.word) && isAfterOffice(tokens, index)) return false;
  return token.text.endsWith('.') || !(determiners.has(token.word) || timeWords.has(token.word));
}

/** Whether a word is what an office before it is of. */
export function isAfterOffice(tokens: readonly Token[], index: number): boolean {
  let of = index - 1;
  while (of > 0 && departments.has(tokens[of]!.word)) of -= 1;
  return of > 0 && isOffice(tokens, of);
}
