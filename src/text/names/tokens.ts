/** A word, figure or mark of a text as names see it: hyphens, final full stops and possessive endings stand apart. */
export interface NameToken {
  start: number;
  end: number;
  text: string;
  kind: 'word' | 'figure' | 'possessive' | 'mark';
  /** Whether white space, or nothing, stands before it. */
  spaced: boolean;
}

/** Written with a full stop, which belongs to the word wherever the line goes on. */
const abbreviation =
  'St|Ste|Mt|Ft|Mr|Mrs|Ms|Messrs|Dr|Prof|Gen|Lt|Col|Maj|Capt|Sgt|Cpl|Brig|Adm|Cmdr|Sen|Sens|Rep|Reps|Gov|Rev|Hon|Jr|Sr|Inc|Corp|Co|Cos|' +
  'Ltd|Bros|Ala|Ariz|Ark|Calif|Colo|Conn|Del|Fla|Ga|Ill|Ind|Kan|Ky|La|Md|Mass|Mich|Minn|Miss|Mo|Mont|Neb|Nev|Okla|Ore|Pa|Tenn|Tex|Vt|' +
  'Va|Wash|Wis|Wisc|Wyo|Ont|Que';
const initials = String.raw`(?:\p{Lu}\.){2,}(?:\p{Lu}(?!['’]?[\p{L}\p{N}]))?|\p{Lu}\.(?=[ -]?\p{Lu})`;
/** `Workers' Party`: after a plural, where no quotation in such marks is open. */
const pluralPossessive = String.raw`['’](?<=\p{L}[sS].)(?<!(?:^|[\s(])['‘][^'‘’]*.)(?=\s+\p{Lu})`;
const possessive = String.raw`['’][sS](?![\p{L}\p{N}])|${pluralPossessive}`;
const letters = String.raw`\p{L}[\p{L}\p{M}\p{N}]*(?:(?!${possessive})['’]\p{L}[\p{L}\p{M}\p{N}]*)*`;

const token = new RegExp(
  String.raw`((?:${abbreviation})\.(?=['’]|[\s,]+[^\s,])|${initials}|${letters})|(${possessive})|(\p{N}[\p{N}.,:/]*)|\S`,
  'gu',
);

/** Cuts a text into tokens; every token is a slice, and only white space stands between them. */
export function nameTokens(text: string): NameToken[] {
  const tokens: NameToken[] = [];
  let last = 0;
  for (const { index: start, 0: value, 1: word, 2: ending, 3: figure } of text.matchAll(token)) {
    const kind = word ? 'word' : ending ? 'possessive' : figure ? 'figure' : 'mark';
    const end = start + value.length;
    tokens.push({ start, end, text: value, kind, spaced: start > last || start === 0 });
    last = end;
  }
  return tokens;
}
