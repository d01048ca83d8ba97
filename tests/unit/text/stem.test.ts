import { expect, test } from 'vitest';
import { stemOf } from '../../../src/text/stem.ts';

test.each([
  ['Negotiations', 'negotiated'],
  ['spoke', 'speaks'],
  ['speaking', 'spoken'],
  ['defence', 'defense'],
  ['organisation', 'organization'],
  ['harbours', 'harbor'],
  ['killed', 'kill'],
  ['died', 'death'],
  ['Kremlin’s', 'kremlin'],
  ['invité', 'invite'],
  ['invasion', 'invaded'],
  ['denials', 'denied'],
  ['apology', 'apologised'],
])('gives %s and %s one stem', (one, other) => {
  expect(stemOf(one)).toBe(stemOf(other));
});

test.each([
  ['war', 'ward'],
  ['peace', 'piece'],
  ['agree', 'disagree'],
  ['constructor', 'construct'],
])('keeps %s and %s apart', (one, other) => {
  expect(stemOf(one)).not.toBe(stemOf(other));
});
