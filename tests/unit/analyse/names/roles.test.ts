import { describe, expect, test } from 'vitest';
import { groupMentions } from '../../../../src/analyse/names/group.ts';
import { toMentions } from '../../../../src/analyse/names/mention.ts';
import { recognise } from '../../../../src/analyse/names/recognise.ts';

/** Name and role of the persons of a text, in order. */
function rolesOf(text: string): (readonly [name: string, role: string | null])[] {
  const persons = groupMentions(toMentions(recognise([text]))).filter(({ type }) => type === 'person');
  return persons.map(({ name, role }) => [name, role && text.slice(role[1], role[2])]);
}

describe('the role of a person', () => {
  test.each([
    ['U.S. Treasury Secretary Scott Bessent left.', 'U.S. Treasury Secretary'],
    ['He called Secretary of State Marco Rubio.', 'Secretary of State'],
    ['The Speaker of the House Mike Johnson agreed.', 'Speaker of the House'],
    ['French Foreign Minister Jean-Noel Barrot spoke.', 'French Foreign Minister'],
    ['Kremlin spokesman Dmitry Peskov denied it.', 'Kremlin spokesman'],
    ["Trump's defense secretary, Pete Hegseth, agreed.", 'defense secretary'],
    ['It was Vitali Klitschko, the mayor of Kyiv, who came.', 'mayor of Kyiv'],
    ['Vitali Klitschko, the mayor of Kyiv, came.', 'mayor of Kyiv'],
    ['Mr. Klitschko came.', null],
    ['After speaking with the Ukrainian leader, Marco Rubio left.', null],
    ['On Wednesday President Zelensky replied.', 'President'],
  ])('%s', (text, role) => {
    expect(rolesOf(text).at(-1)?.[1]).toBe(role);
  });
});
