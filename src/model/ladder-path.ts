import type { Figure } from './figure.js';
import { isLower, isUnlike } from './grade.js';
import type { Ladder, Level, Requirement, Step } from './ladder.js';

/** One thing in a comparison of two levels. */
export interface Change {
  item: Requirement;
  /** What it was at the level before, where it has grown or changed. */
  from?: Requirement;
  /** Id of the theme; undefined for requirements. */
  theme?: string;
}

/** What one level asks for beside another. */
export interface Changes {
  added: Change[];
  kept: Change[];
  grown: Change[];
  /** Neither more nor the same, as far as anybody can tell. */
  changed: Change[];
  /** Asked for before, and not named any more. */
  gone: Change[];
}

const key = ({ name }: Requirement): string => name.toLowerCase().replace(/\s+/g, ' ');

/** What became of one thing. Where less is asked for than before, nothing is new. */
function fateOf({ detail, grade: before }: Partial<Requirement>, now: Partial<Requirement>) {
  const { grade } = now;
  const falls = isLower(grade, before);
  if (detail === now.detail && (falls || before === grade)) return 'kept';
  const isUnclear = before && before !== grade && (falls || !grade || isUnlike(grade, before));
  return isUnclear ? 'changed' : 'grown';
}

/** Compares two lists by name. In a theme, the only new thing has grown out of the only one that is gone; more would be a guess. */
function compare(before: Requirement[], after: Requirement[], theme?: string): Changes {
  const changes: Changes = { added: [], kept: [], grown: [], changed: [], gone: [] };
  const rest = new Map(before.map((item) => [key(item), item]));
  const fresh: Requirement[] = [];
  const put = (fate: ReturnType<typeof fateOf>, item: Requirement, from: Requirement) =>
    changes[fate].push(fate === 'kept' ? { item, theme } : { item, from, theme });
  for (const item of after) {
    const from = rest.get(key(item));
    rest.delete(key(item));
    if (!from) fresh.push(item);
    else put(fateOf(from, item), item, from);
  }
  const left = [...rest.values()];
  const [item] = fresh;
  if (theme !== undefined && item && fresh.length === 1 && left.length === 1) {
    const from = left[0]!;
    // A theme may have nothing but a grade.
    put(fateOf({ grade: from.name }, { grade: item.name }), item, from);
  } else {
    changes.added = fresh.map((item) => ({ item, theme }));
    changes.gone = left.map((item) => ({ item, theme }));
  }
  return changes;
}

/**
 * What is new, carried over, grown and gone from one level to another; all is new where there is none before. A level
 * that lists nothing is not described, which does not mean that it asks for nothing any more.
 */
export function changesBetween(before: Level | undefined, after: Level): Changes {
  const all: Changes = { added: [], kept: [], grown: [], changed: [], gone: [] };
  if (![after.requirements, ...after.competencies.values()].some(({ length }) => length)) return all;
  const themes = new Set([...(before?.competencies.keys() ?? []), ...after.competencies.keys()]);
  const parts = [
    compare(before?.requirements ?? [], after.requirements),
    ...[...themes].map((theme) =>
      compare(before?.competencies.get(theme) ?? [], after.competencies.get(theme) ?? [], theme),
    ),
  ];
  for (const part of parts) {
    for (const kind of ['added', 'kept', 'grown', 'changed', 'gone'] as const) all[kind].push(...part[kind]);
  }
  return all;
}

/** For each level by its id the place of the one that leads to it: the first that does by a step, or else from the side. */
export function levelsBefore(
  { levels }: Pick<Ladder, 'levels'>,
  ...kinds: Step['kind'][]
): Map<string, number> {
  const before = new Map<string, number>();
  for (const kind of kinds.length ? kinds : ['step', 'lateral']) {
    levels.forEach(({ id, next }, index) => {
      for (const { to, kind: own } of next) {
        if (own === kind && to !== id && !before.has(to)) before.set(to, index);
      }
    });
  }
  return before;
}

/** The levels that several lead to by steps: what is new there is not new from each of them. */
export function meetingsOf({ levels }: Pick<Ladder, 'levels'>): Set<string> {
  const [seen, met] = [new Set<string>(), new Set<string>()];
  for (const { next } of levels)
    for (const { to, kind } of next) if (kind === 'step') (seen.has(to) ? met : seen).add(to);
  return met;
}

/** The levels that do not stand just behind the one that leads to them. */
export const apartOf = (
  { levels }: Pick<Ladder, 'levels'>,
  before: ReadonlyMap<string, number>,
): Set<string> =>
  new Set(levels.flatMap(({ id }, index) => ((before.get(id) ?? index - 1) === index - 1 ? [] : [id])));

/**
 * The levels with what they ask for altogether: in a cumulative ladder, what a level asks for counts for those that
 * it leads to by steps, until it is named again. Other ladders stay as they are.
 */
export function withInherited(ladder: Ladder): Ladder {
  if (!ladder.cumulative) return ladder;
  const byId = new Map(ladder.levels.map((level) => [level.id, level]));
  const places = levelsBefore(ladder, 'step');
  const before = (id: string): string => ladder.levels[places.get(id) ?? -1]?.id ?? '';
  const merge = (old: Requirement[], own: Requirement[]): Requirement[] => {
    const named = new Set(own.map(key));
    return [...own, ...old.filter((item) => !named.has(key(item)))];
  };
  const done = new Map<string, Level>();
  for (const { id } of ladder.levels) {
    const line: string[] = [];
    // A cycle ends where it begins again.
    for (let at = id; at && !done.has(at) && !line.includes(at); at = before(at)) line.push(at);
    for (const name of line.reverse()) {
      const level = byId.get(name)!;
      const parent = done.get(before(name));
      const themes = new Set([...(parent?.competencies.keys() ?? []), ...level.competencies.keys()]);
      done.set(name, {
        ...level,
        requirements: merge(parent?.requirements ?? [], level.requirements),
        competencies: new Map(
          [...themes].map((theme) => [
            theme,
            merge(parent?.competencies.get(theme) ?? [], level.competencies.get(theme) ?? []),
          ]),
        ),
      });
    }
  }
  return { ...ladder, levels: ladder.levels.map(({ id }) => done.get(id)!) };
}

/** One move of a path. */
export interface Move extends Step {
  from: string;
}

/** The fewest moves from one level to another, promotions before moves to the side; undefined where no way is given. */
export function pathBetween({ levels }: Ladder, from: string, to: string): Move[] | undefined {
  if (from === to) return [];
  const byId = new Map(levels.map((level) => [level.id, level]));
  const reached = new Map<string, Move>();
  const queue = [from];
  for (const id of queue) {
    const next = byId.get(id)?.next ?? [];
    for (const step of [...next].sort(
      (a, b) => Number(a.kind === 'lateral') - Number(b.kind === 'lateral'),
    )) {
      if (step.to === from || reached.has(step.to)) continue;
      reached.set(step.to, { ...step, from: id });
      queue.push(step.to);
      if (step.to === to) {
        const path: Move[] = [];
        for (let move = reached.get(to); move; move = reached.get(move.from)) path.unshift(move);
        return path;
      }
    }
  }
  return undefined;
}

/** The years between where two ranges begin; undefined where one of them has no beginning. */
export function yearsBetween(before: Figure | undefined, after: Figure | undefined): number | undefined {
  const begins = [before, after].map((figure) => (figure?.bound === 'atMost' ? 0 : figure?.value));
  const [from, to] = begins;
  return from === undefined || to === undefined ? undefined : Number((to - from).toPrecision(12));
}

/** True where there is anything to say. */
export function hasChanges({ added, grown, kept, changed, gone }: Changes): boolean {
  return added.length + grown.length + kept.length + changed.length + gone.length > 0;
}
