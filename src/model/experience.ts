import { at } from './issue-log.js';
import { readFigure, type Figure } from './figure.js';
import { isObject, readFields, readText, type Reader } from './text.js';

const REMARKED = /^([^\da-z()]{0,2}\d{1,3}(?:[.,]\d\d?)? ?(?:%|percent)) *\((?!est|approx)([^()]+)\)$/i;

/** "4% (As fast as average)" as a figure with its note; anything else as it is. */
export const withRemark = (input: unknown): unknown => {
  const [, value, note] = (typeof input === 'string' && REMARKED.exec(input.trim())) || [];
  return note ? { value, note } : input;
};

const readYears: Reader<Figure> = (input, log, where) => readFigure(input, log, where, false, 'years');
const readChange: Reader<Figure> = (input, log, where) =>
  readFigure(withRemark(input), log, where, true, 'percent');

/** How employment is expected to change, in percent. */
export interface Growth {
  rate?: Figure;
  from?: string;
  to?: string;
}

export const readGrowth: Reader<Growth> = (input, log, where) =>
  isObject(input) && 'rate' in input
    ? readFields(input, { rate: readChange, from: readText, to: readText }, log, where)
    : { rate: readChange(input, log, where) };

/** Years of experience as one figure: a range, or open where one end is missing. */
export const readExperience: Reader<Figure> = (input, log, where) => {
  if (!isObject(input) || 'value' in input || 'status' in input) return readYears(input, log, where);
  const fields = { minimum: readYears, maximum: readYears };
  const { minimum, maximum } = readFields(input, fields, log, where);
  // What can't be read is not left out of what can.
  if (minimum?.text || maximum?.text) {
    const ends = [minimum, maximum].flatMap((end) => end?.text ?? end?.value ?? []);
    return { text: ends.join(' – ') };
  }
  if (minimum?.value === undefined) return maximum && { ...maximum, bound: 'atMost' };
  if (maximum?.value === undefined) return { ...minimum, bound: 'atLeast' };
  if (maximum.value < minimum.value) log.add('CE209', at(where, 'maximum'), maximum.value);
  return maximum.value === minimum.value ? minimum : { value: minimum.value, to: maximum.value };
};
