import { isObject } from '../model/text.js';

/** The name of whatever a record is of. */
const NAME =
  /name|title|occupation|role|job|position|industry|city|state|beruf|titel|bezeichnung|titre|título/i;

type Fields = Record<string, unknown>;

const isScalar = (value: unknown): value is string | number | null =>
  value === null || typeof value === 'string' || typeof value === 'number';
const textOf = (value: unknown): string => (isScalar(value) ? String(value ?? '') : '');

/**
 * The rows that a list in JSON amounts to: lists of texts and figures, all of one length, or records with nothing else
 * in them, whose names become the first row, that of what each is called first. Undefined for any other list.
 */
export function rowsOfJson(list: unknown): string[][] | undefined {
  if (!Array.isArray(list) || list.length < 1) return undefined;
  if (list.every((row): row is unknown[] => Array.isArray(row))) {
    const isEven = list.every(
      (row) => row.length > 1 && row.length === list[0]!.length && row.every(isScalar),
    );
    return isEven ? list.map((row) => row.map(textOf)) : undefined;
  }
  const records = list.filter((record) => isObject(record) && Object.values(record).every(isScalar));
  if (records.length < list.length) return undefined;
  const names = [...new Set(records.flatMap((record) => Object.keys(record as object)))];
  const isText = (name: string): boolean =>
    list.filter((record) => /\p{L}{2}/u.test(textOf((record as Fields)[name]))).length * 2 > list.length;
  const texts = names.filter(isText);
  const first = texts.find((name) => NAME.test(name)) ?? texts[0];
  if (!first || names.length < 2) return undefined;
  const head = [first, ...names.filter((name) => name !== first)];
  return [head, ...records.map((record) => head.map((name) => textOf((record as Fields)[name])))];
}
