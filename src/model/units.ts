import { oneOf, readText, type Reader } from './text.js';

export const readPeriod = oneOf('hour', 'day', 'week', 'month', 'year');

/** An ISO 4217 code; anything else is reported and left out. */
export const readCurrency: Reader<string> = (input, log, where) => {
  const code = readText(input, log, where)?.toUpperCase();
  if (!code || /^[A-Z]{3}$/.test(code)) return code;
  log.add('CE212', where, input);
  return undefined;
};

/** Nobody's year of work is shorter, so "1.800" is 1800 in every language. */
const FEWEST_HOURS = 100;

/** A number of hours that one can work in a year. */
export const readHours: Reader<number> = (input, log, where) => {
  const hours =
    typeof input === 'string' ? Number(input.trim().replace(/^(\d)[.,\s'’](?=\d{3}$)/, '$1')) : input;
  if (typeof hours === 'number' && hours >= FEWEST_HOURS && hours <= 8784) return hours;
  if (input !== undefined && input !== null)
    log.add('CE204', where, input, 'a number of hours from 100 to 8784');
  return undefined;
};
