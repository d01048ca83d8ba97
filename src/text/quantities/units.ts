import type { Dimension } from './quantity.ts';

/** How one unit is turned into the base unit of its dimension: times `factor`, plus `offset`. */
export interface Unit {
  dimension: Dimension;
  unit: string;
  factor: number;
  offset?: number;
}

type Row = [dimension: Dimension, factor: number, names: string, offset?: number];

/** The first name stands for the unit; each may take `-s`. A name that stands in two rows has two meanings. */
const rows: Row[] = [
  ['share', 1, 'percent,per cent,%,pct'],
  ['time', 1, 'second,sec'],
  ['time', 60, 'minute,min'],
  ['time', 3600, 'hour,hr'],
  ['time', 86_400, 'day'],
  ['time', 604_800, 'week'],
  ['time', 1_209_600, 'fortnight'],
  ['time', 2_629_746, 'month'],
  ['time', 31_556_952, 'year,yr'],
  ['time', 315_569_520, 'decade'],
  ['time', 3_155_695_200, 'century,centuries'],
  ['length', 0.001, 'millimetre,millimeter,mm'],
  ['length', 0.01, 'centimetre,centimeter,cm'],
  ['length', 1, 'metre,meter,m'],
  ['length', 1000, 'kilometre,kilometer,km'],
  ['length', 0.0254, 'inch,inches'],
  ['length', 0.3048, 'foot,feet,ft'],
  ['length', 0.9144, 'yard'],
  ['length', 1609.344, 'mile'],
  ['mass', 0.001, 'gram,gramme,g'],
  ['mass', 1, 'kilogram,kilogramme,kilo,kg'],
  ['mass', 1000, 'tonne,metric ton'],
  ['mass', 950, 'ton'],
  ['mass', 0.0283495, 'ounce,oz'],
  ['mass', 0.453592, 'lb,pound'],
  ['mass', 6.35029, 'stone'],
  ['area', 1, 'square metre,square meter,sq m'],
  ['area', 1e6, 'square kilometre,square kilometer,sq km'],
  ['area', 2_589_988, 'square mile,sq mile'],
  ['area', 0.092903, 'square foot,square feet,sq ft'],
  ['area', 4046.86, 'acre'],
  ['area', 10_000, 'hectare,ha'],
  ['volume', 1, 'litre,liter'],
  ['volume', 3.78541, 'gallon'],
  ['volume', 158.987, 'barrel'],
  ['speed', 1, 'km/h,kph,kmh,kilometres per hour,kilometers per hour,kilometres an hour,kilometers an hour'],
  ['speed', 1.609344, 'mph,miles per hour,miles an hour'],
  ['speed', 1.852, 'knot'],
  ['temperature', 1, '°c,degrees celsius,degree celsius,degrees c,celsius,c'],
  ['temperature', 5 / 9, '°f,degrees fahrenheit,degree fahrenheit,degrees f,fahrenheit,f', -160 / 9],
  ['money USD', 1, 'dollar,us dollar,$,us$,dlr'],
  ['money EUR', 1, 'euro,€'],
  ['money GBP', 1, 'pound,£,pounds sterling'],
  ['money JPY', 1, 'yen,¥'],
  ['money INR', 1, 'rupee,₹'],
  ['money RUB', 1, 'rouble,ruble,₽'],
  ['money CNY', 1, 'yuan,renminbi'],
  ['money DEM', 1, 'mark'],
  ['money franc', 1, 'franc'],
  ['money ITL', 1, 'lire'],
  ['money GBP', 1, 'stg'],
  ['money cent', 1, 'cent,ct'],
];

const units = new Map<string, Unit[]>();
for (const [dimension, factor, names, offset = 0] of rows) {
  const all = names.split(',');
  for (const name of all) {
    const unit = { dimension, unit: all[0]!, factor, offset };
    for (const form of name.length > 2 && !name.endsWith('s') ? [name, `${name}s`] : [name]) {
      units.set(form, [...(units.get(form) ?? []), unit]);
    }
  }
}

/** What a unit may mean, by its name in lower case; empty for what is no unit. */
export function unitsOf(name: string): readonly Unit[] {
  return units.get(name) ?? [];
}

/** The longest name of a unit has so many words. */
export const mostUnitWords = 3;
