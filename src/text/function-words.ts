/** Words that carry grammar rather than meaning, lower case: articles, pronouns, auxiliaries, prepositions, conjunctions, a few adverbs. */
export const functionWords: ReadonlySet<string> = new Set(
  `a an the this that these those there here
  i you he she it we they me him her us them my your his its our their mine yours hers ours theirs
  himself herself itself themselves myself yourself ourselves who whom whose which what where when why how
  am is are was were be been being have has had having do does did doing done will would shall should can could may might must
  in on at by for with from to into onto of off up out down upon about over under through within without between among against during
  before after until since because although though while if unless than then as and or but nor so
  not no also too very just only own same such each both all any some more most other another again further once yet still even
  however meanwhile later via per one said say says saying told tell tells telling stated state states stating added adding according
  mr mrs ms dr s t d ll ve re m`.split(/\s+/),
);
