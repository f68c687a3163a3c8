import type { PayPeriod } from './inputs.js';
import type { Reading } from './issue.js';
import { readParagraphs } from './blocks/block.js';
import { currencyOf } from './figure.js';
import { at, IssueLog } from './issue-log.js';
import { slug } from './slug.js';
import { idsOf, type Unnamed } from './ids.js';
import { readSource, type Source } from './source.js';
import { readTextLink, type TextLink } from './text-links.js';
import { isObject, keep, listOf, readFields, readText, type Reader } from './text.js';
import { readCurrency, readHours, readPeriod } from './units.js';

/** What the elements of a guide have in common where they do not say otherwise. */
export interface Shared {
  currency?: string;
  payPeriod?: PayPeriod;
  hoursPerYear?: number;
}

/** Something that a guide shows by one of the elements. */
export interface GuideBlock {
  id?: string;
  element: string;
  /** As it was given, not yet read; with what the guide says for all where the data says nothing. */
  data?: unknown;
  /** Names and values that may stand in a tag. */
  attributes: Record<string, string>;
  /** No element of that name is known. */
  unknown?: true;
  /** There is nothing in it to show. */
  empty?: true;
}

/** Text between the blocks of a guide. */
export interface GuideText {
  /** Paragraphs. */
  text: string[];
  links?: TextLink[];
}

/** A part of a guide, as it was understood. */
export interface GuideSection {
  /** Its own in the whole guide. */
  id: string;
  title?: string;
  label?: string;
  /** Paragraphs. */
  text: string[];
  /** What leads somewhere in the text. */
  links?: TextLink[];
  blocks: (GuideBlock | GuideText)[];
  sections: GuideSection[];
  /** There is nothing in it but its heading. */
  empty?: true;
}

/** A career guide, as it was understood. Its roles and the data of its blocks are as they were given. */
export interface Guide extends Shared {
  title?: string;
  /** Paragraphs. */
  summary: string[];
  /** What leads somewhere in the summary. */
  links?: TextLink[];
  updated?: string;
  roles: unknown[];
  /** The role that the others are compared with, by its id or title. */
  baseline?: string;
  sections: GuideSection[];
  source?: Source;
  note?: string;
}

/** What `of` may refer to. */
export type GuidePart = { block: GuideBlock } | { role: unknown };

const MAXIMUM_LEVELS = 6;
const UNREADABLE = Symbol('unreadable');

/** One level of what was given. Deeper down it is not looked at: the data of a block may be large. */
function open(input: unknown): unknown {
  if (typeof input !== 'object' || input === null) return input;
  const field = (key: string | number): unknown => {
    try {
      return (input as Record<string, unknown>)[key];
    } catch {
      return UNREADABLE;
    }
  };
  try {
    return Array.isArray(input)
      ? Array.from({ length: input.length }, (_, index) => field(index))
      : Object.fromEntries(Object.keys(input).map((key) => [key, field(key)]));
  } catch {
    return UNREADABLE;
  }
}

const opening =
  <T>(read: Reader<T>): Reader<T> =>
  (input, log, where) =>
    read(open(input), log, where);

// What runs scripts, or what the guide itself decides on.
const REFUSED = /^(?:on.*|style|srcdoc|id|is)$/;

const readAttributes: Reader<Record<string, string>> = (input, log, where) => {
  if (input === undefined || input === null) return undefined;
  if (!isObject(input)) {
    log.add('CE204', where, input, 'an object with texts, numbers, true or false');
    return undefined;
  }
  return Object.fromEntries(
    Object.keys(input).flatMap((key) => {
      const name = key.toLowerCase();
      const value = input[key];
      if (!/^[a-z][a-z\d-]*$/.test(name) || REFUSED.test(name)) log.add('CE203', at(where, key), value);
      else if (value === true) return [[name, '']];
      else if (value !== false) {
        const text = readText(value, log, at(where, key));
        return text === undefined ? [] : [[name, text]];
      }
      return [];
    }),
  );
};

/** Elements that show something without any data. */
const NEED_NOTHING = ['share-links', 'job-search'];
const ROLE_ELEMENTS = ['role-compare', 'salary-chart'];
/** What is no content by itself. */
const HEADING = ['$schema', 'title', 'summary', 'note', 'source', 'currency', 'payPeriod', 'hoursPerYear'];

function isBlank(data: unknown, tag: string): boolean {
  const given = open(data);
  if (Array.isArray(given)) return given.length === 0;
  if (!isObject(given)) return given === undefined || given === null || given === '';
  // A figure such as `{ "status": "suppressed" }` is content.
  const isHeading = (key: string) => HEADING.includes(key) && !(key === 'source' && tag === 'source-note');
  return Object.keys(given).every((key) => isHeading(key) || isBlankField(given[key]));
}

const isBlankField = (value: unknown): boolean =>
  value === undefined || value === null || value === '' || (Array.isArray(value) && value.length === 0);

const BLOCK = {
  id: readText,
  element: readText,
  data: keep,
  attributes: opening(readAttributes),
};

const TEXT = { text: opening(readParagraphs), links: opening(listOf(opening(readTextLink))) };
const TAG = /^[a-z][a-z\d]*(-[a-z\d]+)+$/i;

/** True for text between blocks. */
export const isText = (block: GuideBlock | GuideText): block is GuideText => !('element' in block);

const readBlock =
  (known: readonly string[] | undefined): Reader<Placed<GuideBlock> | GuideText> =>
  (given, log, where) => {
    const isTag = typeof given === 'string' && TAG.test(given.trim());
    const input = isTag ? { element: given.trim() } : typeof given === 'string' ? { text: given } : given;
    if (!isObject(input)) {
      log.add('CE204', where, input, 'an object with element and data, or text');
      return undefined;
    }
    if (!('element' in input) && 'text' in input) {
      const { text = [], links } = readFields(input, TEXT, log, where);
      return { text, ...(links && { links }) };
    }
    const { element: tag, attributes = {}, ...fields } = readFields(input, BLOCK, log, where);
    const element = tag?.toLowerCase() ?? '';
    const block = { ...fields, element, attributes, where };
    if (!element) {
      if (typeof (input['element'] ?? '') === 'string')
        log.add('CE204', at(where, 'element'), undefined, 'text');
    } else if (known && !known.includes(element)) {
      log.add('CE208', at(where, 'element'), element, known.join(', '));
    } else return block;
    return { ...block, unknown: true };
  };

/** With the place in the data, for what can be said only when all of it is known. */
type Placed<T> = T & { where: string };
type Draft = Placed<
  Omit<GuideSection, 'id' | 'blocks' | 'sections'> & {
    id?: string;
    blocks: (Placed<GuideBlock> | GuideText)[];
    sections: Draft[];
  }
>;

const readSections =
  (known: readonly string[] | undefined, above: readonly unknown[] = []): Reader<Draft[]> =>
  (list, log, where) => {
    const readSection: Reader<Draft> = (given, _, place) => {
      const input = typeof given === 'string' ? { text: given } : open(given);
      if (!isObject(input)) {
        log.add('CE204', place, input, 'an object with title and blocks');
        return undefined;
      }
      if (above.includes(given) || above.length >= MAXIMUM_LEVELS) {
        log.add('CE213', place, 'sections in sections', `at most ${MAXIMUM_LEVELS} levels`);
        return undefined;
      }
      const {
        text = [],
        blocks = [],
        sections = [],
        ...fields
      } = readFields(
        input,
        {
          id: readText,
          title: readText,
          label: readText,
          ...TEXT,
          blocks: opening(listOf(opening(readBlock(known)))),
          sections: readSections(known, [...above, given]),
        },
        log,
        place,
      );
      return { ...fields, text, blocks, sections, where: place };
    };
    return listOf(readSection)(open(list), log, where);
  };

/** The sections one after the other, each before those in it. */
const flat = <T extends { sections: T[] }>(sections: T[]): T[] =>
  sections.flatMap((section) => [section, ...flat(section.sections)]);

/** The blocks of all sections, in the order in which they are shown. */
export function blocksOf(guide: Guide): GuideBlock[] {
  return flat(guide.sections).flatMap(({ blocks }) =>
    blocks.flatMap((block) => (isText(block) ? [] : block)),
  );
}

/**
 * Reads a guide, or a plain list of its sections. `input` is never changed, and the data of a block is handed on as it
 * was given: each element reads its own.
 * @param known the elements that can show a block; any element by default
 */
export function readGuide(input: unknown, known?: readonly string[]): Reading<Guide> {
  const log = new IssueLog();
  const given = open(input);
  const root: unknown = Array.isArray(given) ? { sections: given as unknown[] } : given;
  if (!isObject(root)) {
    log.add('CE201', '', root, 'an object with sections or roles, or a list of sections', 'error');
    return log;
  }
  const fields = {
    title: readText,
    summary: TEXT.text,
    links: TEXT.links,
    updated: readText,
    currency: readCurrency,
    payPeriod: readPeriod,
    hoursPerYear: readHours,
    roles: opening(listOf((role) => role ?? undefined)),
    baseline: readText,
    sections: readSections(known),
    source: opening(readSource),
    note: readText,
  };
  // What is provided by tag is no part of the guide.
  const byTag = Object.keys(root).filter((key) => known?.includes(key));
  if (!('sections' in root || 'roles' in root || byTag.length)) log.add('CE202', '/sections');
  const own = Object.fromEntries(Object.entries(root).filter(([key]) => !byTag.includes(key)));
  const { summary = [], roles = [], sections: drafts = [], ...said } = readFields(own, fields, log, '');
  const all = flat(drafts);
  const named = all.map(({ id, title, where }): Unnamed => ({ id, text: title, where: at(where, 'id') }));
  const ids = new Map(idsOf(named, log, 'section').map((id, index) => [all[index], id]));
  const guide: Guide = { ...said, summary, roles, sections: [] };
  const blockIds = new Set<string>();
  const settledBlock = (given: Placed<GuideBlock> | GuideText): GuideBlock | GuideText => {
    if (isText(given)) return given;
    const { where, ...block } = given;
    const { id, element } = block;
    if (id && blockIds.has(id)) log.add('CE215', at(where, 'id'), id);
    if (id) blockIds.add(id);
    const data = dataOf(guide, block, log, at(where, 'attributes'));
    const blank =
      isBlank(data, element) && block.attributes['src'] === undefined && !NEED_NOTHING.includes(element);
    return { ...block, data, ...(blank && { empty: true }) };
  };
  const settled = (draft: Draft): GuideSection => {
    const { where: _, ...section } = draft;
    const sections = section.sections.map(settled);
    const blocks = section.blocks.map(settledBlock);
    const empty =
      !section.text.length &&
      !section.links?.length &&
      blocks.every((block) => (isText(block) ? !block.text.length : (block.empty ?? block.unknown))) &&
      sections.every((part) => part.empty);
    return { ...section, id: ids.get(draft)!, blocks, sections, ...(empty && { empty }) };
  };
  guide.sections = drafts.map(settled);
  return { value: guide, issues: log.issues };
}

/** What a block is given: its own data, or the guide's roles where it shows roles and has none. */
function dataOf(
  guide: Guide,
  { element, data, attributes }: GuideBlock,
  log: IssueLog,
  where: string,
): unknown {
  if (data !== undefined || attributes['src'] !== undefined) return withShared(element, data, guide);
  if (!ROLE_ELEMENTS.includes(element) || !guide.roles.length) return undefined;
  const { roles } = attributes;
  const chosen = roles === undefined ? guide.roles : rolesIn(guide, roles, log, at(where, 'roles'));
  return chosen.length ? withRoles(guide, chosen) : undefined;
}

/** Some of the guide's roles, and what it says for all of them. */
function withRoles(guide: Guide, roles: unknown[]): Record<string, unknown> {
  const { baseline } = guide;
  const isAmong = baseline !== undefined && roles.includes(roleBy(guide, baseline));
  return { ...sharedOf(guide), roles, ...(isAmong && { baseline }) };
}

const SHARED = ['currency', 'payPeriod', 'hoursPerYear'] as const;

/** What each element can be told once for all. */
const TAKES: Record<string, readonly (keyof Shared)[]> = {
  'role-compare': SHARED,
  'salary-chart': SHARED,
  'career-ladder': SHARED,
  'job-list': ['currency'],
  'plan-list': ['currency'],
  'pay-amount': ['currency', 'payPeriod'],
};

function sharedOf(guide: Shared, keys: readonly (keyof Shared)[] = SHARED): Shared {
  return Object.fromEntries(keys.filter((key) => guide[key] !== undefined).map((key) => [key, guide[key]]));
}

const PERIOD_SAID = /\/|\b(?:per|an?|each)\b|ly\b|p\.\s?a/i;

/** What the guide says for all; less what the texts of a pay say themselves, so that the two cannot disagree. */
function sharedFor(tag: string, data: Record<string, unknown>, guide: Shared): Shared {
  const shared = sharedOf(guide, Object.hasOwn(TAKES, tag) ? TAKES[tag] : []);
  if (tag !== 'pay-amount') return shared;
  const { currency } = shared;
  for (const text of Object.values(data).filter((value) => typeof value === 'string')) {
    const sign = /\p{Sc}/u.exec(text)?.[0];
    if (sign && currencyOf(sign, currency) !== currency) delete shared.currency;
    if (/\d/.test(text) && PERIOD_SAID.test(text)) delete shared.payPeriod;
  }
  return shared;
}

/** The data with what the guide says for all, where it is a plain object and does not say it; otherwise itself. */
function withShared(tag: string, data: unknown, guide: Shared): unknown {
  const own = open(data);
  if (!isObject(own)) return data;
  // A figure knows neither currency nor period.
  if (tag === 'pay-amount' && ('value' in own || 'status' in own)) return data;
  const missing = Object.entries(sharedFor(tag, own, guide)).filter(([key]) => (own[key] ?? '') === '');
  return missing.length ? { ...own, ...Object.fromEntries(missing) } : data;
}

/** The name of a role and what it may be called by. */
function namesOf(role: unknown): string[] {
  const given = open(role);
  const { id, title } = isObject(given) ? given : { id: undefined, title: given };
  return [id, title].filter((name) => typeof name === 'string' || typeof name === 'number').map(String);
}

function roleBy({ roles }: Guide, name: string): unknown {
  const wanted = name.trim();
  const bySlug = slug(wanted);
  return (
    roles.find((role) => namesOf(role).includes(wanted)) ??
    (bySlug ? roles.find((role) => namesOf(role).some((known) => slug(known) === bySlug)) : undefined)
  );
}

/** The block with this id, or else the role with this id or title. */
export function partOf(guide: Guide, id: string): GuidePart | undefined {
  const name = id.trim().replace(/^#/, '');
  const block = blocksOf(guide).find((candidate) => candidate.id === name);
  if (block) return { block };
  const role = roleBy(guide, name);
  return role === undefined ? undefined : { role };
}

const idOf = (role: unknown): string => namesOf(role)[0] ?? '';

/** Roles by id or title, in the order in which they are named; "a b", "a, b", "Registered Nurse, Teacher". */
function rolesIn(guide: Guide, names: string, log: IssueLog, where: string): unknown[] {
  const found = new Set<unknown>();
  for (const part of names.split(',')) {
    const words = part.split(/\s+/).filter(Boolean);
    for (let start = 0; start < words.length;) {
      // A title may have spaces: the longest name first.
      let end = words.length;
      let role = roleBy(guide, words.slice(start, end).join(' '));
      while (role === undefined && end > start + 1) role = roleBy(guide, words.slice(start, --end).join(' '));
      if (role === undefined) log.add('CE211', where, words[start], guide.roles.map(idOf).join(', '));
      else found.add(role);
      start = end;
    }
  }
  return [...found];
}

/** Lists of a role, by the element that shows them. */
const ITEMS_OF_ROLE: Record<string, string> = {
  'skill-list': 'skills',
  'expandable-list': 'responsibilities',
  'tag-list': 'tools',
};

/** What an element shows of a single role. */
function dataOfRole(tag: string, role: unknown, guide: Guide): unknown {
  if (ROLE_ELEMENTS.includes(tag)) return { ...sharedOf(guide), roles: [role] };
  const given = open(role);
  if (!isObject(given)) return undefined;
  if (tag === 'pay-amount') {
    const pay = open(given['pay']);
    return Array.isArray(pay) ? pay.map((one) => withShared(tag, one, guide)) : withShared(tag, pay, guide);
  }
  const items = Object.hasOwn(ITEMS_OF_ROLE, tag) ? given[ITEMS_OF_ROLE[tag]!] : undefined;
  return items === undefined ? undefined : { items };
}

/** What an element asks for by its attributes. */
export interface Asked {
  /** The id of a block, or the id or title of a role. */
  of?: string;
  /** Ids or titles of roles, with spaces or commas between. */
  roles?: string;
}

/**
 * What an element inside `<career-data>` is given of what was provided: a guide, or a map of data by tag. There is no
 * `value` where there is nothing for it; what is asked for and not found is reported. The value may be a new object at
 * each call.
 */
export function dataFor(tag: string, raw: unknown, { of, roles }: Asked = {}): Reading<unknown> {
  const log = new IssueLog();
  const map = open(raw);
  const own = isObject(map) && Object.hasOwn(map, tag) ? map[tag] : undefined;
  const guide = readGuide(map).value;
  const reading = (value: unknown): Reading<unknown> =>
    value === undefined || value === null ? log : { value, issues: log.issues };
  if (!guide) return log;
  if (of?.trim()) {
    const part = partOf(guide, of);
    if (!part) {
      const known = [...blocksOf(guide).flatMap(({ id }) => id ?? []), ...guide.roles.map(idOf)];
      log.add('CE211', 'of', of, known.join(', '));
      return log;
    }
    return reading(
      'block' in part ? withShared(tag, part.block.data, guide) : dataOfRole(tag, part.role, guide),
    );
  }
  if (roles?.trim()) {
    const chosen = rolesIn(guide, roles, log, 'roles');
    return reading(chosen.length ? withRoles(guide, chosen) : undefined);
  }
  if (own !== undefined && own !== null) return reading(withShared(tag, own, guide));
  if (ROLE_ELEMENTS.includes(tag) && guide.roles.length) return reading(withRoles(guide, guide.roles));
  const blocks = blocksOf(guide).filter(({ element }) => element === tag);
  if (blocks.length < 2) return reading(blocks[0]?.data);
  // Which of them is meant cannot be guessed.
  log.add('CE211', 'of', undefined, blocks.flatMap(({ id }) => id ?? []).join(', '));
  return log;
}
