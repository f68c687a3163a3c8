import { plainName } from './object.js';

/** What the parts of pay are called where they stand alone. */
const PARTS =
  /^(?:annual|yearly|base)?(salary|pay|wages?|income|compensation)?(?:(average|avg|mean)|(median)|(min|minimum|from)|(max|maximum|to)|(range|value|amount)|(currency)(?:code)?|(period|interval|frequency)|(percentiles)|p(?:ercentile)?(10|25|50|75|90))(salary|pay|wages?|income|compensation)?$/;
const PART_NAMES = ['mean', 'median', 'minimum', 'maximum', 'amount', 'currency', 'payPeriod', 'percentiles'];

/** The field of a pay that a name stands for, and the word for pay that it has, if any. */
export function payPartOf(key: string): [name?: string, pay?: string] {
  const [found, before, ...parts] = PARTS.exec(plainName(key)) ?? [];
  const [percentile, after] = parts.splice(PART_NAMES.length);
  if (!found) return [];
  const name = percentile === '50' ? 'median' : `percentile${percentile}`;
  return [PART_NAMES[parts.findIndex(Boolean)] ?? name, before ?? after];
}
