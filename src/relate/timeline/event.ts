import type { EventEvidence, TimelineEvent } from '../../schema/timeline.ts';
import { hashBase32 } from '../../text/base32.ts';
import { byCodeUnits } from '../../text/order.ts';
import type { Worded } from '../worded.ts';
import type { Draft } from './drafts.ts';
import type { Told } from './join-alike.ts';
import { likeness } from './senses.ts';

/** To find the clause most like the others, it is compared with so many. */
const mostCompared = 20;

/** An event with its evidence in words. Its id depends on its own evidence alone. */
export function makeEvent({ times, undated }: Draft, told: readonly Told[], worded: Worded): TimelineEvent {
  const dated = times.flatMap(({ datings }, time) =>
    datings.map((index) => ({ index, evidence: datedEvidence(told[index]!, time, worded) })),
  );
  const silent = undated.map((passage): EventEvidence => ({ ...worded(passage), date: null }));
  const evidence = [...dated.map((one) => one.evidence), ...silent].sort(byPlace);
  const central = centralOf(times[0]!.datings, told);
  const wording = dated.find(({ index }) => index === central)!.evidence;
  const datings = dated.map(({ index }) => told[index]!.dating);
  const { article, span, date } = wording;
  return {
    id: `ev-${hashBase32(JSON.stringify([article, wording.sentence, span.slice(1), date]), 7)}`,
    story: told[central]!.story,
    times: times.map(({ time: { from, to, precision } }) => ({ from, to, precision })),
    isAhead: datings.every(({ isAhead }) => isAhead),
    isSaying: datings.every(({ isSaying }) => isSaying),
    central: evidence.indexOf(wording),
    evidence,
  };
}

function datedEvidence({ dating }: Told, time: number, worded: Worded): EventEvidence {
  const { article, clause, expression } = dating;
  const { value, precision, modifier, rule, anchor, span } = expression;
  const at: [number, number] = [span[1] - clause[1], span[2] - clause[1]];
  return { ...worded({ article, span: clause }), date: { at, value, precision, modifier, rule, anchor, time } };
}

const byPlace = (a: EventEvidence, b: EventEvidence): number =>
  byCodeUnits(a.article, b.article) ||
  a.span[0] - b.span[0] ||
  a.span[1] - b.span[1] ||
  (a.date?.at[0] ?? 0) - (b.date?.at[0] ?? 0);

/** The dating that is most like the others of its time; of equal ones the shortest, then the first. */
function centralOf(datings: readonly number[], told: readonly Told[]): number {
  const some = datings.slice(0, mostCompared);
  const rated = datings.map((index) => ({
    index,
    likeness: some.reduce((total, other) => total + likeness(told[index]!.senses, told[other]!.senses), 0),
    length: told[index]!.dating.words.length,
  }));
  rated.sort((a, b) => b.likeness - a.likeness || a.length - b.length || a.index - b.index);
  return rated[0]!.index;
}
