/** Kinds of names the recogniser tells apart; `other` (nationalities, events, works) is found so that it is not taken for one of the rest. */
export const kinds = ['person', 'place', 'organisation', 'other'] as const;
export type Kind = (typeof kinds)[number];

const table = {
  bias: [-0.6, -0.6, -0.6, -0.8],
  // inside
  unknown: [1.0, 0.2, 0.4, -0.6],
  common: [-1.5, -1.5, -0.8, -0.8],
  acronym: [-2.5, -0.5, 2.4, 0.8],
  mixedShape: [0, -1, 1.5, 0.5],
  given: [1.2, 0, -0.3, -0.5],
  surname: [0.8, -0.2, -0.1, -0.5],
  givenFirst: [2.5, -0.5, -0.8, -1],
  initialFirst: [3, -2, -0.5, -1],
  initialInside: [3, -1, -1, -1],
  surnameLast: [1, 0, -0.2, -0.3],
  rankSuffix: [3, -1, -1, -1],
  particle: [1.5, 0.3, 0, -0.5],
  unknownPair: [1.2, 0, 0.2, -0.3],
  unknownMany: [0.2, -0.8, 0.4, -0.3],
  commonInside: [-1.6, -1.2, -0.3, -0.2],
  organisationHead: [-3, -2, 4, -0.5],
  organisationHeadAlone: [-2, -1, 1.2, -0.5],
  organisationPrefix: [-1.2, -1, 2.5, -0.3],
  headOf: [-3, 0.5, 4, 0.5],
  placeHeadOf: [-3, 4, 0.5, 0.5],
  eventHeadOf: [-3, 0, 0.5, 3],
  otherOf: [-3, -3, -2, -1.5],
  joined: [-3, -3, -0.5, -1],
  placeHead: [-2, 3.5, 0.5, -0.5],
  placePrefix: [-0.3, 1.5, 0.3, -0.3],
  eventHead: [-2.5, -2, -0.5, 4],
  nationalityFirst: [-2, -1.5, 1, 1],
  placeFirst: [-1.5, -0.8, 1, 0.7],
  ampersand: [-2, -3, 4, 0],
  figureInside: [-3, -3, -0.5, 0.5],
  possessiveInside: [-3, -1, 0.8, 0.3],
  hyphenInside: [0, -0.5, -0.3, 0],
  officeInside: [-3, -2, -0.5, -0.5],
  // lexicon
  country: [-2, 6, 0, -1],
  state: [-1, 5, 0, -1],
  stateAbbreviation: [-2, 3, -1, -1],
  region: [-0.5, 4, 0.5, -0.5],
  landmark: [-1, 4.5, 0, 0],
  bigCity: [-0.2, 4, 0.5, -1],
  city: [0, 2.2, 0.3, -0.5],
  organisation: [-1, -0.5, 5, 0],
  team: [-0.5, 0, 3, 0],
  nationality: [-2, -1.5, -1, 5.5],
  belief: [-2, -2, -1, 4.5],
  event: [-2, -2, -1, 5.5],
  longPhrase: [0.5, 1, 1, 1],
  ambiguousEntry: [-1, -2, -2, -2],
  // before
  afterHonorific: [4, -2, -2, -2],
  afterOffice: [2.5, -0.8, -0.8, -0.8],
  afterIn: [-1.2, 2, 0, 0.3],
  afterAt: [-0.8, 1, 0.4, 0.4],
  afterNear: [-1.2, 2.5, -0.3, 0],
  afterFrom: [0, 1, 0.2, 0],
  afterTo: [0.2, 0.6, 0, 0],
  afterOf: [0, 0.8, 0.4, 0],
  afterBy: [0.8, -0.5, 0.5, 0],
  afterWith: [0.6, -0.2, 0.4, 0],
  afterAgainst: [0.6, 0.2, 0.5, 0],
  afterThe: [-2.2, -0.3, 1, 0.8],
  afterA: [-1.5, -1, 0.3, 1.2],
  afterSaid: [1.5, -0.5, 0.4, -0.5],
  afterPlaceNoun: [-0.8, 2.5, -0.3, -0.3],
  afterPossessive: [0.5, -0.8, 0.2, 0.2],
  afterPlaceComma: [-0.5, 1.2, 0, -0.5],
  // after
  beforeSaid: [1.5, -0.3, 0.7, -1],
  beforeDeed: [0.8, -0.1, 0.4, -0.5],
  beforeAge: [3.5, -1, -1, -1],
  beforeCountryInBrackets: [2.5, -0.8, 0, -0.8],
  beforePlaceComma: [-0.3, 1.2, 0, -0.5],
  beforeWho: [2, -0.5, -0.5, -0.5],
  beforeWhich: [-0.8, 0.6, 0.8, 0.2],
  beforeWhere: [-1, 2, 0, 0],
  beforeShares: [-1, -0.5, 2, 0],
  beforeOfficials: [-0.8, 0.7, 0.5, 0.7],
  beforeOffice: [-1, 0.5, 0.8, 0.5],
  inBrackets: [-0.3, 0.8, 0.3, 0],
  dateline: [-2, 6, -1, -1],
  // memory
  memory: [1, 1, 1, 1],
} satisfies Record<string, readonly [number, number, number, number]>;

export type Feature = keyof typeof table;
export const weights: Record<Feature, readonly number[]> = table;

/** What leaving a capitalised word outside every name scores. */
export const outside = {
  opening: 0,
  openingUnknown: -0.8,
  common: -0.8,
  unknown: -2.5,
  acronym: -2.2,
  role: 0,
  calendar: 2,
};

/** What a name right after another scores: rows the one before, columns this one. */
export const adjacent: readonly (readonly number[])[] = [
  [-3, -2, -2, -2],
  [-1, -2, -1.5, -1],
  [-1, -2, -2.5, -1],
  [0, -1, -0.3, -1],
];
