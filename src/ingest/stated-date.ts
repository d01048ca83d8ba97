import { IsoDate } from '../schema/date.ts';

const months = ['jan', 'feb', 'mar', 'apr', 'may', 'jun', 'jul', 'aug', 'sep', 'oct', 'nov', 'dec'];
const month = String.raw`(?<month>jan(?:uary)?|feb(?:ruary)?|mar(?:ch)?|apr(?:il)?|may|june?|july?|aug(?:ust)?|sept?(?:ember)?|oct(?:ober)?|nov(?:ember)?|dec(?:ember)?)\.?`;
const day = String.raw`(?<day>\d{1,2})(?:st|nd|rd|th)?`;
const year = String.raw`(?<year>(?:19|20)\d\d)`;
const label = String.raw`(?:(?:first )?(?:published|posted|date)(?: on| at)?:? )?`;
const weekday = String.raw`(?:(?:mon|tues?|wed(?:nes)?|thu(?:rs)?|fri|sat(?:ur)?|sun)(?:day)?,? )?`;
const time = String.raw`(?:,?(?: at)? \d{1,2}[:.]\d\d(?:[:.]\d\d){0,2}(?: ?[ap]\.?m\.?)?(?: [A-Z]{2,4})?)?`;

/** Ways to write a day that leave no doubt; numbers alone (`3/4/2025`) do not. */
const days = [`${day} ${month},? ${year}`, `${month} ${day},? ${year}`, `${day}-${month}-${year}`];
const patterns = days.map((form) => new RegExp(`^${label}${weekday}${form}${time}$`, 'i'));
const iso = new RegExp(String.raw`^${label}(?<iso>\d{4}-\d\d-\d\d(?:T\S+)?)${time}$`, 'i');

/** The day, or the instant in ISO form, that a line plainly states and nothing else, as ISO 8601; else `null`. */
export function statedDate(line: string): string | null {
  if (!/(?:19|20)\d\d/.test(line)) return null;
  const exact = iso.exec(line)?.groups?.['iso'];
  if (exact !== undefined) return valid(exact);
  for (const pattern of patterns) {
    const groups = pattern.exec(line)?.groups;
    if (groups) return valid(toIso(groups));
  }
  return null;
}

function toIso(groups: Readonly<Record<string, string | undefined>>): string {
  const { year = '', month = '', day = '' } = groups;
  const number = months.indexOf(month.slice(0, 3).toLowerCase()) + 1;
  return `${year}-${String(number).padStart(2, '0')}-${day.padStart(2, '0')}`;
}

function valid(date: string): string | null {
  return IsoDate.safeParse(date).success ? date : null;
}
