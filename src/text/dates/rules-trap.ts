import { rule } from './grammar.ts';

const trap = (): true => true;

/** What only looks like a date, so that no rule reads a part of it. */
export const trapRules = [
  rule('age', 'TRAP', 'COUNT UNIT old|olds', trap),
  rule('age', 'TRAP', 'COUNT UNIT of age', trap),
  rule('age', 'TRAP', 'a|the? quarter century old', trap),
  rule(
    'amount',
    'TRAP',
    'NUMBER|YEAR percent|million|billion|trillion|points|cents|dollars|pounds|euros|yen|people|miles|km',
    trap,
  ),
  rule(
    'paper',
    'TRAP',
    'the? WEEKDAY times|telegraph|mirror|express|mail|post|herald|independent|mercury|review',
    trap,
  ),
  rule('paper', 'TRAP', 'usa today', trap),
  rule('broadcast', 'TRAP', 'WEEKDAY night live|football|fever', trap),
  rule('title', 'TRAP', 'WEEKDAY the ORDINAL', trap),
  rule('title', 'TRAP', 'bloody|super|fat|man|girl WEEKDAY', trap),
  rule('title', 'TRAP', 'prague|arab|african SEASON', trap),
  rule('title', 'TRAP', 'high noon', trap),
  rule('title', 'TRAP', 'march madness', trap),
];
