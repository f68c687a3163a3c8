import type { PayPeriod } from './inputs.js';
import type { Reading } from './issue.js';
import { readHours } from './units.js';
import type { Figure } from './figure.js';
import { at, IssueLog, type DecimalMark } from './issue-log.js';
import { readUrl } from './link.js';
import { gatherPay, readCurrency, readPays, readPeriod, readSource, type Pay, type Source } from './pay.js';
import { readExperience } from './experience.js';
import { isTopDown } from './ladder-order.js';
import { slug } from './slug.js';
import {
  copyOf,
  isObject,
  listOf,
  oneOf,
  readBoolean,
  readFields,
  readText,
  withList,
  type Reader,
} from './text.js';
import { readUnused } from './unused.js';
import { isEqual } from './equal.js';

/** One thing that a level asks for. */
export interface Requirement {
  name: string;
  detail?: string;
  grade?: string;
}

/** A way from one level to another. */
export interface Step {
  /** Id of the level that it leads to. */
  to: string;
  kind: 'step' | 'lateral';
  note?: string;
}

/** One level of a ladder, as it was understood. */
export interface Level {
  id: string;
  /** Empty where the data has none. */
  name: string;
  titles: string[];
  /** Id of its track; empty for what is common to all. */
  track: string;
  experience?: Figure;
  pay: Pay[];
  next: Step[];
  summary?: string;
  url?: string;
  requirements: Requirement[];
  /** By the id of a theme. */
  competencies: ReadonlyMap<string, Requirement[]>;
}

/** A track or a theme. */
export interface Group {
  id: string;
  name: string;
  summary?: string;
}

/** A career ladder, as it was understood. */
export interface Ladder {
  title?: string;
  summary?: string;
  currency?: string;
  payPeriod?: PayPeriod;
  hoursPerYear?: number;
  levels: Level[];
  /** The data lists them from the top down. */
  reversed?: boolean;
  tracks: Group[];
  themes: Group[];
  cumulative: boolean;
  /** Id of the level where the reader is. */
  current?: string;
  /** Id of the level where the reader wants to be. */
  target?: string;
  source?: Source;
  note?: string;
}

/** References as they were written, until all levels are known. */
type Draft = Omit<Level, 'track' | 'next' | 'competencies'> & {
  track?: string;
  next?: Step[];
  competencies: [theme: string, items: Requirement[]][];
  where: string;
  decimal: DecimalMark;
  /** The level that it was made to, and what its references led to. */
  made?: { key: string; level: Level };
};

/** As many levels are read; of more, the copy says so. */
const MOST_KEPT = 1000;

const named =
  <T extends object>(fields: Record<string, Reader<unknown>>): Reader<T & { name: string }> =>
  (input, log, where) => {
    const object = isObject(input) ? input : { name: input };
    const value = readFields(object, fields, log, where) as T & { name?: string };
    if (value.name) return value as T & { name: string };
    log.add('CE204', where, input, 'text, or an object with name');
    return undefined;
  };

const readRequirements = listOf(named<Requirement>({ name: readText, detail: readText, grade: readText }));
const readGroups = listOf(named<Partial<Group>>({ id: readText, name: readText, summary: readText }));

const readStep: Reader<Step> = (input, log, where) => {
  const {
    to,
    kind = 'step',
    ...rest
  } = isObject(input)
    ? readFields(input, { to: readText, kind: oneOf('step', 'lateral'), note: readText }, log, where)
    : { to: readText(input, log, where) };
  if (to) return { to, kind, ...rest };
  log.add('CE204', where, input, 'the id of a level');
  return undefined;
};

const readCompetencies: Reader<Draft['competencies']> = (input, log, where) => {
  if (input === undefined || input === null) return undefined;
  // Those of no theme are requirements.
  if (!isObject(input)) return [['', readRequirements(input, log, where) ?? []]];
  return Object.keys(input).map((theme) => [
    theme,
    readRequirements(input[theme], log, at(where, theme)) ?? [],
  ]);
};

const readYears: Reader<Figure> = (input, log, where) => {
  const years = readExperience(input, log, where);
  if (years?.value !== undefined) years.unit = 'years';
  return years;
};

const LEVEL = {
  id: readText,
  name: readText,
  titles: listOf(readText),
  track: readText,
  experience: readYears,
  pay: readPays,
  next: listOf(readStep),
  summary: readText,
  url: readUrl,
  requirements: readRequirements,
  competencies: readCompetencies,
  skills: readCompetencies,
  // What a level is called beside its title.
  level: readText,
  grade: readText,
};

const readLevel: Reader<Draft> = (input, log, where) => {
  if (input === undefined || input === null) {
    log.add('CE204', where, input, 'a level');
    return undefined;
  }
  const object = isObject(input) ? gatherPay(input, LEVEL, log, where) : { name: input };
  const others: Draft['competencies'] = [];
  const {
    id,
    level,
    grade = level,
    name = grade ?? '',
    titles = [],
    requirements = [],
    competencies = [],
    skills = [],
    ...fields
  } = readFields(object, LEVEL, log, where, (theme, items) => {
    if (Array.isArray(items)) others.push([theme, readRequirements(items, log, at(where, theme)) ?? []]);
  });
  if (!name) log.add('CE204', at(where, 'name'), isObject(input) ? undefined : input, 'text');
  const asked = [...competencies, ...skills, ...others];
  // "2" says no more than the order does.
  const isTitle = grade && grade !== name && /\D/.test(grade) && !titles.includes(grade);
  return {
    pay: [],
    ...fields,
    titles: isTitle ? [...titles, grade] : titles,
    requirements: [...requirements, ...asked.flatMap(([theme, items]) => (theme ? [] : items))],
    competencies: asked.filter(([theme]) => theme),
    id: id ?? slug(name),
    name,
    where,
    decimal: log.decimal,
  };
};

const FIELDS = {
  title: readText,
  summary: readText,
  currency: readCurrency,
  payPeriod: readPeriod,
  hoursPerYear: readHours,
  tracks: readGroups,
  themes: readGroups,
  cumulative: readBoolean,
  current: readText,
  target: readText,
  source: readSource,
  note: readText,
  unused: readUnused,
};

/**
 * What one reading leaves for the next: a level that says the same as before is the same object, and so is whatever
 * was made of it.
 */
export class LadderMemory {
  /** The levels of the input, copied. */
  copies: unknown[] = [];
  /** What they said, where nothing of it had to be reported. */
  readonly drafts = new WeakMap<object, Draft>();
}

/** A copy of the input, in which a level that has not changed is the copy that was made before. */
function copyAgain(input: unknown, before: unknown[]): unknown {
  try {
    const given: unknown = Array.isArray(input) ? input : isObject(input) && input['levels'];
    if (before.length && Array.isArray(given) && given.length <= MOST_KEPT) {
      const levels = Array.from(given, (level: unknown, index) => {
        const copy = before[index];
        // The copy has an end, so what equals it has one.
        return isEqual(copy, level) ? copy : copyOf(level);
      });
      return given === input
        ? levels
        : { ...(copyOf({ ...(input as object), levels: undefined }) as object), levels };
    }
  } catch {
    // What can't be looked at is for the copy to find.
  }
  return copyOf(input);
}

/** The level of a draft, whose references lead to these ids: the same as before if they led there then. */
function levelOf(draft: Draft, id: string, track: string, next: Step[], themes: string[]): Level {
  const key = JSON.stringify([id, track, next, themes]);
  if (draft.made?.key === key) return draft.made.level;
  const { where: _, decimal: __, made: ___, competencies, ...rest } = draft;
  const level: Level = {
    ...rest,
    id,
    track,
    next,
    competencies: new Map(competencies.map(([, items], index) => [themes[index]!, items])),
  };
  draft.made = { key, level };
  return level;
}

/**
 * Reads a ladder, or a plain list of levels. `input` is never changed. There is no `value` only where the root has the
 * wrong shape or `levels` is missing; a reference to nothing is reported and left out.
 * @param memory of the reading before, if that is likely to have been of nearly the same
 */
export function readLadder(
  input: unknown,
  decimal?: DecimalMark,
  memory: LadderMemory = new LadderMemory(),
): Reading<Ladder> {
  const log = new IssueLog(decimal);
  const copy = copyAgain(input, memory.copies);
  const list = Array.isArray(copy);
  if (!list && !isObject(copy)) {
    log.add('CE201', '', copy, 'an object with levels, or a list of levels', 'error');
    return log;
  }
  const root = list ? {} : withList(copy, FIELDS, ['levels'], log);
  const given = list ? copy : root['levels'];
  if (!Array.isArray(given)) {
    log.add(given === undefined ? 'CE202' : 'CE201', '/levels', given, 'a list of levels', 'error');
    return log;
  }
  memory.copies = given;
  const readOnce: Reader<Draft> = (level, _, where) => {
    const known = isObject(level) ? memory.drafts.get(level) : undefined;
    if (known?.where === where && known.decimal === log.decimal) return known;
    const before = log.issues.length;
    const draft = readLevel(level, log, where);
    if (draft && isObject(level) && log.issues.length === before) memory.drafts.set(level, draft);
    return draft;
  };
  const fields = { ...FIELDS, levels: listOf(readOnce) };
  const {
    levels: listed = [],
    tracks,
    themes,
    current,
    target,
    ...about
  } = list ? { levels: fields.levels(copy, log, '') } : readFields(root, fields, log, '');
  // Where no level says what comes next, the order of the list does.
  const isChain = !listed.some(({ next }) => next);
  const reversed = isChain && isTopDown(listed);
  if (reversed) {
    const names = [listed[0], listed.at(-1)].map((level) => level!.name || '–');
    log.add('CE219', list ? '' : '/levels', `from ${names.join(' to ')}`, undefined, 'hint');
  }
  const drafts = reversed ? listed.toReversed() : listed;
  const ids = new LevelIds(drafts, log);
  const lines = new Groups(tracks);
  const areas = new Groups(themes);
  const tracksOf = drafts.map(({ track, where }) =>
    track === undefined ? '' : lines.idOf(track, Boolean(tracks), log, at(where, 'track')),
  );
  const ways = isChain
    ? chain(ids.list, tracksOf)
    : drafts.map(({ next = [], where }) =>
        next.flatMap((step, index) => {
          const to = ids.idOf(step.to, log, `${where}/next/${index}`);
          return to === undefined ? [] : [{ ...step, to }];
        }),
      );
  const levels = drafts.map((draft, index) => {
    const areasOf = draft.competencies.map(([theme]) =>
      areas.idOf(theme, Boolean(themes), log, at(`${draft.where}/competencies`, theme)),
    );
    return levelOf(draft, ids.list[index]!, tracksOf[index]!, ways[index]!, areasOf);
  });
  const value: Ladder = {
    cumulative: false,
    ...about,
    levels,
    ...(reversed && { reversed }),
    tracks: lines.list,
    themes: areas.list,
    ...(current !== undefined && { current: ids.idOf(current, log, '/current') }),
    ...(target !== undefined && { target: ids.idOf(target, log, '/target') }),
  };
  return { value, issues: log.issues };
}

/** How levels are referred to: by their ids, by their names, or by what their names would be as ids. */
export class LevelIds {
  /** Each level has an id of its own. */
  readonly list: string[];
  readonly #places = new Map<string, number>();
  readonly #levels: readonly Pick<Draft, 'id' | 'name'>[];

  /** @param log gets a report of each id that is given twice */
  constructor(levels: readonly Pick<Draft, 'id' | 'name'>[], log?: IssueLog) {
    this.#levels = levels;
    const places = this.#places;
    this.list = levels.map((level, index) => {
      let { id } = level;
      if (places.has(id) && id !== slug(level.name)) log?.add('CE215', (level as Draft).where, id);
      id ||= `level-${index + 1}`;
      while (places.has(id)) id += `-${index + 1}`;
      places.set(id, index);
      return id;
    });
  }

  /** The id of the level with this id or name; undefined, and an issue, where there is none. */
  idOf(wanted: string, log: IssueLog, where: string): string | undefined {
    const name = slug(wanted);
    const { list } = this;
    const place =
      this.#places.get(wanted) ??
      this.#levels.findIndex((level, index) => level.name === wanted || list[index] === name);
    const id = list[place];
    if (id === undefined) log.add('CE211', where, wanted, `one of ${list.slice(0, 5).join(', ')}`);
    return id;
  }
}

/** Tracks or themes as given, and those that only a level names. */
class Groups {
  readonly list: Group[];
  readonly #ids = new Map<string, string>();

  constructor(given: ({ id?: string; name: string } & Partial<Group>)[] = []) {
    this.list = given.map((group) => ({ ...group, id: group.id ?? slug(group.name) }));
    for (const { id, name } of this.list) {
      this.#ids.set(name, id);
      this.#ids.set(id, id);
    }
  }

  /** A name that is not in the list is added to it: only where there is a list is that worth a report. */
  idOf(name: string, listed: boolean, log: IssueLog, where: string): string {
    const known = this.#ids.get(name);
    if (known !== undefined) return known;
    if (listed) log.add('CE211', where, name, this.list.map(({ id }) => id).join(', '));
    const id = slug(name) || name;
    if (!this.list.some((group) => group.id === id)) this.list.push({ id, name });
    this.#ids.set(name, id);
    return id;
  }
}

/** Each level leads to the one behind it, in each track for itself. */
function chain(ids: string[], tracks: string[]): Step[][] {
  const ways = ids.map((): Step[] => []);
  const last = new Map<string, number>();
  ids.forEach((to, index) => {
    const before = last.get(tracks[index]!) ?? last.get('');
    if (before !== undefined) ways[before]!.push({ to, kind: 'step' });
    last.set(tracks[index]!, index);
  });
  return ways;
}
