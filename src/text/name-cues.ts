const words = (list: string): ReadonlySet<string> => new Set(list.trim().split(/\s+/));

// All lower case, without diacritics and without full stops.

/** Forms of address: stand before a person and are no part of the name. */
export const honorifics = words(`
  mr mrs ms miss mx messrs mme mlle dr prof sir dame lord lady rev fr sheikh sheik haji herr frau senor senora monsieur madame
  pope saint king queen prince princess emperor empress sultan emir ayatollah imam rabbi cardinal archbishop bishop father mother
  brother sister maj gen lt col capt cmdr adm sgt cpl pvt brig gov sen rep sens reps
`);

/** Offices and trades: before a person they are a role, with a capital or not. */
export const offices = words(`
  president vice-president chairman chairwoman chair premier chancellor minister ministers secretary spokesman spokeswoman spokesperson senator
  senators congressman congresswoman representative governor mayor ambassador envoy commissioner director director-general
  secretary-general attorney general judge justice magistrate prosecutor lawyer sheriff inspector detective superintendent constable officer
  colonel major captain lieutenant sergeant admiral brigadier marshal commander commandant corporal private
  chief head boss leader deputy speaker whip counsel adviser advisor aide strategist negotiator mediator
  coach manager striker defender midfielder goalkeeper keeper winger forward skipper captain umpire referee bowler batsman
  pitcher quarterback catcher shortstop trainer jockey driver rider champion champions seed rival opener prop hooker flanker fullback centre
  analyst economist trader dealer broker banker executive officer chief founder owner publisher editor author writer novelist poet
  reporter correspondent journalist photographer broadcaster columnist commentator actor actress singer musician composer
  conductor dancer artist painter sculptor architect designer director producer filmmaker star comedian model
  doctor professor scientist researcher historian physicist biologist expert teacher student engineer pilot astronaut cosmonaut
  farmer businessman businesswoman tycoon billionaire financier industrialist activist dissident rebel guerrilla warlord militant
  fugitive suspect gunman killer murderer rapist paedophile victim survivor refugee prisoner inmate defendant witness
  priest pastor bishop cardinal pope rabbi imam king queen prince princess duke duchess earl count countess baron baroness
  husband wife son daughter brother sister father mother uncle nephew cousin widow boyfriend girlfriend friend colleague
  compatriot countryman teammate partner veteran candidate nominee incumbent challenger opponent predecessor successor
  mp mps pm ceo cfo chairman-elect president-elect ex-president ex-premier ex-minister fm finmin mayor-elect tsar
`);

/** Verbs of saying in the forms in which they stand beside a speaker. */
export const sayings = words(`
  said says say told tells added adds asked asks replied explained noted warned insisted argued declared stated announced
  claimed denied acknowledged admitted conceded predicted recalled commented remarked observed wrote writes tweeted posted
  quoted complained concluded continued confirmed suggested urged vowed pledged promised believes believed thinks hopes wants
`);

/** Verbs whose subject is a person rather than a place or body. */
export const deeds = words(`
  met married died resigned smiled laughed walked arrived flew left born jailed arrested shot killed grew studied
  scored fired hit hits beat beats won wins finished trailed led served missed struck bowled clinched defeated lost
  retired joined testified pleaded appeared spoke visited
`);

/** Prepositions before places. */
export const placePrepositions = words('in at near outside inside across throughout around toward towards into via');
export const routePrepositions = words('from to through between over off');

/** Nouns before which, or before "of" after which, a place stands. */
export const placeNouns = words(`
  city town village capital province region district port island islands state county suburb resort town township
  enclave peninsula republic kingdom territory border area streets outskirts north south east west northeast northwest
  southeast southwest coast municipality hamlet settlement camp
`);

/** Last words of places. */
export const placeHeads = words(`
  river island islands lake sea ocean bay gulf strait straits mountain mountains mount valley desert peninsula coast
  street avenue road boulevard square park airport station harbour harbor bridge canal creek beach forest hills heights
  province county region district republic territory city town village state states kingdom stadium arena palace castle
  prison jail hospital cathedral church mosque temple plaza tower towers hotel gardens garden port cape basin falls springs
  rapids island canyon plateau strip bank-side quarter oblast prefecture governorate emirate emirates
`);

/** First words of places: `Lake Geneva`, `Mount Everest`. */
export const placePrefixes = words(
  'lake mount cape port fort san santa sao st saint new north south east west northern southern eastern western central upper lower greater el los las la le villa rio camp great little old',
);

/** Last words of organisations. */
export const organisationHeads = words(`
  inc corp corporation co cos company companies ltd limited plc llc llp lp ag sa se nv bv gmbh spa oy ab as asa kk bhd sdn pty pte kg oao zao ooo
  group holdings holding industries enterprises international partners associates brothers bros sons trust fund funds capital
  securities investments investment insurance assurance finance financial bancorp bankshares savings
  bank banks union unions federation confederation association assn society league-of institute institution
  university college school academy hospital clinic laboratory laboratories museum library foundation
  ministry department agency authority administration bureau office commission committee council board panel
  court tribunal parliament congress senate assembly cabinet politburo government police army navy force forces corps guard brigade regiment battalion division
  party front movement alliance coalition bloc militia
  airlines airways air aviation aerospace motors motor telecom telecommunications communications networks network systems software
  technologies technology electronics semiconductor computer computers microsystems instruments devices pharmaceuticals pharmaceutical laboratories
  chemicals chemical oil petroleum gas energy power electric resources mining mines minerals steel metals foods brewery breweries
  stores supermarkets press news newspaper newspapers times post herald tribune gazette journal daily telegraph chronicle newsroom
  broadcasting television tv radio pictures records entertainment productions studios publishing publications
  exchange market markets consortium syndicate cooperative services service consulting management properties realty
  fc cf afc sc united rovers wanderers athletic albion town rangers county wednesday hotspur city club team
  church diocese archdiocese synod organisation organization initiative center centre centers
`);

/** First words of organisations: `Bank of England`, `FC Porto`. */
export const organisationPrefixes = words(`
  bank ministry department university institute house court bureau office board council association federation confederation
  union party commission committee agency academy society organisation organization league front movement army chamber college school
  fc ac as sk fk nk rc sc cd ca cf rcd ud sv vfb vfl tsv msv tsg spvgg bsc 1fc afc hjk if ifk ik bk sporting real racing atletico athletic club dynamo dinamo
  spartak lokomotiv torpedo cska zenit maccabi hapoel betar olympique stade borussia bayer bayern fortuna arminia eintracht hertha werder
  inter sparta slavia viktoria sigma banik boby banque banco banca bundesverband societe compagnie groupe
`);

/** Organisations named with "of", "for" or "on" after their head. */
export const headsWithOf = words(`
  bank ministry department university institute house court courts bureau office board council association federation confederation
  union party commission committee agency academy society organisation organization league front movement army chamber college school
  church conference community centre center trust confederation congress assembly government rally brotherhood missionaries
  liberation-tigers tigers corp journal times news press forces sons daughters knights order club conference journal
`);

/** Last words of events, works, prizes and laws. */
export const eventHeads = words(`
  cup open championship championships tournament trophy league games olympics grand-prix prix marathon derby stakes classic masters series
  tour rally race war wars revolution uprising battle offensive operation campaign crisis massacre treaty agreement accord accords pact
  convention protocol act law bill amendment plan programme program project prize award awards medal festival summit conference
  day week weekend eve year century era age division bowl shield plate ashes test international invitational
  index average bond bonds gilt futures virus disease syndrome symphony bible
`);

/** Days and months: capitals that name nothing here. */
export const calendar = words(`
  monday tuesday wednesday thursday friday saturday sunday mon tue tues wed thu thur thurs fri sat sun
  january february march april may june july august september october november december jan feb mar apr jun jul aug sep sept oct nov dec
`);

/** Particles inside the names of persons. */
export const particles = words(
  'de del della di da dos das du des la le van von der den ten ter bin ibn ben al el ul ur bint y e zu af av abu ould dit dal do',
);

/** Words that may stand inside a longer name without a capital. */
export const connectors = words("of the and for on & de la du des del and in to al e y i der und et d' l' ' a");

/** What precedes the name of a person's rank in a family. */
export const suffixes = words('jr sr ii iii iv junior senior');
