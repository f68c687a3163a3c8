import type { PayPeriod } from './inputs.js';
import { oneOf, readText, type Reader } from './text.js';

const readPeriodName = oneOf('hour', 'day', 'week', 'month', 'year');
const OFTEN = /^(?:(hour|week|month|year)ly|(dai)ly|(annual)(?:ly)?)$/i;

/** A pay period, also as how often it is paid: "hourly". */
export const readPeriod: Reader<PayPeriod> = (input, log, where) => {
  const [, name, day, year] = (typeof input === 'string' && OFTEN.exec(input.trim())) || [];
  return readPeriodName(name ?? (day && 'day') ?? (year && 'year') ?? input, log, where);
};

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
