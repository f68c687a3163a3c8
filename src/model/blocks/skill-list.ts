import type { DecimalMark } from '../issue-log.js';
import type { Reading } from '../issue.js';
import { readShare, readShares, type Share } from '../share.js';
import { listOf, readText } from '../text.js';
import { readBlock, textOr, type Block } from './block.js';
import { asGroup } from './group.js';

/** Skills under a heading, or those that have none. */
export interface SkillGroup {
  title?: string;
  text?: string;
  items: Share[];
}

/** What `<skill-list>` shows. */
export interface SkillList extends Block {
  groups: SkillGroup[];
}

const GROUP = { title: readText, text: readText, items: readShares };
const readGroupObject = textOr('title', GROUP);
const readGroup: typeof readGroupObject = (input, log, where) =>
  readGroupObject(asGroup(input, GROUP, log, where), log, where);

/** Skills by what they say of their group, in the order in which groups come up; first those without. */
function grouped(skills: Share[]): SkillGroup[] {
  const groups = new Map<string | undefined, Share[]>([[undefined, []]]);
  for (const { group, ...skill } of skills) {
    const list = groups.get(group) ?? [];
    list.push(skill);
    groups.set(group, list);
  }
  return [...groups].flatMap(([title, items]) => (items.length ? [{ ...(title && { title }), items }] : []));
}

const FIELDS = { items: listOf(readShare), groups: listOf(readGroup) };

/** Reads skills, or a plain list of skills or groups. */
export function readSkillList(input: unknown, decimal?: DecimalMark): Reading<SkillList> {
  return readBlock(input, {
    fields: FIELDS,
    lists: ['items', 'groups'],
    figure: 'share',
    decimal,
    form: ({ items = [], groups = [], ...block }) => ({
      ...block,
      groups: [
        ...grouped(items),
        ...groups.map((group): SkillGroup => ({ ...group, items: group.items ?? [] })),
      ],
    }),
  });
}
