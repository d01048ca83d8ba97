import type { Placed } from '../placed.ts';

const escapable = /^[!-/:-@[-`{-~]$/;
const reference = /&(?:#x[\da-f]{1,6}|#\d{1,7}|[a-z\d]{1,31});/iy;
const space = /^\s$/;

/**
 * Finds the characters of a Markdown node's value in the source that it was parsed from: `raw`, which starts at `start`. Backslashes,
 * fences, and the marks before the lines of a quotation or list are passed over; a character reference counts as the place of its `&`.
 *
 * @example align('a & b', 'a &amp; b', 0) // { text: 'a & b', at: [[0, 0], [3, 7]] }
 */
export function align(value: string, raw: string, start: number): Placed {
  const at: [number, number][] = [];
  let from = 0;
  for (let to = 0; to < value.length;) {
    const step = stepAt(value, to, raw, from);
    const last = at.at(-1);
    const place = start + from + step.skipped;
    if (last === undefined || last[1] - last[0] !== place - to) at.push([to, place]);
    to += step.value;
    from += step.skipped + step.raw;
  }
  return { text: value, at: at.length > 0 ? at : [[0, start]] };
}

/** How much of the source is passed over, and how much of value and source stand for each other after it. */
interface Step {
  skipped: number;
  value: number;
  raw: number;
}

function stepAt(value: string, to: number, raw: string, from: number): Step {
  for (let skipped = 0; from + skipped < raw.length; skipped += 1) {
    const index = from + skipped;
    const isEscape = raw[index] === '\\' && raw[index + 1] === value[to] && escapable.test(raw[index + 1]!);
    if (isEscape) return { skipped: skipped + 1, value: 1, raw: 1 };
    reference.lastIndex = index;
    const entity = raw[index] === '&' ? reference.exec(raw)?.[0] : undefined;
    if (entity !== undefined && !value.startsWith(entity, to)) {
      return { skipped, value: value.codePointAt(to)! > 0xffff ? 2 : 1, raw: entity.length };
    }
    if (raw[index] === value[to] || (space.test(raw[index]!) && space.test(value[to]!)))
      return { skipped, value: 1, raw: 1 };
  }
  return { skipped: 0, value: value.length - to, raw: 0 };
}
