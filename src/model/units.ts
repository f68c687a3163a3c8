import { oneOf, readText, type Reader } from './text.js';

export const readPeriod = oneOf('hour', 'day', 'week', 'month', 'year');

/** An ISO 4217 code; anything else is reported and left out. */
export const readCurrency: Reader<string> = (input, find, where) => {
  const code = readText(input, find, where)?.toUpperCase();
  if (!code || /^[A-Z]{3}$/.test(code)) return code;
  find.add('CE212', where, input);
  return undefined;
};

/** A number of hours that one can work in a year. */
export const readHours: Reader<number> = (input, find, where) => {
  const hours = typeof input === 'string' ? Number(input) : input;
  if (typeof hours === 'number' && hours > 0 && hours <= 8784) return hours;
  if (input !== undefined && input !== null)
    find.add('CE204', where, input, 'a number of hours from 1 to 8784');
  return undefined;
};
