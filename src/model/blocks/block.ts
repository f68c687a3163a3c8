import type { Reading } from '../issue.js';
import { at, IssueLog, type DecimalMark } from '../issue-log.js';
import { readSource, type Source } from '../source.js';
import {
  copyOf,
  fieldBy,
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
  /** The field of an item that what stands under its name is; `value` by default. */
  figure?: string;
}

/** Lists that an item may have. */
const OWN = { answer: readText, examples: readText, links: readText };

/** True for an object with a list of its own, whatever that is called. */
const isGroup = (input: unknown): boolean =>
  isObject(input) &&
  Object.entries(input).some(
    ([key, value]) => key === 'items' || (Array.isArray(value) && !fieldBy(key, OWN)),
  );

/** A block with its only list under a heading, which has a capital, as the name of a field has not. */
function underHeadings(
  root: Record<string, unknown>,
  fields: Fields,
  lists: readonly string[],
  log: IssueLog,
): Record<string, unknown> {
  const unknown = Object.entries(root).filter(([key]) => !Object.hasOwn(fields, key));
  const [[title, items] = ['', undefined]] = unknown;
  const isHeading = /^[^a-z$]/.test(title) && Array.isArray(items) && !items.every(isObject);
  if (unknown.length !== 1 || !isHeading || !lists.includes('groups') || lists.some((name) => name in root))
    return root;
  log.add('CE217', at('', title), items, 'groups', 'hint');
  const { [title]: _, ...rest } = root;
  return { ...rest, groups: [{ title, items }] };
}

/**
 * Reads a block, or a plain list of what it consists of. `input` is never changed. There is no `value` only where the
 * root has the wrong shape or a list is missing; an empty list is no problem.
 */
export function readBlock<F extends Fields, T>(
  input: unknown,
  { fields, lists = ['items'], form, decimal, figure }: BlockShape<F, T>,
): Reading<T> {
  const log = new IssueLog(decimal);
  const copy = copyOf(input);
  const root: unknown = Array.isArray(copy) && lists.length ? { [lists[0]!]: copy as unknown[] } : copy;
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
  const found = lists.length
    ? withList(underHeadings(root, known, lists, log), known, lists, log, figure)
    : root;
  const { items, ...others } = found;
  const groups = lists.find((name) => /^(?:groups|categories)$/.test(name));
  const areGroups =
    groups && !others[groups] && Array.isArray(items) && items.length > 0 && items.every(isGroup);
  const given = areGroups ? { ...others, [groups]: items as unknown[] } : found;
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
