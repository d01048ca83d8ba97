const words = (list: string): ReadonlySet<string> => new Set(list.trim().split(/\s+/));

/** Words that say what kind of name stands beside them or ends with them: lower case, without accents and full stops. */
export const nameCues = {
  /** Forms of address: stand before a person and are no part of the name. */
  honorific: words(`
    mr mrs ms miss mx messrs mme mlle dr prof sir dame lord lady rev fr sheikh sheik haji herr frau senor senora monsieur madame
    pope saint king queen prince princess emperor empress sultan emir ayatollah imam rabbi cardinal archbishop bishop reverend
    maj gen lt col capt cmdr adm sgt cpl pvt brig gov sen rep sens reps
  `),
  /** Forms of address that never begin a name. */
  title: words('mr mrs ms dr prof messrs mme'),
  /** Forms of address that state no office or rank. */
  civil: words('mr mrs ms miss mx messrs mme mlle dr prof herr frau senor senora monsieur madame'),
  /** Offices and trades: before a person they are a role, with a capital or not. */
  office: words(`
    president presidents vice-president chairman chairwoman chair premier chancellor minister ministers secretary spokesman spokeswoman
    spokesperson senator senators congressman congresswoman representative governor mayor ambassador envoy commissioner director
    director-general secretary-general attorney general judge justice magistrate prosecutor lawyer sheriff inspector detective
    superintendent constable officer colonel major captain lieutenant sergeant admiral brigadier marshal commander commandant corporal
    head boss leader leaders deputy speaker counsel adviser advisor advisers aide strategist negotiator mediator
    coach manager striker defender midfielder goalkeeper keeper winger forward skipper umpire referee bowler batsman
    pitcher quarterback catcher shortstop trainer jockey driver rider champion seed rival opener prop hooker flanker fullback centre
    analyst economist trader dealer broker banker executive founder owner publisher editor author writer novelist poet
    reporter correspondent journalist photographer broadcaster columnist commentator actor actress singer musician composer
    conductor dancer artist painter sculptor architect designer producer filmmaker star comedian model
    doctor professor scientist researcher historian physicist biologist expert teacher schoolteacher student engineer pilot astronaut
    cosmonaut farmer businessman businesswoman tycoon billionaire financier industrialist activist dissident rebel guerrilla warlord
    militant fugitive suspect gunman killer murderer rapist paedophile victim survivor refugee prisoner inmate defendant witness
    priest pastor bishop archbishop cardinal pope rabbi imam king queen prince princess duke duchess earl count countess baron baroness
    husband wife son daughter brother sister father mother uncle nephew cousin widow boyfriend girlfriend friend colleague
    compatriot countryman teammate team-mate partner veteran candidate nominee incumbent challenger opponent predecessor successor
    mp mps pm ceo cfo ex-president ex-premier ex-minister finmin tsar
  `),
  /** Offices of which a capitalised modifier is a part: `Prime Minister`, `National Security Adviser`. */
  rank: words(`
    president chairman chairwoman minister ministers secretary spokesman spokeswoman governor mayor ambassador envoy commissioner director
    general attorney judge justice officer adviser advisor chief deputy speaker leader whip counsel executive manager sheriff marshal
    commander head staff premier representative inspector prosecutor
  `),
  /** Verbs of saying in the forms in which they stand beside a speaker. */
  saying: words(`
    said says say told tells added adds asked asks replied explained noted warned insisted argued declared stated announced
    claimed denied acknowledged admitted conceded predicted recalled commented remarked observed wrote writes tweeted posted
    quoted complained concluded continued confirmed suggested urged vowed pledged promised believes believed thinks hopes wants
  `),
  /** Verbs whose subject is rather a person than a place or a body. */
  deed: words(`
    met married died resigned smiled laughed walked arrived flew left born jailed arrested shot grew studied scored fired hit hits
    finished trailed served missed struck bowled clinched retired testified pleaded appeared spoke visited took gave made
  `),
  /** Nouns before which, or before "of" after which, a place stands. */
  placeNoun: words(`
    city town village capital province region district port island islands state county suburb resort township enclave peninsula
    republic kingdom territory outskirts north south east west northeast northwest southeast southwest northern southern eastern western
    central coast municipality hamlet settlement camp streets
  `),
  /** Last words of places. */
  placeHead: words(`
    river island islands lake sea ocean bay gulf strait straits mountain mountains mount valley desert peninsula coast
    street avenue road boulevard square park airport station harbour harbor bridge canal creek beach forest hills heights
    province county region district republic territory city town village state states kingdom stadium arena palace castle
    prison jail hospital cathedral church mosque temple plaza tower towers hotel gardens garden port cape basin falls springs
    rapids canyon plateau strip quarter oblast prefecture emirates
  `),
  /** First words of places. */
  placePrefix: words(`
    lake mount mt cape port fort ft san santa sao st ste saint new north south east west northern southern eastern western central upper
    lower greater el los las la le villa rio camp great little old
  `),
  /** Last words of organisations. */
  organisationHead: words(`
    inc corp corporation co cos company companies ltd limited plc llc llp lp ag sa se nv bv gmbh spa oy ab as asa kk bhd sdn pty pte kg oao
    zao ooo group holdings holding industries enterprises international partners associates brothers bros sons trust fund funds
    capital securities investments investment insurance assurance finance financial bancorp bankshares savings
    bank banks union unions federation confederation association assn society institute institution university college school academy
    hospital clinic laboratory laboratories museum library foundation
    ministry department agency authority administration bureau office commission committee council board
    court tribunal parliament congress senate assembly cabinet politburo government police army navy force forces corps guard brigade
    regiment battalion division unit units party front movement alliance coalition bloc militia
    airlines airways air aviation aerospace motors motor telecom telecommunications communications networks network systems software
    technologies technology electronics semiconductor computer computers microsystems instruments devices pharmaceuticals
    pharmaceutical chemicals chemical oil petroleum gas energy power electric resources mining mines minerals steel metals foods
    brewery breweries stores supermarkets press news newspaper newspapers times post herald tribune gazette journal daily telegraph
    chronicle newsroom desk broadcasting television tv radio pictures records entertainment productions studios publishing publications
    exchange consortium syndicate cooperative services service consulting management properties realty
    fc cf afc sc club team
    church diocese archdiocese synod organisation organization initiative center centre centers
  `),
  /** Schools, which are named after places and peoples: `Florida Atlantic University`. */
  school: words('university college institute academy polytechnic'),
  /** Legal forms: with them a name is that of a company, whatever comes before. */
  legalForm: words(
    'inc corp corporation co cos ltd limited plc llc llp lp ag sa nv bv gmbh spa oy asa kk bhd pty pte bancorp group holdings',
  ),
  /** First words of organisations. */
  organisationPrefix: words(`
    bank ministry department university institute house court bureau office board council association federation confederation
    union party commission committee agency academy society organisation organization league front movement army chamber college school
    fc ac as sk fk nk rc sc cd ca cf rcd ud sv vfb vfl tsv msv spvgg afc hjk if ifk ik bk sporting real racing atletico athletic club
    dynamo dinamo spartak lokomotiv torpedo cska zenit maccabi hapoel betar olympique stade borussia bayer bayern fortuna arminia
    eintracht hertha werder inter sparta slavia viktoria sigma banik banque banco banca bundesverband societe compagnie groupe
  `),
  /** Organisations named with "of", "for" or "on" after their head. */
  headWithOf: words(`
    bank ministry department university institute house court courts bureau office board council association federation confederation
    union party commission committee agency academy society organisation organization league front movement army chamber college school
    church conference community centre center trust congress assembly government rally brotherhood missionaries tigers corp journal
    times news press forces sons daughters knights order club administration authority
    endowment service fund foundation alliance coalition forum network initiative museum library gallery
  `),
  /** Words that begin the name of a place with "of". */
  placeWithOf: words(
    'gulf bay sea isle island islands cape strait straits republic kingdom city state county province lake horn state district territory port',
  ),
  /** Last words of events, works, prizes and laws. */
  eventHead: words(`
    cup open championship championships tournament trophy league games olympics prix marathon derby stakes classic masters series
    tour rally race war wars revolution uprising battle offensive operation campaign crisis massacre treaty agreement accord accords pact
    convention protocol act law bill amendment plan programme program project prize award awards medal festival summit
    day week weekend eve year century era age bowl shield plate ashes test invitational
    index average bond bonds gilt futures virus disease syndrome symphony bible
  `),
  /** Days and months: capitals that name nothing here. */
  calendar: words(`
    monday tuesday wednesday thursday friday saturday sunday mon tue tues wed thu thur thurs fri sat sun
    january february march april may june july august september october november december jan feb mar apr jun jul aug sep sept oct nov dec
  `),
  /** Small words inside the names of persons. */
  particle: words(
    'de del della di da dos das du des la le van von der den ten ter bin ibn ben al el ul ur bint e zu af av abu ould do',
  ),
  /** Small words inside the names of organisations, places and works. */
  connector: words('of the and for on in to de la le du des del y der die und et'),
  /** What follows a name to tell a son from his father. */
  rankSuffix: words('jr sr ii iii iv junior senior'),
  /** Words that begin sentences and no names, except by the lexicon: `The Hague`. */
  functionWord: words(`
    the a an he she it they we you i his her hers its their our your my me him them us this that these those there here what who whom
    whose which when where why how if but and or nor so yet as at by for from in into of off on onto out over to up with after before
    amid amidst among amongst despite during against between without within throughout upon unlike like according following
    since until while because although though however meanwhile also no not yes is are was were be been has have had do does did
    would can could might must shall should all both each every few many more most much other some such any only own same than too
    very just now then once i'm i've i'll i'd he's she's it's they're we're we've we'll you're that's what's who's there's let's don't
    didn't isn't wasn't aren't won't can't couldn't doesn't they've you've
  `),
  /** Nouns that companies have, and people hardly. */
  companyNoun: words('shares stock shareholders subsidiary unit units stake bonds profit profits earnings sales'),
  /** Nouns that states and bodies have. */
  stateNoun: words(
    'officials official government troops police forces embassy authorities army militia sources spokesman spokeswoman',
  ),
  /** What one team does to another, in reports of matches. */
  match: words('v vs beat lost drew defeated won host hosted thrashed routed edged crushed trounced'),
  /** Before the other team. */
  versus: words('v vs beat against over defeated thrashed routed edged crushed trounced beating'),
  /** Who belongs to a team. */
  player: words(`
    coach manager striker defender midfielder goalkeeper skipper captain forward winger fans supporters players player side team shortstop
    pitcher starter centre fullback wing bowler batsman catcher outfielder quarterback
  `),
  /** Sports of teams, and words for what only teams have. */
  teamSport: words(`
    soccer football cricket baseball basketball hockey rugby nhl nba nfl standings league division innings wicket goalkeeper striker
    defender midfielder goals halftime half-time scorers playoff playoffs inning homer rbi touchdown quarterback
  `),
  /** Other words of reports of matches. */
  sport: words(`
    tennis golf cycling athletics motor racing boxing badminton swimming skiing match matches cup season coach tournament championship
    championships scored results result win beat lost played final semifinal semifinals quarter-final round seeded seed champion points
    scores squad team teams club game games
  `),
  /** Last words of clubs, which elsewhere end the names of places. */
  clubHead: words('united rovers wanderers athletic albion town county hotspur city'),
  /** Dismissals in cricket, before the player who did it. */
  dismissal: words('c b lbw st'),
} satisfies Record<string, ReadonlySet<string>>;

export type NameCue = keyof typeof nameCues;
export type CueFlags = Readonly<Record<NameCue, boolean>>;

const cueLists = Object.entries(nameCues) as [NameCue, ReadonlySet<string>][];
const flagsOf = (word: string): CueFlags =>
  Object.fromEntries(cueLists.map(([cue, list]) => [cue, list.has(word)])) as CueFlags;
const noFlags = flagsOf('');
const known = new Map([...new Set(cueLists.flatMap(([, list]) => [...list]))].map((word) => [word, flagsOf(word)]));

/** The lists that a word (lower case, without accents and full stops) stands on. */
export const cuesOf = (word: string): CueFlags => known.get(word) ?? noFlags;
