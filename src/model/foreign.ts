import { isObject } from './object.js';

/** What sheets have over their columns, and no field of ours is called. */
const HEADING =
  /[\s_]|^(?:[xy]|\d+(?:th)?|percentile|measure|statistic|date|year|month|quarter|time|level|experience|industry|city|state|location|region|country|gender|sex|age)$/i;

/** True for points in time that are no history of ours. */
export const arePoints = ([key, value]: [string, unknown]): boolean => {
  const point: unknown = Array.isArray(value) && value[0];
  const foreign = key === 'payHistory' ? /^[A-Z]|\W/ : /date|year|month|^x$/i;
  return isObject(point) && !/^pay(By)?$/.test(key) && Object.keys(point).some((name) => foreign.test(name));
};

/** True for a history with dates that are not written as ours are. */
const isDatedOtherwise = ([key, value]: [string, unknown]): boolean =>
  key === 'payHistory' &&
  Array.isArray(value) &&
  [value[0], value.at(-1)].some((point) => isObject(point) && /[^-\dQS]/.test(String(point['date'])));

/** True for what a chart may have from a sheet. */
export const isRecord = (fields: object): boolean =>
  Object.entries(fields).some(
    (entry) => HEADING.test(entry[0]) || arePoints(entry) || isDatedOtherwise(entry),
  );
