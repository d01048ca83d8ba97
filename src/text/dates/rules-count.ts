import { rule } from './grammar.ts';

const vague = Number.NaN;

/** How many: what stands before a unit. And what stands for one word. */
export const countRules = [
  rule('early-hours', 'PART', 'the? early|small hours', () => 'TMO'),
  rule('couple', 'COUNT', 'a couple of?', () => 2),
  rule('dozen', 'COUNT', 'a dozen', () => 12),
  rule('dozens', 'COUNT', 'NUMBER dozen', ({ NUMBER }) => 12 * NUMBER),
  rule('few', 'COUNT', 'a|the|just|only few', () => vague),
  rule('few', 'COUNT', 'quite a few', () => vague),
  rule('number-of', 'COUNT', 'a number|handful|series of', () => vague),
  rule('scores', 'COUNT', 'dozens|scores|hundreds|thousands|millions|tens of', () => vague),
  rule('half', 'COUNT', 'half a|an', () => 0.5),
  rule('and-a-half', 'COUNT', 'COUNT and a half', ({ COUNT }) => COUNT + 0.5),
];
