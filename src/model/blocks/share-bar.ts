import { isExact } from '../figure.js';
import { at, type DecimalMark, type IssueLog } from '../issue-log.js';
import type { Reading } from '../issue.js';
import type { Share } from '../share.js';
import { readWhole } from '../whole.js';
import { copyOf, isNamed, isObject, listOf, readFields, readText, type Reader } from '../text.js';
import { readBlock, type Block } from './block.js';
import { asGroup } from './group.js';

/** One whole with its parts, as it was understood. */
export interface ShareGroup {
  title?: string;
  items: Share[];
  /** What the counts add up to, where shares were worked out from them. */
  total?: number;
  /** In percent; absent where not every part has one exact share. */
  sum?: number;
  /** What the parts leave of 100, where they do; negative where they are more than the whole. */
  rest?: number;
  /** The rest is no more than what rounding makes. */
  rounding?: true;
}

/** What `<share-bar>` shows. */
export interface ShareBar extends Block {
  groups: ShareGroup[];
}

const GROUP = { title: readText, items: readWhole };

const readGroup: Reader<{ title?: string; items?: Share[]; where: string }> = (given, log, where) => {
  const input = asGroup(given, GROUP, log, where);
  return isObject(input)
    ? { ...readFields(input, GROUP, log, where), where: at(where, 'items') }
    : { items: readWhole(input, log, where), where };
};

const decimalsOf = (value: number): number => String(value).split('.')[1]?.length ?? 0;

/** The parts with what they amount to. Small shares count like all others. */
function summed(title: string | undefined, given: Share[], log: IssueLog, where: string): ShareGroup {
  const items = given.map((item, index): Share => {
    const { value } = item.share ?? {};
    if (value === undefined || value >= 0) return item;
    log.add('CE207', `${at(where, index)}/share`, value);
    return { ...item, share: { text: `${value}%` } };
  });
  const group: ShareGroup = { ...(title && { title }), items };
  if (items[0]?.count !== undefined)
    return { ...group, total: items.reduce((all, { count = 0 }) => all + count, 0) };
  const values = items.flatMap(({ share }) => (isExact(share) ? [share.value] : []));
  if (!items.length || values.length < items.length) return group;
  const exact = (value: number): number => Number(value.toFixed(6));
  group.sum = exact(values.reduce((sum, value) => sum + value, 0));
  // A table's last row is often its total.
  if (values.length > 2 && values.at(-1) === 100 && Math.abs(group.sum - 200) < 1)
    return summed(title, given.slice(0, -1), log, where);
  const rest = exact(100 - group.sum);
  if (!rest) return group;
  group.rest = rest;
  // Each share may be off by half of its last digit.
  const decimals = Math.max(...values.map(decimalsOf));
  if (Math.abs(rest) <= exact((values.length / 2) * 10 ** -decimals)) group.rounding = true;
  else if (rest < 0) log.add('CE209', where, `${group.sum}%`, '100% or less');
  return group;
}

const FIELDS = { items: readWhole, groups: listOf(readGroup) };

/** Wholes by their names, as a list: `{"Gender": {"Male": 78, "Female": 22}}`. */
function withGroups(input: unknown): unknown {
  const { groups, ...root } = isObject(input) ? input : {};
  const isMap = ([key, value]: [string, unknown]): boolean =>
    !/^(?:source|items)$/.test(key) && isObject(value) && !isNamed(value);
  const maps = Object.entries(isObject(groups) ? groups : root).filter(isMap);
  if (!maps.length || Array.isArray(groups)) return input;
  const rest = Object.entries(root).filter((entry) => !isMap(entry));
  return { ...Object.fromEntries(rest), groups: maps.map(([title, items]) => ({ title, items })) };
}

/** Reads shares of one whole or of several, or a plain list of either. */
export function readShareBar(input: unknown, decimal?: DecimalMark): Reading<ShareBar> {
  return readBlock(withGroups(copyOf(input)), {
    fields: FIELDS,
    lists: ['items', 'groups'],
    decimal,
    form: ({ items, groups = [], ...block }, log) => ({
      ...block,
      groups: [
        ...(items?.length ? [summed(undefined, items, log, '/items')] : []),
        ...groups.flatMap(({ title, items: parts = [], where }) =>
          title || parts.length ? [summed(title, parts, log, where)] : [],
        ),
      ],
    }),
  });
}

/** More columns have no room in a phone. */
const MOST_COLUMNS = 3;

/** Wholes of the same parts share a table. */
export function panelsOf(groups: ShareGroup[]): ShareGroup[][] {
  const panels: ShareGroup[][] = [];
  const namesOf = ({ items }: ShareGroup): string => items.map(({ name }) => name).join('\n');
  for (const group of groups) {
    const last = panels.at(-1);
    if (last && last.length < MOST_COLUMNS && namesOf(last[0]!) === namesOf(group)) last.push(group);
    else panels.push([group]);
  }
  return panels;
}
