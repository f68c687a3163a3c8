import { figureText } from '../../format/figures.js';
import type { Language } from '../../format/language.js';
import { isEqual } from '../../model/equal.js';
import type { Figure } from '../../model/figure.js';
import type { PayPeriod } from '../../model/inputs.js';
import type { Group, Ladder, Level, Requirement } from '../../model/ladder.js';
import { layoutLadder, type Layout } from '../../model/ladder-layout.js';
import {
  apartOf,
  changesBetween,
  levelsBefore,
  meetingsOf,
  pathBetween,
  withInherited,
  type Changes,
  type Move,
} from '../../model/ladder-path.js';
import { bandsOf, periodsOf, usualPeriod, type Band, type Bands } from '../../model/ladder-pay.js';
import type { PeriodChoice } from '../../model/period-choice.js';
import { notesOf } from './notes.js';

/** The forms that a ladder can be shown in. */
export const VIEWS = ['ladder', 'branches', 'matrix', 'timeline'] as const;
export type ViewName = (typeof VIEWS)[number];

/** What the reader (or the author, as a start) has chosen. */
export interface Choices {
  view?: ViewName;
  current?: string;
  target?: string;
  /** Id of the level whose changes are shown. */
  selected?: string;
  /** What the reader folded (false) and unfolded, by the id of its level. */
  unfolded?: readonly (readonly [id: string, open: boolean])[];
  /** Ids of the tracks and themes to show; all where there is none. */
  tracks?: readonly string[];
  themes?: readonly string[];
  period?: PayPeriod;
}

/** One level as it is drawn. */
export interface Rung {
  level: Level;
  name: string;
  track: string;
  years: string;
  /** What a screen reader says after the name. */
  place: string;
  mark: '' | 'current' | 'next' | 'target' | 'way';
  /** Its changes are shown. */
  selected: boolean;
  /** The reader has unfolded or folded what it says; undefined where that is still as it was. */
  unfolded?: boolean;
  /** The level that leads to it, as far as it is shown. */
  before?: Level;
  /** Worked out when it is first asked for: most drawings need it for one level only. */
  readonly changes: Changes;
  band?: Band;
  /** What the level before pays. */
  bandBefore?: Band;
}

/** How to get from where the reader is to where the reader wants to be. */
export interface Journey {
  from: Rung;
  to: Rung;
  /** Undefined where the ladder gives no way. */
  path?: Move[];
  changes: Changes;
}

/** All that is drawn. */
export interface View {
  name: ViewName;
  /** Whether there was little room, where that has decided on what is drawn. */
  narrow?: boolean;
  language: Language;
  /** The views to choose from. */
  names: ViewName[];
  rungs: Rung[];
  byId: ReadonlyMap<string, Rung>;
  tracks: Group[];
  themes: Group[];
  /** The tracks and themes that levels name. */
  groups: Group[][];
  /** For each level the place of the one before. */
  before: ReadonlyMap<string, number>;
  /** Ids of the levels that several lead to. */
  meetings: ReadonlySet<string>;
  /** Ids of the levels that do not stand beside the one before. */
  apart: ReadonlySet<string>;
  /** Worked out when the branches are first shown. */
  layout?: Layout;
  journey?: Journey;
  /** The reader's level. */
  here?: Rung;
  next?: Rung;
  selected?: Rung;
  bands: Bands;
  period?: PayPeriod;
  periods: PeriodChoice[];
  notes: string[];
}

/** What a level is called; one without a name by its place in the whole ladder. */
export function levelName({ name }: Level, index: number, language: Language): string {
  return name || language.say('level', { n: index + 1 });
}

/** "2–5 years", "5 or more years", or the text as it was written. */
export function yearsText(experience: Figure | undefined, language: Language): string {
  if (!experience || (experience.value === undefined && !experience.text)) return '';
  const { value, bound } = experience;
  return value !== undefined && bound === 'atLeast'
    ? language.say('yearsOrMore', { n: value })
    : figureText(experience, { unit: 'years' }, language);
}

/** Many levels stand one below the other in the matrix, if they are more than what is said of each. */
export const levelsGoDown = (levels: number, facets: number): boolean => levels > 8 && levels > facets;

const has = (themes: ReadonlyMap<string, Requirement[]>): boolean =>
  [...themes.values()].some(({ length }) => length > 0);

/** The views that have something to show, and first the one that shows most. */
function viewsFor({ levels, tracks }: Ladder): ViewName[] {
  const matrix = levels.some(({ competencies }) => has(competencies));
  const branches =
    tracks.length > 1 ||
    levels.some(({ next }) => next.length > 1 || next.some(({ kind }) => kind === 'lateral'));
  const timeline = levels.some(({ experience }) => experience?.value !== undefined);
  const plain = !levels.some((level) => level.summary || level.requirements.length || level.pay.length);
  const names: ViewName[] = ['ladder'];
  if (branches) names.push('branches');
  if (matrix) names.push('matrix');
  if (timeline) names.push('timeline');
  const best = matrix ? 'matrix' : branches ? 'branches' : plain && timeline ? 'timeline' : 'ladder';
  return [best, ...names.filter((name) => name !== best)];
}

/** The ladder with the chosen tracks and themes only; what is common to all tracks stays, and so does the reader's way. */
function filtered(ladder: Ladder, { tracks, themes, current = '', target = '' }: Choices): Ladder {
  const wanted = tracks?.length ? new Set(['', ...tracks]) : undefined;
  const about = themes?.length ? new Set(themes) : undefined;
  if (!wanted && !about) return ladder;
  const way = current && target ? pathBetween(ladder, current, target) : undefined;
  const own = new Set([current, target, ...(way ?? []).map(({ to }) => to)]);
  const levels = wanted
    ? ladder.levels.filter(({ id, track }) => wanted.has(track) || own.has(id))
    : ladder.levels;
  const ids = new Set(levels.map(({ id }) => id));
  return {
    ...ladder,
    tracks: wanted
      ? ladder.tracks.filter(({ id }) => levels.some(({ track }) => track === id))
      : ladder.tracks,
    themes: about ? ladder.themes.filter(({ id }) => about.has(id)) : ladder.themes,
    levels: levels.map((level) => ({
      ...level,
      next: level.next.filter(({ to }) => ids.has(to)),
      competencies: about
        ? new Map([...level.competencies].filter(([theme]) => about.has(theme)))
        : level.competencies,
    })),
  };
}

const standOf = ({ id, track, next }: Level): unknown[] => [id, track, next];

/**
 * Works out what to draw.
 * @param last what was drawn before: rungs that would say the same are kept, and so is what was drawn of them
 * @param isNarrow is asked only where the answer decides on what is drawn
 */
export function viewOf(
  ladder: Ladder,
  choices: Choices,
  language: Language,
  last?: View,
  isNarrow = () => false,
): View {
  const names = viewsFor(ladder);
  const [best] = names;
  const wish = choices.view ?? best!;
  // A table needs room: without it, the first view is the ladder, and a matrix that was asked for a list.
  const narrow = wish === 'matrix' ? isNarrow() : undefined;
  const name = narrow && !choices.view ? 'ladder' : wish;
  const shown = withInherited(filtered(ladder, choices));
  const { levels, themes } = shown;
  const period = choices.period ?? usualPeriod(ladder);
  const bands = bandsOf(shown, period);
  const marks = marksOf(shown, choices);
  const called = new Map(ladder.levels.map((level, index) => [level.id, levelName(level, index, language)]));
  const groups = [shown.tracks, themes];
  // Rungs name other levels, tracks and themes, and stand where the ladder leads: as long as that is the same, they and
  // the layout are kept.
  const isKnown = (level: Level, index: number): boolean => {
    const { name: old, level: former } = last!.rungs[index]!;
    return called.get(level.id) === old && (level === former || isEqual(standOf(level), standOf(former)));
  };
  const known =
    last?.rungs.length === levels.length && levels.every(isKnown) && isEqual(groups, last.groups)
      ? last
      : undefined;
  const before = known?.before ?? levelsBefore(shown);
  const tracks = new Map(shown.tracks.map((track) => [track.id, track.name]));
  const selected = marks.selected?.id;
  const unfolded = new Map(choices.unfolded);
  // A phrase is put together once, not for each level.
  const [ahead, behind] = language.say('place', { n: '\n', all: levels.length }).split('\n');
  const rungs = levels.map((level, index): Rung => {
    const former = levels[before.get(level.id) ?? -1];
    const own = {
      level,
      mark: marks.byId.get(level.id) ?? ('' as const),
      selected: level.id === selected,
      unfolded: unfolded.get(level.id),
      before: former,
      band: bands.byLevel.get(level.id),
      bandBefore: former && bands.byLevel.get(former.id),
    };
    const rung = known?.language === language ? known.rungs[index]! : undefined;
    if (rung && (Object.keys(own) as (keyof typeof own)[]).every((name) => rung[name] === own[name]))
      return rung;
    const years = yearsText(level.experience, language);
    const track = tracks.get(level.track) ?? '';
    const place = `${ahead}${language.count(index + 1)}${behind}`;
    let changes: Changes | undefined;
    return {
      ...own,
      name: called.get(level.id)!,
      track,
      years,
      place: [place, years, track].filter(Boolean).join(', '),
      get changes() {
        return (changes ??= changesBetween(this.before, level));
      },
    };
  });
  const byId = new Map(rungs.map((rung) => [rung.level.id, rung]));
  const rungOf = (level: Level | undefined): Rung | undefined => level && byId.get(level.id);
  const { from, to, path } = marks;
  return {
    name,
    narrow,
    language,
    names,
    rungs,
    byId,
    tracks: ladder.tracks.filter(({ id }) => ladder.levels.some(({ track }) => track === id)),
    themes,
    groups,
    before,
    meetings: known?.meetings ?? meetingsOf(shown),
    apart: known?.apart ?? apartOf(shown, before),
    layout: known?.layout ?? (name === 'branches' ? layoutLadder(shown) : undefined),
    ...(from &&
      to && { journey: { from: rungOf(from)!, to: rungOf(to)!, path, changes: changesBetween(from, to) } }),
    here: byId.get(choices.current ?? ''),
    next: rungOf(marks.next),
    selected: rungOf(marks.selected),
    bands,
    period,
    periods: periodsOf(ladder),
    notes: notesOf(rungs, bands, ladder, language, name === 'branches'),
  };
}

/** Which levels stand out, and why. */
function marksOf(ladder: Ladder, choices: Choices) {
  const levels = new Map(ladder.levels.map((level) => [level.id, level]));
  const [current, target] = [levels.get(choices.current ?? ''), levels.get(choices.target ?? '')];
  const isJourney = current && target && current !== target;
  const path = isJourney ? pathBetween(ladder, current.id, target.id) : undefined;
  const forward = current?.next.find(({ kind }) => kind === 'step') ?? current?.next[0];
  const onward = levels.get((isJourney ? path?.[0] : forward)?.to ?? '');
  const next = onward === current ? undefined : onward;
  const byId = new Map<string, Rung['mark']>(path?.map(({ to }) => [to, 'way']));
  if (target) byId.set(target.id, 'target');
  // Where several ways are open, no one of them is the next.
  if (current && !isJourney)
    for (const { to, kind } of current.next) if (kind === 'step') byId.set(to, 'next');
  if (next) byId.set(next.id, 'next');
  if (current) byId.set(current.id, 'current');
  const selected = levels.get(choices.selected ?? '') ?? next;
  return { byId, next, selected, path, ...(isJourney && { from: current, to: target }) };
}
