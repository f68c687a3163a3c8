import { at, type IssueLog } from '../issue-log.js';
import { fieldBy, isObject, type Fields } from '../text.js';

/** An object with a field under one of other names, which mean that only where nothing else does. */
export function withField(
  input: Record<string, unknown>,
  field: string,
  others: readonly string[],
  fields: Fields,
  log: IssueLog,
  where: string,
): Record<string, unknown> {
  const keys = Object.keys(input);
  const key = keys.find((name) => others.includes(name.toLowerCase()));
  if (!key || keys.some((name) => (Object.hasOwn(fields, name) ? name : fieldBy(name, fields)) === field))
    return input;
  log.add('CE217', at(where, key), input[key], field, 'hint');
  const { [key]: value, ...rest } = input;
  return { ...rest, [field]: value };
}

/** A group whose heading is `category`, or whose only list goes by another name. */
export function asGroup(input: unknown, fields: Fields, log: IssueLog, where: string): unknown {
  if (!isObject(input)) return input;
  const lists = Object.keys(input).filter((key) => !Object.hasOwn(fields, key) && Array.isArray(input[key]));
  const titled = withField(input, 'title', ['category', 'group', 'area'], fields, log, where);
  return lists.length === 1
    ? withField(titled, 'items', [lists[0]!.toLowerCase()], fields, log, where)
    : titled;
}
