/** A nation a line: its name, its people and what is theirs, then its capital and seat of government where newspapers say these for it. */
const nations = `
  united states: american, americans, america, u.s., us, u.s.a., usa, washington
  united kingdom: british, briton, britons, britain, u.k., uk, london, downing street
  russia: russian, russians, moscow, kremlin
  ukraine: ukrainian, ukrainians, kyiv, kiev
  china: chinese, beijing
  france: french, paris
  germany: german, germans, berlin
  italy: italian, italians, rome
  spain: spanish, spaniard, spaniards, madrid
  portugal: portuguese, lisbon
  netherlands: dutch, holland, hague
  belgium: belgian, belgians
  austria: austrian, austrians, vienna
  switzerland: swiss
  poland: polish, poles, warsaw
  sweden: swedish, swedes, stockholm
  norway: norwegian, norwegians, oslo
  denmark: danish, danes, copenhagen
  finland: finnish, finns, helsinki
  ireland: irish, dublin
  greece: greek, greeks, athens
  turkey: turkish, turks, ankara, turkiye
  hungary: hungarian, hungarians, budapest
  romania: romanian, romanians, bucharest
  bulgaria: bulgarian, bulgarians, sofia
  serbia: serbian, serbs, belgrade
  croatia: croatian, croats, zagreb
  bosnia: bosnian, bosnians, sarajevo
  kosovo: kosovar, kosovars, pristina
  albania: albanian, albanians
  belarus: belarusian, belarusians, minsk
  georgia: georgian, georgians, tbilisi
  armenia: armenian, armenians, yerevan
  azerbaijan: azerbaijani, azerbaijanis, azeri, baku
  israel: israeli, israelis, jerusalem
  palestine: palestinian, palestinians
  lebanon: lebanese, beirut
  syria: syrian, syrians, damascus
  iraq: iraqi, iraqis, baghdad
  iran: iranian, iranians, tehran, teheran
  jordan: jordanian, jordanians, amman
  saudi arabia: saudi, saudis, riyadh
  yemen: yemeni, yemenis, sanaa
  qatar: qatari, qataris, doha
  egypt: egyptian, egyptians, cairo
  libya: libyan, libyans, tripoli
  tunisia: tunisian, tunisians
  algeria: algerian, algerians, algiers
  morocco: moroccan, moroccans, rabat
  sudan: sudanese, khartoum
  south sudan: south sudanese, juba
  ethiopia: ethiopian, ethiopians, addis ababa
  eritrea: eritrean, eritreans
  somalia: somali, somalis, mogadishu
  kenya: kenyan, kenyans, nairobi
  nigeria: nigerian, nigerians, abuja
  south africa: south african, south africans, pretoria
  zimbabwe: zimbabwean, zimbabweans, harare
  congo: congolese, kinshasa
  rwanda: rwandan, rwandans, kigali
  afghanistan: afghan, afghans, kabul
  pakistan: pakistani, pakistanis, islamabad
  india: indian, indians, new delhi, delhi
  bangladesh: bangladeshi, bangladeshis, dhaka
  sri lanka: sri lankan, sri lankans, colombo
  nepal: nepalese, nepali, kathmandu
  myanmar: burmese, burma, naypyidaw
  thailand: thai, thais, bangkok
  vietnam: vietnamese, hanoi
  cambodia: cambodian, cambodians, phnom penh
  indonesia: indonesian, indonesians, jakarta
  malaysia: malaysian, malaysians, kuala lumpur
  philippines: philippine, filipino, filipinos, manila
  japan: japanese, tokyo
  south korea: south korean, south koreans, seoul
  north korea: north korean, north koreans, pyongyang
  taiwan: taiwanese, taipei
  australia: australian, australians, canberra
  new zealand: new zealander, new zealanders, wellington
  canada: canadian, canadians, ottawa
  mexico: mexican, mexicans
  brazil: brazilian, brazilians, brasilia
  argentina: argentine, argentinian, argentines, buenos aires
  chile: chilean, chileans, santiago
  colombia: colombian, colombians, bogota
  venezuela: venezuelan, venezuelans, caracas
  peru: peruvian, peruvians, lima
  cuba: cuban, cubans, havana
  haiti: haitian, haitians
  europe: european, europeans
  africa: african, africans
  asia: asian, asians`;

const byName = new Map(
  nations
    .trim()
    .split('\n')
    .flatMap((line) => {
      const [nation = '', others = ''] = line.trim().split(': ');
      return [nation, ...others.split(', ')].map((name): [string, string] => [name, nation]);
    }),
);

/**
 * The nation that a word or two (lower case) stand for: `russian`, `moscow` and `kremlin` give `russia`; `undefined` where they are none.
 * It does not tell a city from its government.
 */
export const nationOf = (name: string): string | undefined => byName.get(name);
