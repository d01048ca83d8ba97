import type { Attribution } from './attribution.ts';
import type { Unit } from './find-units.ts';
import { type Phrase, phraseFrom } from './noun-phrases.ts';
import type { Token } from './tokens.ts';
import { words } from './word-classes.ts';

/** A stretch of tokens, the second past the end. */
type Stretch = [from: number, to: number];

/** So many tokens after a verb may a channel start. */
const reach = 10;
const introducing = words('on in via during at through to after over by');
const extending = words('on with to at for from of');

/** Where things are said and written: last word of a phrase. */
const occasions = words(`
  statement tweet post tweets posts posting interview interviews speech speeches letter email e-mail memo release conference briefing
  op-ed article book memoir video ad message messages note report testimony filing broadcast appearance call debate rally hearing
  editorial column essay blog podcast remarks address media platform account website site television tv radio program show newsletter
  event forum panel document documents court transcript documentary lecture sermon caption clip press-conference text texts texted
  affidavit lawsuit complaint opinion ruling dissent proclamation communique bulletin phone telephone episode livestream
`);
const listeners = words(
  'reporters journalists media press audience crowd lawmakers viewers listeners newspaper magazine station network agency',
);
/** Media by name, in lower case: the last word of the name. */
const media = words(`
  twitter facebook instagram telegram tiktok x youtube reddit snapchat weibo whatsapp linkedin bluesky threads mastodon social news post
  times journal radio tv press today magazine herald tribune guardian reuters politico bloomberg telegraph independent mirror globe
  observer gazette mail chronicle inquirer examiner register star sun standard review week atlantic newsweek axios vox buzzfeed breitbart
  fox cnn msnbc nbc abc cbs npr bbc pbs afp ap tass cnbc c-span upi dpa rt al-jazeera jazeera spiegel monde figaro bild zeitung ria interfax
  xinhua kyodo hill beast slate salon network channel
`);

/** Where something was said, as its sentence states it: `on Truth Social`, `in a statement`, or whom it was told: `reporters`. */
export function findChannel(tokens: readonly Token[], unit: Unit, { cue }: Attribution): Stretch | null {
  if (cue === null) return null;
  return toldTo(tokens, cue) ?? channelAfter(tokens, unit, cue[1]) ?? channelBefore(tokens, unit, cue[0]);
}

function toldTo(tokens: readonly Token[], [from, to]: Stretch): Stretch | null {
  if (!/^(?:told|tells?|telling)$/.test(tokens[from]!.word)) return null;
  const phrase = phraseFrom(tokens, to);
  if (phrase === null) return null;
  if (listeners.has(headOf(tokens, phrase))) return [to, placed(tokens, phrase.to)];
  return isMedium(tokens, phrase) ? [to, extended(tokens, phrase.to)] : null;
}

/** Takes in where somebody is told: `reporters at the White House`. */
function placed(tokens: readonly Token[], to: number): number {
  if (!/^(?:at|in|aboard|outside)$/.test(tokens[to]?.word ?? '')) return extended(tokens, to);
  return phraseFrom(tokens, to + 1)?.to ?? to;
}

function channelAfter(tokens: readonly Token[], [, to]: Unit, from: number): Stretch | null {
  for (let index = from; index < Math.min(to, from + reach); index += 1) {
    if (tokens[index]!.kind === 'quotation') return null;
    const found = channelAt(tokens, index);
    if (found !== null) return found;
  }
  return null;
}

/** Between subject and verb, or before the subject at the start of the sentence. */
function channelBefore(tokens: readonly Token[], [from]: Unit, to: number): Stretch | null {
  for (let index = to - 1; index >= Math.max(from, to - 2 * reach); index -= 1) {
    if (tokens[index]!.kind === 'quotation') return null;
    const found = channelAt(tokens, index);
    if (found !== null) return found[1] <= to ? widened(tokens, found, from) : null;
  }
  return null;
}

/** `in a post` before `on X` belongs to it. */
function widened(tokens: readonly Token[], found: Stretch, floor: number): Stretch {
  for (let index = found[0] - 1; index >= Math.max(floor, found[0] - reach); index -= 1) {
    const wider = channelAt(tokens, index);
    if (wider !== null && wider[1] >= found[1]) return wider;
  }
  return found;
}

function channelAt(tokens: readonly Token[], index: number): Stretch | null {
  if (!introducing.has(tokens[index]!.word)) return null;
  const phrase = phraseFrom(tokens, index + 1);
  return phrase !== null && isChannel(tokens, phrase) ? [index, extended(tokens, phrase.to)] : null;
}

/** Takes in what narrows a channel down: `in an interview with CNN`, `in a post on his platform`. */
function extended(tokens: readonly Token[], to: number): number {
  if (!extending.has(tokens[to]?.word ?? '')) return to;
  const phrase = phraseFrom(tokens, to + 1);
  return phrase !== null && isChannel(tokens, phrase) ? phrase.to : to;
}

function isChannel(tokens: readonly Token[], phrase: Phrase): boolean {
  return isMedium(tokens, phrase) || occasions.has(headOf(tokens, phrase));
}

function isMedium(tokens: readonly Token[], phrase: Phrase): boolean {
  return phrase.kind === 'name' && media.has(headOf(tokens, phrase));
}

function headOf(tokens: readonly Token[], { to }: Phrase): string {
  return tokens[to - 1]!.word;
}
