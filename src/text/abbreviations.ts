const words = (list: string): ReadonlySet<string> => new Set(list.trim().split(/\s+/));

// Written with a full stop, listed without the last one, in the case in which they are printed.

/** Stand before what they name or add, so they never end a sentence. */
export const leading = words(`
  Mr Mrs Ms Mx Messrs Mme Mmes Mlle Dr Drs Prof Profs Gen Lt Maj Capt Cmdr Cdr Comdr Adm Brig Sgt Cpl Pvt Pfc Spc Det Insp Supt
  Sen Sens Rep Reps Gov Govs Pres Amb Atty Hon Rev Revs Msgr Fr Sra Srta Asst Dep Lieut Ens Col Cols Gens Sgts Capts Lts
  e.g i.e E.g I.e cf Cf lit viz vs Vs v a.k.a f.k.a ca esp incl Univ Natl approx Approx
`);

/** End a name or a measure: a sentence ends with them only where the next word can hardly be anything but a beginning. */
export const trailing = words(`
  St Ste Mt Mts Ft Pt Inc Corp Co Cos Ltd Bros LLC Plc PLC plc inc corp ltd co Pty Jr Sr jr sr Esq Ph.D M.D Bldg Ave Blvd Rd Hwy
  Rte Pkwy Dept Govt Assn Assoc Mfg Intl Cty Commr Conf
  Ala Ariz Ark Calif Colo Conn Del Fla Ga Ill Ind Kan Ky La Md Mass Mich Minn Miss Mo Mont Neb Nev Okla Ore Pa Penn Tenn Tex Va
  Vt Wash Wis Wyo Ont Que Alta Sask
  etc al yr yrs mos wks mgr asst attn cont depts oz lb lbs ft yd yds mi hr hrs secs km kg cm mm sq cu gal qt mph doz
`);

/** Stand before a number or a lower-case word; before a capital they are the end. */
export const numbering = words(`
  No Nos no nos Nr Art art Arts Sec sec Ps p pp pg para Par Op op Fig Figs fig figs Eq eq Vol Vols vol vols Chap chap Ch ch Sect Ed ed
  Eds eds ver Ver tel Tel ext Rs dept gov govt est Est pop misc avg max min dist nr fl in bn
  Jan Feb Mar Apr Jun Jul Aug Sep Sept Oct Nov Dec Mon Tue Tues Wed Thu Thur Thurs Fri Sat Sun
`);

/** Names that end in an exclamation mark. */
export const exclaimedNames = words('Yahoo Jeopardy Oklahoma E Hairspray');

/** What may follow a.m. and p.m. within a sentence, besides time zones in capitals. */
export const afterTime = words(`
  Monday Tuesday Wednesday Thursday Friday Saturday Sunday January February March April May June July August September October
  November December Jan Feb Mar Apr Jun Jul Aug Sep Sept Oct Nov Dec Mon Tue Tues Wed Thu Thur Thurs Fri Sat Sun
  Eastern Pacific Central Mountain Atlantic Greenwich
`);

/** Words that, written with a capital, begin a sentence far more often than they continue a name. */
export const starters = words(`
  The A An This That These Those There Here It Its He She They We You I His Her Their Our Your My
  What Who Whose When Where Why How Which While Although Though Because Since Unless Until If Whether
  And But Or Nor So Yet Both Either Neither Not No Nobody None Nothing Everyone Everybody Everything Someone Something Anyone
  Some Many Most Much More Few Several Other Others Another Each Every All Any Such One Two Three Four Five
  In On At By For From With Without Within To Of Into Over After Before During Between Among Amid Amidst Against Despite Beyond
  As Like Unlike Through Throughout Upon About According Also Then Thus Hence Therefore However Moreover Meanwhile Nevertheless
  Nonetheless Furthermore Instead Otherwise Still Even Only Just Now Today Yesterday Tomorrow Later Earlier Once Often Sometimes
  Perhaps Maybe Indeed Finally Eventually Recently Currently Previously Initially Additionally Similarly Consequently Subsequently
  Officials Police Analysts Critics Experts Researchers Shares Investors Witnesses Authorities Lawmakers Prosecutors
  Is Are Was Were Do Does Did Has Have Had Can Could Would Should Might Must Let Please Asked Following Given Yes Oh
`);

/** Endings of addresses and file names, which follow a stop without a space: `Booking.Com`. */
export const addressEndings = words(
  'com net org edu gov mil info co io ai uk us ru ua eu tv me js ts py md txt pdf html htm',
);
