/** How a verb tells whose words follow. */
export type CueClass =
  /** What was said is its object: `said`, `wrote`. */
  | 'say'
  /** It gives somebody's word for a thing: `called it`, `accused`. */
  | 'name'
  /** What was thought or wished is its object. */
  | 'think'
  /** It reports speech only right beside a quotation set apart by a comma or colon: `went on:`, `laughed`. */
  | 'act';

/** Only the forms that matter to find a subject are told apart. */
export type VerbForm = 'finite' | 'base' | 'ing';

export interface Cue {
  verb: string;
  class: CueClass;
  form: VerbForm;
}

/** Verbs by class, in their base form; `+` stands where a final consonant doubles. */
const verbs: Record<CueClass, string> = {
  say: `
    say tell ask add write tweet reply respond explain note argue continue conclude recall insist acknowledge admit+ agree announce
    answer assert boast caution charge claim comment complain concede contend counter cry declare demand deny joke lament maintain
    muse observe offer opine plead predict proclaim promise pronounce protest quip+ recount reiterate remark remind repeat report
    retort reveal scoff shout sing stress suggest testify thunder urge vow warn whisper wonder yell exclaim emphasize emphasise
    underscore underline confirm affirm reaffirm clarify elaborate estimate post retweet text email e-mail blog+ fume gush crow rail
    chide chant roar read interject allege speculate signal hint mention advise advocate brag+ bellow bemoan bluster bristle chime
    sniff growl grumble intone marvel mutter murmur mumble pledge preach quote rant rave reason reflect relate state
    stammer summarize summarise surmise swear sneer taunt tease utter venture volunteer wail whine posit propose recommend
    inform assure tout highlight convey express voice echo inquire query deadpan+ enthuse gripe hiss holler implore instruct
    intimate lecture reassure rejoin scream screech shriek stipulate counsel theorize theorise repost message reply articulate
    refute rebut+ scold recite indicate disclose outline specify concur+ foresee forecast hypothesize counsel decry lambaste
    mouth beam blare type coin
    apologize apologise chastise object beg+ swear concede threaten imply
  `,
  name: `
    call describe label+ admire reference champion dub+ brand label characterize characterise deride dismiss denounce condemn criticize criticise slam+ blast
    praise hail accuse refer+ cite compare liken portray mock attack rip+ blame credit deem disparage ridicule belittle
    laud applaud salute define term cast depict paint reject paraphrase fault scorn vilify pan+ trash hammer bash
    berate excoriate
  `,
  think: `
    think believe feel hope fear want worry expect wish understand doubt suspect consider view regard realize realise
    imagine plan intend aim prefer favor favour decide find see know
  `,
  act: `
    go open close start end finish begin shoot fire laugh chuckle smile sigh grin shrug nod snap+ put sum+ point deliver share
    release issue publish press probe lash push spit poke offer chant stump thank welcome greet defend attack appeal promise
    conclude recommend plead request wax launch cut+ interrupt turn explode erupt snort wrap pile burst weigh jump blurt
  `,
};

/** Past forms that are not made with -ed; where past and participle differ both are given. */
const irregular: Record<string, readonly string[]> = {
  say: ['said'],
  tell: ['told'],
  write: ['wrote', 'written'],
  sing: ['sang', 'sung'],
  read: ['read'],
  begin: ['began', 'begun'],
  swear: ['swore', 'sworn'],
  shoot: ['shot'],
  spit: ['spat'],
  put: ['put'],
  go: ['went', 'gone'],
  foresee: ['foresaw', 'foreseen'],
  forecast: ['forecast'],
  cast: ['cast'],
  cut: ['cut'],
  burst: ['burst'],
  think: ['thought'],
  feel: ['felt'],
  know: ['knew', 'known'],
  understand: ['understood'],
  see: ['saw', 'seen'],
  find: ['found'],
};

const cues = new Map<string, Cue>();
for (const [kind, list] of Object.entries(verbs)) addVerbs(kind as CueClass, list.trim().split(/\s+/));

/** What a word in lower case reports as a verb, if it is a cue at all. */
export function cueOf(word: string): Cue | undefined {
  return cues.get(word);
}

function addVerbs(kind: CueClass, list: readonly string[]): void {
  for (const entry of list) {
    const verb = entry.replace('+', '');
    const add = (word: string, form: VerbForm): void => {
      if (!cues.has(word)) cues.set(word, { verb, class: kind, form });
    };
    for (const past of irregular[verb] ?? [pastOf(entry)]) add(past, 'finite');
    add(presentOf(verb), 'finite');
    add(`${stem(entry)}ing`, 'ing');
    add(verb, 'base');
  }
}

/** `try`: `tries`, `pass`: `passes`, `say`: `says`. */
function presentOf(verb: string): string {
  if (/[^aeiou]y$/.test(verb)) return `${verb.slice(0, -1)}ies`;
  return /(?:s|x|z|ch|sh|go)$/.test(verb) ? `${verb}es` : `${verb}s`;
}

function pastOf(entry: string): string {
  if (/[^aeiou]y$/.test(entry)) return `${entry.slice(0, -1)}ied`;
  return entry.endsWith('e') ? `${entry}d` : `${stem(entry)}ed`;
}

/** What -ed and -ing are added to: `quip+` gives `quipp`, `note` gives `not`. */
function stem(entry: string): string {
  if (entry.endsWith('+')) return `${entry.slice(0, -1)}${entry.at(-2)}`;
  return /[^eo]e$/.test(entry) ? entry.slice(0, -1) : entry;
}
