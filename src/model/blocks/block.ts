import type { Reading } from '../issue.js';
import { IssueLog, type DecimalMark } from '../issue-log.js';
import { readSource, type Source } from '../source.js';
import {
  copyOf,
  isObject,
  listOf,
  objectOf,
  readFields,
  readText,
  withList,
  type Fields,
  type Reader,
  type ValueOf,
} from '../text.js';

/** What every block may say besides its own, as it was understood. */
export interface Block {
  title?: string;
  summary?: string;
  note?: string;
  source?: Source;
}

/** A block that is a list. */
export interface ListBlock<T> extends Block {
  /** Empty where there is nothing to show. */
  items: T[];
}

const BLOCK = { title: readText, summary: readText, note: readText, source: readSource };

export const readTexts: Reader<string[]> = listOf(readText);

/** One paragraph or several; a blank line parts them as well. */
export const readParagraphs: Reader<string[]> = (input, log, where) =>
  readTexts(input, log, where)?.flatMap((text) => text.split(/\s*\n\s*\n\s*/));

/** An object that needs the text `key`, or that text alone. */
export function textOr<K extends string, F extends Fields & Record<K, Reader<string>>>(
  key: K,
  fields: F,
): Reader<ValueOf<F> & Record<K, string>> {
  const read = objectOf<K, F>(key, fields);
  return (input, log, where) => {
    if (isObject(input)) return read(input, log, where);
    const text = readText(input, log, where);
    return text === undefined ? undefined : ({ [key]: text } as ValueOf<F> & Record<K, string>);
  };
}

/** Which lists hold a block's content, the first one by default; `form` gives what was read its final form. */
export interface BlockShape<F extends Fields, T> {
  fields: F;
  /** One of these has to be there; a plain list is read as the first, a list of lists as `groups`. */
  lists?: readonly string[];
  form(given: ValueOf<F & typeof BLOCK>, log: IssueLog): T;
  decimal?: DecimalMark;
}

/** True for an object with a list of its own. */
const isGroup = (input: unknown): boolean => isObject(input) && 'items' in input;

/**
 * Reads a block, or a plain list of what it consists of. `input` is never changed. There is no `value` only where the
 * root has the wrong shape or a list is missing; an empty list is no problem.
 */
export function readBlock<F extends Fields, T>(
  input: unknown,
  { fields, lists = ['items'], form, decimal }: BlockShape<F, T>,
): Reading<T> {
  const log = new IssueLog(decimal);
  const copy = copyOf(input);
  let root = copy;
  if (Array.isArray(copy) && lists.length) {
    const areGroups = lists.includes('groups') && copy.length > 0 && copy.every(isGroup);
    root = { [areGroups ? 'groups' : lists[0]!]: copy as unknown[] };
  }
  if (!isObject(root)) {
    log.add(
      'CE201',
      '',
      root,
      lists.length ? `an object with ${lists.join(' or ')}, or a list` : 'an object',
      'error',
    );
    return log;
  }
  const known = { ...BLOCK, ...fields };
  const given = lists.length ? withList(root, known, lists, log) : root;
  const value = form(readFields(given, known, log, ''), log);
  if (!lists.length || lists.some((key) => Object.hasOwn(given, key))) return { value, issues: log.issues };
  log.add('CE202', `/${lists[0]}`, undefined, undefined, 'error');
  return log;
}

/** Reads a block that is one list of items. */
export function readListBlock<T>(
  input: unknown,
  readItem: Reader<T>,
  decimal?: DecimalMark,
): Reading<ListBlock<T>> {
  const fields = { items: listOf(readItem) };
  return readBlock(input, { fields, decimal, form: ({ items = [], ...block }) => ({ ...block, items }) });
}
