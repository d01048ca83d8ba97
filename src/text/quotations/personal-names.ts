import { words } from './word-classes.ts';

/** The pronoun that stands for a person. */
export type PersonPronoun = 'he' | 'she';

/** Words before a name that say of a person who or what they are; in lower case, without full stops. Written for this project. */
export const titles = words(`
  mr mrs ms mx miss dr prof professor sir dame lord lady madam rev reverend pastor father sister brother rabbi imam pope bishop archbishop
  cardinal king queen prince princess president vice deputy acting former prime minister premier chancellor secretary undersecretary
  senator sen sens representative rep reps congressman congresswoman governor gov gov-elect lieutenant lt mayor councilman councilwoman
  speaker majority minority leader whip chairman chairwoman chair chief director commissioner attorney general gen justice judge sheriff
  ambassador envoy captain capt colonel col major maj sergeant sgt corporal admiral adm commander cmdr officer detective inspector coach
  ceo foreign defense defence treasury interior finance state house senate white supreme kremlin pentagon us uk eu un republican
  democratic democrat conservative labour liberal independent gop presumptive president-elect vice-president retired ret first
  american british russian ukrainian french german chinese israeli iranian turkish polish italian spanish canadian mexican indian
  japanese korean european democrats republicans candidate nominee
`);

/** Honorifics that tell a man or a woman. */
const honorifics: Record<string, PersonPronoun> = {
  mr: 'he',
  sir: 'he',
  lord: 'he',
  king: 'he',
  prince: 'he',
  pope: 'he',
  congressman: 'he',
  chairman: 'he',
  councilman: 'he',
  mrs: 'she',
  ms: 'she',
  miss: 'she',
  dame: 'she',
  lady: 'she',
  madam: 'she',
  queen: 'she',
  princess: 'she',
  congresswoman: 'she',
  chairwoman: 'she',
  councilwoman: 'she',
};

const men = words(`
  james robert john michael david william richard joseph thomas charles christopher daniel matthew anthony mark donald steven paul andrew
  joshua kenneth kevin brian george timothy ronald edward jason jeffrey jeff ryan jacob gary nicholas eric jonathan stephen larry justin
  scott brandon benjamin samuel gregory greg alexander patrick frank raymond jack dennis jerry tyler aaron jose adam nathan henry zachary
  douglas peter kyle noah ethan jeremy walter christian keith roger terry austin sean gerald carl harold dylan arthur lawrence jordan jesse
  bryan billy bruce gabriel joe logan alan juan albert willie elijah wayne randy vincent mason roy ralph bobby russell bradley philip phil
  eugene bill bob jim tom mike dan matt tony steve ted tim rick rob ron chris nick pete ken jeb marco bernie barack mitt newt rand chuck
  harry mitch jd josh jake luke ben sam max leo hugo igor ivan vladimir volodymyr dmitry dmitri sergei sergey alexei aleksandr
  oleksandr andriy yuri viktor mikhail boris nikolai emmanuel jean pierre francois louis olaf angelo friedrich hans klaus wolfgang giuseppe
  matteo silvio recep benjamin mohammed muhammad ahmed ali hassan hussein omar abdul ibrahim yusuf narendra rishi keir boris gordon nigel
  jeremy simon ian graham neil stuart colin antonio jorge carlos luis miguel pedro pablo fernando javier xi hiroshi shinzo kenji farhan
  milton norman stanley leonard harvey howard louis walter warren russell glenn barry craig derek curtis clarence ernest francis lloyd
  marvin melvin neil clifford leroy eddie jimmy johnny tommy danny andy dave doug greg phil stu fred alfred herbert hubert wilbur elliot
  evan ian cory dustin trevor brett chad seth shane wade grant garrett omar rashid khalid tariq imran amir reza hamid bashar saad salman
  guillermo eduardo ricardo roberto rafael sergio diego andres santiago emilio enrique felipe mauricio dinesh sanjay rajiv arun vijay
  jair luiz nicolas hernan wang viktor andrei anton pavel piotr jan tomasz marek zoltan istvan jens lars erik sven bjorn nils mads
  elon tucker sean rudy paul corey stephen sebastian roger reince
`);
const women = words(`
  mary patricia jennifer linda elizabeth barbara susan jessica sarah karen lisa nancy betty sandra margaret ashley kimberly emily donna
  michelle carol amanda melissa deborah stephanie rebecca laura helen sharon cynthia kathleen amy angela shirley anna brenda pamela emma
  nicole samantha katherine christine debra rachel carolyn janet catherine maria heather diane ruth julie olivia joyce virginia victoria
  kelly lauren christina joan evelyn judith megan andrea cheryl hannah jacqueline martha gloria teresa ann sara madison frances kathryn
  janice abigail alice julia judy sophia grace denise amber doris marilyn danielle beverly isabella theresa diana natalie brittany
  charlotte marie kayla alexis lori hillary melania ivanka kellyanne kamala nikki condoleezza madeleine angela ursula theresa nicola
  jacinda priti liz elise marine giorgia christine oleksandra olena yulia natalia svetlana irina tatiana ekaterina anastasia maria ana
  carmen rosa lucia sofia elena fatima aisha malala sonia indira ruth sonia elena loretta janet yvette harriet diane jill carly debbie
  wendy tammy claire susana kirsten gretchen lisa meghan kate camilla ellen oprah beyonce huma donna neera valerie
`);

/** Which pronoun a person's title or given name calls for; `null` when neither tells. Words in lower case, without full stops. */
export function pronounFor(words: readonly string[]): PersonPronoun | null {
  for (const word of words) {
    const told = honorifics[word];
    if (told !== undefined) return told;
  }
  const given = words.find((word) => !titles.has(word)) ?? '';
  if (men.has(given)) return women.has(given) ? null : 'he';
  return women.has(given) ? 'she' : null;
}
