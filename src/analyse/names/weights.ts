/** Kinds of names. `other` (nationalities, events, works) is found so that it is not taken for one of the rest. */
export const kinds = ['person', 'place', 'organisation', 'other'] as const;
export type Kind = (typeof kinds)[number];

type Weight = readonly [person: number, place: number, organisation: number, other: number];

/**
 * What each observation adds to the score of a candidate as each kind of name; 0 is as good as no name. Set by hand: about 1 tips a
 * balance, 3 decides unless something decisive speaks against it.
 */
export const weights = {
  name: [-0.6, -0.6, -0.6, -0.8],

  // the only word of the candidate
  unknownWord: [1, 0.2, 0.4, -0.6],
  commonWord: [-1.6, -1.6, -1.6, -0.8],
  commonWordOpening: [-3.2, -3.2, -2, -1.6],
  acronym: [-2.5, -0.5, 2.4, 0.8],
  innerCapital: [0, -1, 1.5, 0.5],
  creedLike: [-1.5, -1, -0.8, 2],
  shortCaps: [-2, -1, -1.5, -0.5],
  givenName: [1.2, -0.8, -0.3, -0.5],
  headAlone: [-2, -1, 1.8, -0.5],

  // several words
  givenFirst: [2.5, -1.5, -0.8, -1],
  givenBeforeKnown: [4, -1, -1, -1],
  initialFirst: [3, -2, -0.5, -1],
  initialInside: [3, -1, -1, -1],
  rankSuffix: [3, -1, -1, -1],
  particle: [1.5, 0.3, 0, -0.5],
  fewWords: [1.2, 0, 0.2, -0.3],
  manyWords: [0.2, -0.8, 0.4, -0.3],
  commonInside: [-1.6, -1.2, -0.3, -0.2],
  allCommon: [-2, -1, -0.8, -0.5],
  officeFirst: [-3, -2, -1.5, 0],
  officeInside: [-3, -2, -1, -0.8],
  head: [-3, -2, 4, -0.5],
  headOfKnown: [-4, -3, 6.5, -0.5],
  restOfSchool: [0, 0, -5, 0],
  legalForm: [-2, -2, 2, -1],
  prefix: [-1.2, -1, 2.5, -0.3],
  organisationFirst: [-1, -1, 2.5, 0],
  teamLast: [-1, -1, 3, 0],
  teamWithTown: [-2, -1, 7, 0],
  headOf: [-3, -0.5, 4.5, 0],
  headOfAndKnown: [-4, -1.5, 7.5, 0],
  placeOf: [-3, 4, 0.5, 0],
  eventOf: [-3, -0.5, 0.5, 3],
  otherOf: [-3, -2.5, -2, -1.5],
  pair: [-4, -4, -3, -3],
  joint: [-2.5, -2.5, -0.7, -0.8],
  placeHead: [-2, 3.5, 0.5, -0.5],
  placeHeadOfKnown: [-3, 6, 0.5, -0.5],
  prefixWithPlace: [-2, 4, 1.5, -1],
  placePrefix: [-0.3, 1.5, 0.3, -0.3],
  eventHead: [-2.5, -2, -0.5, 4],
  eventOfKnown: [-3.5, -3, -0.5, 6],
  nationalityFirst: [-2, -1.5, 1, 1],
  placeFirst: [-1.5, -0.8, 1, 0.7],
  ampersand: [-2, -3, 4, 0],
  possessive: [-3, -1.2, 0.8, 0.3],
  hyphen: [0.3, 0, 0, 0],
  doubleGiven: [1.5, 0, 0, 0],

  // the lexicon
  country: [-2, 6, 0, -1],
  state: [-1, 5, 0, -1],
  stateAbbreviation: [-2, 2, -1, -1],
  region: [-0.5, 4, 0.5, -0.5],
  landmark: [-1, 4.5, 0, 0],
  city: [-0.2, 4, 0.5, -1],
  town: [0, 2.2, 0.3, -0.5],
  organisation: [-1, -0.5, 5, 0],
  team: [-0.5, 0, 2, 0],
  nationality: [-2, -1.5, -1, 5.5],
  belief: [-2, -2, -1, 4.5],
  event: [-2, -2, -1, 5.5],
  term: [-4, -4, -5, 0.5],
  person: [4, -1, -1, -1],
  longPhrase: [2.5, 2.5, 2.5, 2.5],
  commonEntry: [-0.5, -2, -2, -2],

  // what stands before
  cutBefore: [-1.2, -1.2, -1.2, -1.2],
  cutAfter: [-1.2, -1.2, -1.2, -1.2],
  dateline: [-2, 6, -1, -1],
  afterHonorific: [4, -2, -2, -2],
  afterOffice: [2.5, -0.8, -0.8, -0.8],
  afterOpeningOffice: [1.6, -0.5, -0.5, -0.5],
  afterIn: [-1.2, 2, 0, 0.3],
  afterAt: [-0.8, 1, 0.4, 0.4],
  afterNear: [-1.2, 2.5, -0.3, 0],
  afterFrom: [0, 1, 0.2, 0],
  afterTo: [0.2, 0.6, 0, 0],
  afterOf: [0, 0.8, 0.4, 0],
  afterHeadOf: [-1, 0, -3, 0],
  afterBy: [0.8, -0.5, 0.5, 0],
  afterWith: [0.6, -0.2, 0.4, 0],
  afterThe: [-2.2, -0.3, 1, 0.8],
  afterA: [-1.5, -1, 0.3, 1.2],
  afterSaid: [1.5, -0.5, 0.4, -0.5],
  afterPlaceNoun: [-0.8, 2, -0.3, -0.3],
  afterPossessive: [0.5, -0.8, 0.2, 0.2],
  afterHyphen: [-2, -1, -1, -0.5],
  afterPlaceComma: [-0.5, 1.2, 0, -0.5],
  termInBrackets: [-3, -2.5, -3.5, 0.5],
  inBrackets: [-0.3, 0.8, 0.3, 0],

  // what follows
  beforeSaid: [1.5, -0.3, 0.7, -1],
  beforeDeed: [0.8, -0.1, 0.4, -0.5],
  beforeAge: [3.5, -1, -1, -1],
  beforePlaceInBrackets: [2.5, -0.8, 0, -0.8],
  beforePlaceComma: [-0.3, 1.2, 0, -0.5],
  beforeWho: [2, -0.5, -0.5, -0.5],
  beforeArticle: [0.8, -0.2, 0.2, -0.2],
  beforePlaceNoun: [-1, 2.5, -0.5, -0.5],
  beforeTrade: [2, -0.5, -0.5, -0.5],
  beforeWhich: [-0.8, 0.6, 0.8, 0.2],
  beforeWhere: [-1, 2, 0, 0],
  beforeCompanyNoun: [-1, -0.5, 2, 0],
  beforeStateNoun: [-0.8, 0.7, 0.5, 0.7],
  beforeOffice: [-1, 0.5, 0.8, 0.5],

  // reports of matches
  beforeScore: [0.5, -2, 3.5, -1],
  beforeMatch: [0.5, -1, 2.5, -0.5],
  afterVersus: [0.3, -2, 2.5, -0.3],
  teamInSport: [-0.5, 0, 2.5, -2],
  townInSport: [0, -1.2, 1, 0],
  beforePlayer: [-1, -1, 2.5, 0],
  afterDismissal: [4, -2, -2, -2],
  clubOfCountry: [-2, 0, 1.5, 0],
  clubHead: [-3, -2.5, 4.5, -0.5],
  clubInBrackets: [0, -1, 3, 0],
  playerScore: [3, -1, -0.5, -0.5],
  ranked: [2.5, -1, 0, -0.5],

  // the rest of the article
  loneSurname: [-1.5, 0, 0.8, 0.2],
} satisfies Record<string, Weight>;

export type Feature = keyof typeof weights;

/** Notes that something holds for a candidate, so many times. */
export type Note = (feature: Feature, times?: number) => void;

/** What a word scores that is part of no name. */
export const outside = {
  lower: 0,
  /** Offices and forms of address. */
  role: 0,
  date: 2,
  /** A capital that says nothing, on an English word or another. */
  opening: 0,
  openingUnknown: -0.8,
  /** A capital within a sentence. */
  common: -0.8,
  unknown: -2.5,
  acronym: -2.2,
} as const;

/** What a name right after another scores: rows are kinds of the one before, columns kinds of this one. */
export const adjacent: readonly Weight[] = [
  [-3, -2, -2, -2],
  [-1, -2, -1.5, -2],
  [-1, -2, -2.5, -2],
  [0, -2, -0.3, -1],
];
