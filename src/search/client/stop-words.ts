/*
 * English words that say nothing of what a text is about: Snowball's list (snowballstem.org/algorithms/english/stop.txt), and the modal
 * verbs. `us` is missing on purpose: in news it is mostly a country.
 */
const list = `
  i me my myself we our ours ourselves you your yours yourself yourselves he him his himself she her hers herself it its itself they them
  their theirs themselves what which who whom this that these those am is are was were be been being have has had having do does did
  doing a an the and but if or because as until while of at by for with about against between into through during before after above
  below to from up down in out on off over under again further then once here there when where why how all any both each few more most
  other some such no nor not only own same so than too very
  can could may might must ought shall should will would
  i'm you're he's she's it's we're they're i've you've we've they've i'd you'd he'd she'd we'd they'd i'll you'll he'll she'll we'll
  they'll isn't aren't wasn't weren't hasn't haven't hadn't doesn't don't didn't won't wouldn't shan't shouldn't can't cannot couldn't
  mustn't let's that's who's what's here's there's when's where's why's how's
`;

const stopWords: ReadonlySet<string> = new Set(list.trim().split(/\s+/));

/** For a word in lower case with straight apostrophes. */
export function isStopWord(word: string): boolean {
  return stopWords.has(word);
}
