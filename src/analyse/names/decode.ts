import { phrases } from '../../text/name-lexicon.ts';
import * as cues from '../../text/name-cues.ts';
import type { NameLine } from './line.ts';
import type { Memory } from './memory.ts';
import { type Feature, adjacent, kinds, outside, weights } from './weights.ts';

export interface Found {
  line: number;
  from: number;
  to: number;
  kind: number;
  /** How much better than leaving it out. */
  score: number;
}

const maxTokens = 9;
const n = kinds.length;

/** Tokens of one candidate, with what its words say. */
interface Candidate {
  from: number;
  to: number;
}

export function decode(line: NameLine, memory: Memory | null): Found[] {
  const { tokens } = line;
  const size = tokens.length;
  const states = n + 1;
  const best = new Float64Array((size + 1) * states).fill(-Infinity);
  const back = new Int32Array((size + 1) * states).fill(-1);
  best[n] = 0;
  const score = new Float64Array(n);
  for (let i = 0; i < size; i++) {
    const row = i * states;
    let top = n;
    for (let s = 0; s < states; s++) if (best[row + s]! > best[row + top]!) top = s;
    // outside
    const out = best[row + top]! + outsideScore(line, i, memory);
    const next = row + states + n;
    if (out > best[next]!) {
      best[next] = out;
      back[next] = row + top;
    }
    if (!canStart(line, i)) continue;
    for (let j = i + 1; j <= Math.min(size, i + maxTokens); j++) {
      if (j > i + 1 && !canContinue(line, i, j - 1)) break;
      if (!canEnd(line, i, j)) continue;
      score.fill(0);
      scoreCandidate(line, { from: i, to: j }, memory, score);
      for (let k = 0; k < n; k++) {
        let from = row + n;
        let value = best[row + n]!;
        for (let s = 0; s < n; s++) {
          const via = best[row + s]! + adjacent[s]![k]!;
          if (via > value) {
            value = via;
            from = row + s;
          }
        }
        const target = j * states + k;
        if (value + score[k]! > best[target]!) {
          best[target] = value + score[k]!;
          back[target] = from;
        }
      }
    }
  }
  const found: Found[] = [];
  let at = size * states + n;
  for (let s = 0; s < n; s++) if (best[size * states + s]! > best[at]!) at = size * states + s;
  while (at >= states) {
    const before = back[at]!;
    const kind = at % states;
    if (kind < n)
      found.push({
        line: line.index,
        from: Math.floor(before / states),
        to: Math.floor(at / states),
        kind,
        score: best[at]! - best[before]!,
      });
    at = before;
  }
  return found.reverse();
}

function canStart({ facts, tokens }: NameLine, i: number): boolean {
  const fact = facts[i]!;
  if (tokens[i]!.kind === 'figure') return false;
  if (!fact.isCapital) return false;
  if (
    fact.isHonorific &&
    fact.folded !== 'st' &&
    fact.folded !== 'saint' &&
    fact.folded !== 'mother' &&
    fact.folded !== 'maj'
  )
    return (
      fact.folded !== 'mr' &&
      fact.folded !== 'mrs' &&
      fact.folded !== 'ms' &&
      fact.folded !== 'dr' &&
      fact.folded !== 'prof'
    );
  return true;
}

/** Whether token k may stand inside a name that begins at i. */
function canContinue({ facts, tokens }: NameLine, i: number, k: number): boolean {
  const fact = facts[k]!;
  const token = tokens[k]!;
  if (fact.isCapital) return true;
  if (token.kind === 'possessive') return true;
  if (token.kind === 'figure') return k + 1 === tokens.length || true;
  if (token.kind === 'word') return fact.isConnector || fact.isParticle;
  return token.text === '-'
    ? !token.spaced && tokens[k + 1]?.spaced === false
    : token.text === '&' || token.text === '/';
}

function canEnd({ facts, tokens }: NameLine, i: number, j: number): boolean {
  const last = facts[j - 1]!;
  if (last.isCapital) return true;
  if (tokens[j - 1]!.kind === 'figure')
    return /^\d{1,2}$/.test(tokens[j - 1]!.text) && j - i >= 2 && facts[j - 2]!.isCapital;
  if (tokens[j - 1]!.kind === 'possessive') return j - i === 2 && phrases.get(`${facts[i]!.folded}'s`) !== undefined;
  return false;
}

function outsideScore(line: NameLine, i: number, memory: Memory | null): number {
  const fact = line.facts[i]!;
  if (!fact.isCapital) return 0;
  if (fact.isCalendar) return fact.isCommon ? outside.role : outside.calendar;
  if (fact.isHonorific || fact.isOffice) return outside.role;
  const lower = memory?.lower.has(fact.folded) === true;
  if (line.opens[i] || line.style !== 'mixed') return fact.isCommon || lower ? outside.opening : outside.openingUnknown;
  if (fact.shape === 'caps' || fact.shape === 'abbreviation') return outside.acronym;
  if (fact.shape === 'initial') return 0;
  return fact.isCommon || lower ? outside.common : outside.unknown;
}

function scoreCandidate(line: NameLine, { from, to }: Candidate, memory: Memory | null, score: Float64Array): void {
  const note = (feature: Feature, times = 1): void => {
    const weight = weights[feature];
    for (let k = 0; k < n; k++) score[k]! += weight[k]! * times;
  };
  note('bias');
  inside(line, from, to, memory, note);
  before(line, from, note);
  after(line, to, note);
  memory?.remind(line, from, to, score);
}

function inside(
  line: NameLine,
  from: number,
  to: number,
  memory: Memory | null,
  note: (feature: Feature, times?: number) => void,
): void {
  const { facts, tokens } = line;
  const first = facts[from]!;
  const last = facts[to - 1]!;
  let key = '';
  let words = 0;
  let common = 0;
  let unknown = 0;
  let initials = 0;
  let of = -1;
  for (let k = from; k < to; k++) {
    const fact = facts[k]!;
    const token = tokens[k]!;
    if (k > from && token.kind !== 'possessive') key += ' ';
    key += token.kind === 'possessive' ? "'s" : fact.folded;
    if (fact.isCapital) {
      words++;
      if (fact.shape === 'initial' || (fact.shape === 'abbreviation' && to - from > 1)) initials++;
      else if (fact.isCommon && !fact.isGiven) common++;
      else if (!fact.isGiven && !fact.isSurname && !fact.entries) unknown++;
      if (k > from && k < to - 1 && fact.isOffice) note('officeInside');
    } else if (token.kind === 'word') {
      if (
        fact.folded === 'of' ||
        fact.folded === 'for' ||
        fact.folded === 'on' ||
        fact.folded === 'in' ||
        fact.folded === 'to'
      ) {
        if (of < 0) of = k;
      } else if (fact.folded === 'and') note('joined');
      else if (fact.isParticle && fact.folded !== 'the') note('particle');
      else if (of < 0) note('otherOf');
    } else if (token.text === '&') note('ampersand');
    else if (token.text === '-') note('hyphenInside');
    else if (token.kind === 'figure') note('figureInside');
    else if (token.kind === 'possessive' && k < to - 1) note('possessiveInside');
    else if (token.text === '/') note('joined');
  }
  const entries = phrases.get(key);
  const opening = line.opens[from]! || line.style !== 'mixed';
  const single = to - from === 1;
  if (entries) {
    const acronymOk =
      !first.isAcronymEntry ||
      !single ||
      first.shape === 'caps' ||
      first.shape === 'abbreviation' ||
      (first.shape === 'capital' && first.folded.length > 3 && !first.isCommon);
    const ok =
      acronymOk &&
      !(single && first.isCommon && first.shape === 'caps' && line.style === 'caps' && first.isAcronymEntry);
    if (ok) {
      for (const entry of entries) note(entry);
      if (words > 1) note('longPhrase', words - 1);
      if (single && first.isCommon && !entries.has('country')) note('ambiguousEntry', opening ? 2 : 1);
    }
  }
  if (single) {
    if (first.shape === 'initial') note('common', 2);
    else if (first.isCommon) note('common', first.isGiven ? 0.5 : opening ? 2 : 1);
    else if (!entries) note('unknown');
    if (first.isGiven) note('given', first.isCommon && opening ? 0 : 1);
    if (first.isSurname) note('surname');
    if (line.style === 'mixed' && (first.shape === 'caps' || first.shape === 'abbreviation')) note('acronym');
    if (first.shape === 'mixed') note('mixedShape');
    if (first.isOrganisationHead) note('organisationHeadAlone', opening ? 0.3 : 1);
    return;
  }
  if (first.isGiven && !(first.isCommon && line.style === 'caps')) note('givenFirst', first.isCommon ? 0.7 : 1);
  if (first.shape === 'initial') note('initialFirst');
  else if (first.shape === 'abbreviation' && !first.entries) note('initialFirst', 0.7);
  if (initials > 0 && first.shape !== 'initial') note('initialInside');
  if (last.isSurname) note('surnameLast');
  if (cues.suffixes.has(last.folded)) note('rankSuffix');
  if (!entries && common === 0) note(words <= 2 ? 'unknownPair' : 'unknownMany');
  if (!entries) note('commonInside', common);
  if (first.entries?.has('nationality')) note('nationalityFirst');
  else if (
    first.entries &&
    (first.entries.has('country') || first.entries.has('bigCity') || first.entries.has('state'))
  )
    note('placeFirst');
  if (of >= 0) {
    const head = facts[of - 1]!;
    if (cues.headsWithOf.has(head.folded)) note('headOf');
    else if (head.isPlaceHead || head.isPlacePrefix) note('placeHeadOf');
    else if (head.isEventHead) note('eventHeadOf');
    else note('otherOf');
  } else {
    if (last.isOrganisationHead) note('organisationHead');
    if (last.isPlaceHead && words > 1) note('placeHead');
    if (last.isEventHead) note('eventHead');
    if (first.isOrganisationPrefix) note('organisationPrefix');
    else if (first.isPlacePrefix) note('placePrefix');
  }
}

function before(
  { facts, tokens, opens }: NameLine,
  from: number,
  note: (feature: Feature, times?: number) => void,
): void {
  let p = from - 1;
  if (p >= 0 && tokens[p]!.text === '.') p--;
  if (p < 0) return;
  const fact = facts[p]!;
  const token = tokens[p]!;
  if (token.kind === 'possessive') return note('afterPossessive');
  if (token.kind === 'mark') {
    if (token.text === ',' && p > 0 && isPlace(facts[p - 1]!)) note('afterPlaceComma');
    if (token.text === '(' && facts.length > from + 1) note('inBrackets');
    return;
  }
  if (fact.isHonorific) return note('afterHonorific');
  if (fact.isOffice) return note('afterOffice', opens[p] && facts[p]!.shape === 'capital' ? 0.7 : 1);
  const feature = precededBy.get(fact.folded);
  if (feature) return note(feature);
  if (cues.placeNouns.has(fact.folded)) return note('afterPlaceNoun');
  if (fact.isSaying) note('afterSaid');
}

const precededBy = new Map<string, Feature>([
  ['in', 'afterIn'],
  ['at', 'afterAt'],
  ['near', 'afterNear'],
  ['outside', 'afterNear'],
  ['around', 'afterNear'],
  ['across', 'afterNear'],
  ['throughout', 'afterNear'],
  ['from', 'afterFrom'],
  ['to', 'afterTo'],
  ['of', 'afterOf'],
  ['by', 'afterBy'],
  ['with', 'afterWith'],
  ['against', 'afterAgainst'],
  ['the', 'afterThe'],
  ['a', 'afterA'],
  ['an', 'afterA'],
]);

function isPlace(fact: { entries: ReadonlySet<string> | undefined }): boolean {
  return (
    fact.entries !== undefined &&
    (fact.entries.has('country') ||
      fact.entries.has('state') ||
      fact.entries.has('bigCity') ||
      fact.entries.has('city') ||
      fact.entries.has('region'))
  );
}

function after({ facts, tokens }: NameLine, to: number, note: (feature: Feature, times?: number) => void): void {
  const fact = facts[to];
  const token = tokens[to];
  if (!fact || !token) return;
  if (token.text === ',') {
    const next = facts[to + 1];
    if (!next) return;
    if (
      next.shape === 'figure' &&
      /^\d{1,3},?$/.test(tokens[to + 1]!.text) &&
      (tokens[to + 2]?.text === ',' || tokens[to + 1]!.text.endsWith(','))
    )
      note('beforeAge');
    else if (isPlace(next)) note('beforePlaceComma');
    else if (next.folded === 'who' || next.folded === 'whose') note('beforeWho');
    else if (next.folded === 'which') note('beforeWhich');
    else if (next.folded === 'where') note('beforeWhere');
    else if (next.folded === 'a' || next.folded === 'an') note('beforeWho', 0.4);
    return;
  }
  if (token.text === '(') {
    const next = facts[to + 1];
    if (next && isPlace(next)) note('beforeCountryInBrackets');
    return;
  }
  if (token.kind !== 'word') return;
  if (fact.isSaying) return note('beforeSaid');
  if (cues.deeds.has(fact.folded)) return note('beforeDeed');
  if (fact.folded === 'who') return note('beforeWho');
  if (/^(shares|stock|shareholders|subsidiary|unit)$/.test(fact.folded)) return note('beforeShares');
  if (/^(officials|government|troops|police|forces|embassy|authorities|army)$/.test(fact.folded))
    return note('beforeOfficials');
  if (fact.isOffice) note('beforeOffice');
}
