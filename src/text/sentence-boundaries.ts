const abbreviations =
  /(?:^|[\s("“‘[])(?:Mr|Mrs|Ms|Dr|Gen|Sen|Rep|Gov|Lt|Col|Sgt|Capt|Prof|Rev|St|Mt|No|Inc|Corp|Co|Ltd|Jr|Sr|vs|etc|[A-Z]|(?:[A-Za-z]\.)+[A-Za-z])$/;
const starters =
  /^["“‘(]*(?:The|He|She|It|In|On|At|But|And|This|That|They|We|I|You|His|Her|Its|Their|There|However|Meanwhile|A|An|As|If|When)\b/;

/** Where the sentences of a paragraph begin and end. */
export function sentenceSpans(text: string): [start: number, end: number][] {
  const spans: [number, number][] = [];
  let start = 0;
  for (const match of text.matchAll(/([.!?…]+)(["'”’)\]]*)(\s+|(?<=[a-z][.!?])(?=[A-Z][a-z]))/g)) {
    const before = text.slice(Math.max(0, match.index - 20), match.index);
    const end = match.index + match[0].length - (match[3] ?? '').length;
    const next = text.slice(end).trimStart().slice(0, 20);
    if (next === '') break;
    if (match[1] === '.' && abbreviations.test(before) && !starters.test(next)) continue;
    if (match[2] !== '' && /^\p{Ll}/u.test(next)) continue;
    spans.push([start, end]);
    start = match.index + match[0].length;
  }
  if (start < text.length) spans.push([start, text.length]);
  return spans;
}
