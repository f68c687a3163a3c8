const MONTHS =
  'jan(?:uary)? feb(?:ruary)? mar(?:ch)? apr(?:il)? may june? july? aug(?:ust)? sept?(?:ember)? oct(?:ober)? nov(?:ember)? dec(?:ember)?'
    .split(' ')
    .map((name) => new RegExp(`^${name}$`, 'i'));

const two = (part: string): string => part.padStart(2, '0');

/** The month of this name or number, as "05"; undefined for anything else. */
export function monthIn(name: string): string | undefined {
  const number = /^\d\d?$/.test(name) ? Number(name) : MONTHS.findIndex((month) => month.test(name)) + 1;
  return number > 0 && number < 13 ? two(String(number)) : undefined;
}

const ISO = /^(\d{4})(?:\.0|[-/]?(\d\d)(?:[-/]?(\d\d)(?:[T ]\d\d:.*)?)?)?$/;
const QUARTER = /^(?:(\d{4})[-: ]?)?Q([1-4])(?:[-: ]?(\d{4}))?$/i;
const NAMED = /^(?:(\d\d?)(?:st|nd|rd|th)?[ -])?([a-z]{3,9})\.?(?: (\d\d?)(?:st|nd|rd|th)?,?)?[ -](\d{4})$/i;

/**
 * A date in just the precision that it has, as a history writes it: 2025, 2025-Q2, 2025-05, 2025-05-31. Undefined for
 * what is none, and for what could be two ("5/1/2025"). Numbers that are too long for any of these count milliseconds.
 */
export function dateIn(given: unknown): string | undefined {
  let text = String(given).trim();
  if (/^\d{12,13}$/.test(text)) text = new Date(Number(text)).toISOString();
  // Most dates are this one, and there may be thousands.
  const plain = ISO.exec(text);
  const [, iso, isoMonth, isoDay] = plain ?? [];
  const [, before = '', quarter, after = ''] = (!plain && QUARTER.exec(text)) || [];
  const [, first, name, second, last] =
    (!plain && NAMED.exec(text.replace(/^(\d{4}) ([a-z]{3,9})$/i, '$2 $1'))) || [];
  const year = iso ?? last ?? (before || after);
  const month = isoMonth ?? name;
  const day = isoDay ?? first ?? second;
  const known = month && monthIn(month);
  if (!/^(?:19|20)\d\d$/.test(year) || (month && !known) || (before && after) || Number(day) > 31)
    return undefined;
  return [year, quarter && `Q${quarter}`, known, day && two(day)].filter(Boolean).join('-');
}
