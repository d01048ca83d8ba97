import { stemOf } from './stem.ts';

/** Words that reports of one event use for one thing, the first standing for all. */
const groups = `
  kill die death dead fatality fatal lives slay perish
  injure wound hurt injury maim
  arrest detain detention custody apprehend
  person people men women resident inhabitant individual others
  soldier troop serviceman servicemen military
  child kid youngster
  evacuate displace flee
  miss missing unaccounted
  rescue save
  call conversation talk phone telephone discuss discussion
  meet meeting summit
  begin start launch initiate
  fire blaze
  quake earthquake tremor
  company firm business
  buy purchase acquire acquisition
  job position post
  cost price
  profit earnings income
  sale revenue turnover
  share stock
  rise increase climb gain grow jump up surge
  fall drop decline decrease slide down plunge slump
  car vehicle
  police officer
  attack strike raid assault
  vote ballot
  home house`;

const firsts = new Map(
  groups
    .trim()
    .split('\n')
    .flatMap((line) => {
      const stems = line.trim().split(' ').map(stemOf);
      return stems.map((stem): [string, string] => [stem, stems[0]!]);
    }),
);

/** The stem that stands for all of its group; itself where it has none. */
export const sameSense = (stem: string): string => firsts.get(stem) ?? stem;

/** What may happen to people that are counted: numbers of one count nothing of the other. */
const fates = new Set(['kill', 'injure', 'arrest', 'evacuate', 'miss', 'rescue', 'save', 'infect', 'test', 'hire', 'fire', 'vote'].map((word) => sameSense(stemOf(word)))); // prettier-ignore
export const isFate = (sense: string): boolean => fates.has(sense);

/** Words that only say that people are counted. */
const generic = sameSense(stemOf('people'));
export const isGeneric = (sense: string): boolean => sense === generic;
