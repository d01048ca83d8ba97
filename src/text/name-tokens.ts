/** A word, figure or mark of a text, as names see it: hyphens, full stops and possessive endings stand apart. */
export interface NameToken {
  start: number;
  end: number;
  text: string;
  kind: 'word' | 'figure' | 'possessive' | 'mark';
  /** Whether white space, or nothing, stands before it. */
  spaced: boolean;
}

const abbreviations =
  'St|Ste|Mt|Ft|Mr|Mrs|Ms|Messrs|Dr|Prof|Gen|Lt|Col|Maj|Capt|Sgt|Cpl|Brig|Adm|Cmdr|Sen|Sens|Rep|Reps|Gov|Rev|Hon|Jr|Sr|Inc|Corp|Co|Cos|Ltd|Bros|' +
  'Ala|Ariz|Ark|Calif|Colo|Conn|Del|Fla|Ga|Ill|Ind|Kan|Ky|La|Md|Mass|Mich|Minn|Miss|Mo|Mont|Neb|Nev|Okla|Ore|Pa|Tenn|Tex|Vt|Va|Wash|Wis|Wisc|Wyo|Ont|Que';

const token = new RegExp(
  String.raw`((?:${abbreviations})\.(?=['’]|[\s,]\s*\S)|(?:\p{Lu}\.){2,}(?:\p{Lu}(?!['’]?[\p{L}\p{N}]))?|\p{Lu}\.(?=[ -]?\p{Lu})|\p{L}[\p{L}\p{M}\p{N}]*(?:['’](?!(?:s|S)(?![\p{L}\p{N}]))\p{L}[\p{L}\p{M}\p{N}]*)*)|(['’][sS](?![\p{L}\p{N}]))|(\p{N}[\p{N}.,:/]*)|([^\s])`,
  'gu',
);

/** Cuts a text into tokens; every token is a slice, and only white space stands between them. */
export function nameTokens(text: string): NameToken[] {
  const found: NameToken[] = [];
  let before = 0;
  for (const match of text.matchAll(token)) {
    const start = match.index;
    const value = match[0];
    const kind =
      match[1] !== undefined
        ? 'word'
        : match[2] !== undefined
          ? 'possessive'
          : match[3] !== undefined
            ? 'figure'
            : 'mark';
    found.push({ start, end: start + value.length, text: value, kind, spaced: start > before || start === 0 });
    before = start + value.length;
  }
  return found;
}
