import { expect, test } from 'vitest';
import { datelineEnd } from '../../../src/text/dateline.ts';

test.each([
  ['PARIS, March 11 - Borrowing rose.', 'PARIS, March 11 - '],
  ['BUENOS AIRES, Dec. 29 (UPI) -- The president spoke.', 'BUENOS AIRES, Dec. 29 (UPI) -- '],
  ['WASHINGTON (AP) — The vote was close.', 'WASHINGTON (AP) — '],
  ['ST. PETERSBURG, Fla. — The pier reopened.', 'ST. PETERSBURG, Fla. — '],
  ['WOLFSBURG, West Germany, April 9 - Losses grew.', 'WOLFSBURG, West Germany, April 9 - '],
  ['March 27 - The sale was completed.', 'March 27 - '],
  ['Paris - the city - was quiet.', ''],
  ['N.Z. CURRENT ACCOUNT NARROWS', ''],
  ['A dog — a small one — barked.', ''],
])('what heads “%s”', (line, head) => {
  expect(line.slice(0, datelineEnd(line))).toBe(head);
});
