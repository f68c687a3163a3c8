import { parseFigure } from './figure.js';
import { oneOf, readText, type Reader } from './text.js';

export const readPeriod = oneOf('hour', 'day', 'week', 'month', 'year');

/** An ISO 4217 code; anything else is reported and left out. */
export const readCurrency: Reader<string> = (input, find, where) => {
  const code = readText(input, find, where)?.toUpperCase();
  if (!code || /^[A-Z]{3}$/.test(code)) return code;
  find.add('CE212', where, input);
  return undefined;
};

/** Nobody's year of work is shorter; "1.8" is a misread "1.800". */
const FEWEST_HOURS = 100;

/** A number of hours that one can work in a year. */
export const readHours: Reader<number> = (input, find, where) => {
  const {
    value: hours,
    unit,
    currency,
    to,
  } = typeof input === 'string' ? (parseFigure(input, find.decimal) ?? {}) : { value: input };
  const isPlain = !unit && !currency && to === undefined;
  if (typeof hours === 'number' && isPlain && hours >= FEWEST_HOURS && hours <= 8784) return hours;
  if (input !== undefined && input !== null)
    find.add('CE204', where, input, 'a number of hours from 100 to 8784');
  return undefined;
};
