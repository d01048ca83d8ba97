import { expect, test } from 'vitest';
import { findQuantities } from '../../../../src/text/quantities/read.ts';

/** The words of each quantity with what they may mean, in base units. */
function read(text: string): string[] {
  return findQuantities(text).map(({ start, end, measures: [measure] }) => {
    const { dimension, low, high } = measure!;
    return `${text.slice(start, end)}: ${dimension} ${low === high ? low : `${low}..${high}`}`;
  });
}

test.each<[text: string, ...found: string[]]>([
  ['nearly an hour and a half', 'nearly an hour and a half: time 4590..5400'],
  ['a 90-minute call', '90-minute: time 5400'],
  ['a one-hour conversation', 'one-hour: time 3600'],
  ['half an hour', 'half an hour: time 1800'],
  ['1 hour 30 minutes', '1 hour 30 minutes: time 5400'],
  ['hundreds of thousands of people', 'hundreds of thousands: count 200000..999000'],
  ['several hundred thousand deaths', 'several hundred thousand: count 200000..999000'],
  ['two hundred and fifty thousand books', 'two hundred and fifty thousand: count 250000'],
  ['a quarter of a million books', 'a quarter of a million: count 250000'],
  ['two and a half million books', 'two and a half million: count 2500000'],
  ['two-thirds of the land', 'two-thirds: share 66.6666666667'],
  ['about one-fifth of it', 'about one-fifth: share 17.6..22.4'],
  ['$3.5bn', '$3.5bn: money USD 3500000000'],
  ['between $2 and $3 million', '$2 and $3 million: money USD 2000000..3000000'],
  ['won 3-1', '3-1: score 3001'],
  ['10-12 people', '10-12: count 10..12'],
  ['six out of seven missiles', 'six: count 6', 'seven: count 7'],
  ['300 metres (0.2 miles)', '300 metres: length 300', '0.2 miles: length 321.8688'],
  ['a 36-year-old driver', '36-year-old: age 1136050272'],
  ['up 13-1/2 pct to 5-3/8', '13-1/2 pct: share 13.5', '5-3/8: count 5.375'],
  ['a 1/4 mile', '1/4 mile: length 402.336'],
  ['two people, ten percent more', 'two: count 2', 'ten percent: share 10'],
  ['ten more than last year', 'ten: count 10'],
  ['two more days, two hundred more people, another five, six other men'],
  ['the broadcaster France 3, and Channel 4.'],
  ['No one wants it'],
  ['a third term in 2014, the 3rd'],
  ['F-16 jets, G7 leaders'],
  ['twice a week'],
  ['call 0845 125 2222'],
])('reads %s', (text, ...found) => {
  expect(read(text)).toEqual(found);
});
