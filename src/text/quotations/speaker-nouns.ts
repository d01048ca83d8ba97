import { words } from './word-classes.ts';

/** People, groups and writings that may be said to say something, in the singular; written for this project. */
const nouns = words(`
  official spokesman spokeswoman spokesperson president leader minister premier chancellor governor mayor senator congressman
  congresswoman lawmaker legislator representative secretary ambassador diplomat envoy negotiator mediator chief head boss chair
  chairman chairwoman director manager executive ceo founder owner partner president-elect candidate nominee contender hopeful
  front-runner frontrunner rival opponent challenger incumbent running-mate mate billionaire millionaire mogul businessman businesswoman
  entrepreneur tycoon magnate developer star celebrity actor actress singer musician rapper artist author writer novelist poet
  journalist reporter correspondent columnist editor anchor host moderator presenter pundit commentator critic analyst expert scholar
  academic professor lecturer teacher educator scientist researcher economist historian sociologist psychologist scholar pollster
  strategist adviser advisor aide assistant staffer operative consultant organizer organiser activist advocate campaigner volunteer
  supporter backer ally loyalist donor delegate voter resident citizen local native neighbor neighbour friend colleague companion
  insider source person individual man woman boy girl child kid teenager teen youth student pupil graduate parent father mother dad mom
  mum husband wife spouse son daughter brother sister uncle aunt cousin grandfather grandmother grandson granddaughter widow widower
  family couple pair duo trio group crowd audience protester protestor demonstrator marcher participant attendee attendant guest member
  judge justice attorney lawyer counsel prosecutor solicitor barrister defendant plaintiff suspect victim witness survivor juror sheriff
  officer policeman policewoman cop detective inspector investigator agent guard soldier general admiral colonel major captain lieutenant
  sergeant commander veteran marine pilot sailor troop fighter rebel militant insurgent doctor physician surgeon neurosurgeon nurse
  patient paramedic psychiatrist therapist priest pastor minister bishop archbishop cardinal pope rabbi imam cleric preacher evangelist
  king queen prince princess emperor monarch duke duchess royal coach player athlete captain champion referee fan worker employee
  employer union farmer rancher driver trader investor banker broker shareholder customer consumer client buyer seller tenant landlord
  immigrant migrant refugee muslim christian jew democrat republican conservative liberal progressive independent libertarian socialist
  american briton european russian chinese israeli palestinian iranian canadian mexican german french british ukrainian
  government administration white-house cabinet ministry department agency bureau office authority commission committee council panel
  board court tribunal parliament congress senate house legislature assembly party campaign camp team staff coalition alliance movement
  organization organisation association foundation institute institution institution university college school church mosque
  company firm corporation bank manufacturer maker retailer airline operator publisher network channel station newspaper paper magazine
  journal tabloid daily weekly outlet website site blog press media military army navy police force service unit body watchdog regulator
  union league federation society club charity nonprofit ngo pac
  statement report letter email e-mail memo memorandum note message post tweet article story column editorial op-ed essay book memoir
  study survey poll review paper document filing lawsuit complaint suit indictment affidavit petition ruling opinion order brief
  resolution bill act law amendment constitution declaration communique communiqué release announcement transcript ad advertisement
  advert commercial spot video clip narrator voice headline banner sign placard poster billboard caption slogan label inscription
  guideline rule regulation policy platform manifesto script text invitation flier flyer brochure pamphlet leaflet website
  one other some many most all both others several few those these each another everyone everybody someone somebody nobody
  people men women children police folks elite public nation country world
  reader viewer listener caller user commenter skeptic sceptic cynic opponent proponent detractor naysayer sympathizer hawk dove
  heir heiress godfather mentor maverick newcomer veteran lobbyist fundraiser bundler superdelegate surrogate governor-elect nominee
  vermonter texan floridian californian hoosier iowan chief-of-staff spokespeople twin survivor mastermind guru whistleblower
  interviewer questioner interpreter translator operator dispatcher bartender waiter waitress chef cook shopkeeper cabbie hacker
`);

/** Endings of words for people; plural or not. */
const personEndings =
  /(?:(?:[^aeiou]|ea|ie|ie|ay)er|[ct]or|ist|ian|man|woman|person|people|men|women|crat|monger|ologist|eer|ster)s?$/;
/** Words with those endings that are no people. */
const things = words(`
  number matter power letter computer order center centre water winter summer dinner border murder offer effort corner layer paper
  chapter quarter disaster weather finger shoulder tower river cover answer factor sector actor-network motor doctor-patient error
  terror color door floor labor favor humor minor major interior exterior war bar car tour hour thunder wonder gender tender cancer
  fiber cyber timber copper pepper paper butter letterhead character meter trailer counter encounter register semester master poster
  shelter folder wrapper hammer danger anger hunger trigger monitor reactor tractor vector list twist wrist mist fist gist ballot
  december november october september filter transfer buffer barrier carrier career frontier pier tier premier-league beer engineer-in
  easter cluster specimen omen regimen abdomen acumen
`);

/** Whether a noun can be the one who speaks: a person, a group, or a piece of writing. Singular or plural, in lower case. */
export function canSpeak(noun: string): boolean {
  const last = noun.slice(noun.lastIndexOf('-') + 1);
  if (nouns.has(noun) || singulars(last).some((singular) => nouns.has(singular))) return true;
  return personEndings.test(last) && !singulars(last).some((singular) => things.has(singular));
}

/** `agencies`: `agencies`, `agencie`, `agenc`, `agency`. */
function singulars(noun: string): string[] {
  if (!noun.endsWith('s')) return [noun];
  const forms = [noun, noun.slice(0, -1)];
  if (noun.endsWith('es')) forms.push(noun.slice(0, -2));
  if (noun.endsWith('ies')) forms.push(`${noun.slice(0, -3)}y`);
  return forms;
}
