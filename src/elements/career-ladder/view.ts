import { figureText, rangeText, type FigureContext } from '../../format/figures.js';
import type { Language } from '../../format/language.js';
import { perPeriod } from '../../format/period.js';
import type { Figure } from '../../model/figure.js';
import type { PayPeriod } from '../../model/inputs.js';
import type { Group, Ladder, Level, Requirement } from '../../model/ladder.js';
import { layoutLadder, type Layout } from '../../model/ladder-layout.js';
import {
  changesBetween,
  levelsBefore,
  pathBetween,
  withInherited,
  type Changes,
  type Move,
} from '../../model/ladder-path.js';
import { bandsOf, periodsOf, usualPeriod, type Band, type Bands } from '../../model/ladder-pay.js';
import { HOURS_PER_YEAR } from '../../model/period.js';

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
  /** The level that leads to it, as far as it is shown. */
  before?: Level;
  /** Worked out when it is first asked for: most drawings need it for one level only. */
  readonly changes: Changes;
  band?: Band;
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
  /** The views to choose from. */
  names: ViewName[];
  rungs: Rung[];
  byId: ReadonlyMap<string, Rung>;
  tracks: Group[];
  themes: Group[];
  layout?: Layout;
  journey?: Journey;
  next?: Rung;
  selected?: Rung;
  bands: Bands;
  period?: PayPeriod;
  periods: { period: PayPeriod; possible: boolean }[];
  notes: string[];
}

/** What a level is called; one without a name by its place. */
export function levelName(level: Level, ladder: Ladder, language: Language): string {
  return level.name || language.say('level', { n: ladder.levels.indexOf(level) + 1 });
}

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

// Where a drawing stands does not depend on what the reader chooses.
const layouts = new WeakMap<Ladder, Map<string, Layout>>();

function layoutOf(ladder: Ladder, shown: Ladder, key: string): Layout {
  let known = layouts.get(ladder);
  if (!known) layouts.set(ladder, (known = new Map<string, Layout>()));
  let layout = known.get(key);
  if (!layout) known.set(key, (layout = layoutLadder(shown)));
  return layout;
}

/** The ladder with the chosen tracks and themes only; what is common to all tracks stays. */
function filtered(ladder: Ladder, { tracks, themes }: Choices): Ladder {
  const wanted = tracks?.length ? new Set(['', ...tracks]) : undefined;
  const about = themes?.length ? new Set(themes) : undefined;
  if (!wanted && !about) return ladder;
  const levels = wanted ? ladder.levels.filter(({ track }) => wanted.has(track)) : ladder.levels;
  const ids = new Set(levels.map(({ id }) => id));
  return {
    ...ladder,
    tracks: wanted ? ladder.tracks.filter(({ id }) => wanted.has(id)) : ladder.tracks,
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

/** Works out what to draw. */
export function viewOf(ladder: Ladder, choices: Choices, language: Language): View {
  const names = viewsFor(ladder);
  const name = choices.view ?? names[0]!;
  const shown = withInherited(filtered(ladder, choices));
  const period = choices.period ?? usualPeriod(ladder);
  const bands = bandsOf(shown, period);
  const before = levelsBefore(shown);
  const tracks = new Map(shown.tracks.map((track) => [track.id, track.name]));
  const original = new Map(ladder.levels.map((level) => [level.id, level]));
  const all = shown.levels.length;
  const rungs = shown.levels.map((level, index): Rung => {
    const years = yearsText(level.experience, language);
    const track = tracks.get(level.track) ?? '';
    let changes: Changes | undefined;
    return {
      level,
      name: levelName(original.get(level.id)!, ladder, language),
      track,
      years,
      place: [language.say('place', { n: index + 1, all }), years, track].filter(Boolean).join(', '),
      mark: '',
      before: before.get(level.id),
      get changes() {
        return (changes ??= changesBetween(this.before, level));
      },
      band: bands.byLevel.get(level.id),
    };
  });
  const byId = new Map(rungs.map((rung) => [rung.level.id, rung]));
  const current = byId.get(choices.current ?? '');
  const target = byId.get(choices.target ?? '');
  const journey = current && target && current !== target ? journeyOf(shown, current, target) : undefined;
  const forward = current?.level.next.find(({ kind }) => kind === 'step') ?? current?.level.next[0];
  const next = byId.get((journey ? journey.path?.[0] : forward)?.to ?? '');
  for (const { to } of journey?.path ?? []) byId.get(to)!.mark = 'way';
  if (target) target.mark = 'target';
  if (next && next !== current) next.mark = 'next';
  if (current) current.mark = 'current';
  return {
    name,
    names,
    rungs,
    byId,
    tracks: ladder.tracks.filter(({ id }) => ladder.levels.some(({ track }) => track === id)),
    themes: shown.themes,
    ...(name === 'branches' && { layout: layoutOf(ladder, shown, JSON.stringify(choices.tracks ?? [])) }),
    journey,
    next: next === current ? undefined : next,
    selected: byId.get(choices.selected ?? '') ?? (next === current ? undefined : next),
    bands,
    period,
    periods: periodsOf(ladder),
    notes: notesOf(rungs, bands, ladder, language),
  };
}

const journeyOf = (ladder: Ladder, from: Rung, to: Rung): Journey => ({
  from,
  to,
  path: pathBetween(ladder, from.level.id, to.level.id),
  changes: changesBetween(from.level, to.level),
});

/** "2–5 years", "5 or more years", or the text as it was written. */
function yearsText(experience: Figure | undefined, language: Language): string {
  if (!experience || (experience.value === undefined && !experience.text)) return '';
  const { value, bound } = experience;
  return value !== undefined && bound === 'atLeast'
    ? language.say('yearsOrMore', { n: value })
    : figureText(experience, { unit: 'years' }, language);
}

/** A requirement as one text: its name, what it means here, and how well. */
export function itemText({ name, detail, grade }: Requirement): string {
  return `${name}${detail ? `: ${detail}` : ''}${grade ? ` (${grade})` : ''}`;
}

/** What is known of a level's pay, in words; the main figure alone for a drawing (`short`). */
export function bandText(band: Band | undefined, language: Language, short = false): string {
  if (!band) return '';
  const { pay, main, low, high, how } = band;
  const context: FigureContext = { unit: 'money', currency: pay.currency, period: pay.payPeriod };
  const [least, most] = [low && pay[low], high && pay[high]];
  const said = main ? `${language.say(main)} ${figureText(pay[main]!, context, language)}` : '';
  if (short && main && how !== 'refused') return figureText(pay[main]!, context, language);
  const whole = least?.value !== undefined && most?.value !== undefined && !least.bound && !most.bound;
  const ends = whole
    ? [rangeText(least.value!, Math.max(least.value!, most.value!), context, language)]
    : [low, high].flatMap((name) =>
        name ? [`${language.say(name)} ${figureText(pay[name]!, context, language)}`] : [],
      );
  const period = pay.payPeriod ? [perPeriod(pay.payPeriod, language)] : [];
  const parts = [...(said ? [said] : []), ...ends, ...(short && how !== 'refused' ? [] : period)];
  return language.list(parts, 'unit');
}

/** What has to be known to trust the figures: what was done to them, and where they come from. */
function notesOf(rungs: Rung[], { byLevel }: Bands, ladder: Ladder, language: Language): string[] {
  const notes: string[] = [];
  if ([...byLevel.values()].some(({ how }) => how === 'converted')) {
    notes.push(language.say('converted', { n: ladder.hoursPerYear ?? HOURS_PER_YEAR }));
  }
  const about = new Map<string, string[]>();
  for (const { name, band } of rungs) {
    if (!band) continue;
    const { pay, how } = band;
    if (how === 'refused' && pay.payPeriod) {
      notes.push(language.say('refused', { role: name, period: perPeriod(pay.payPeriod, language) }));
    }
    const text = [
      pay.source && [pay.source.name, pay.source.date].filter(Boolean).join(', '),
      pay.kind && language.say(pay.kind),
      pay.payBasis && language.say(pay.payBasis),
      pay.location,
      pay.asOf,
      pay.sampleSize &&
        language.say('sample', { n: figureText(pay.sampleSize, { unit: 'count' }, language) }),
      pay.note,
    ]
      .filter(Boolean)
      .join(' · ');
    if (text) about.set(text, [...(about.get(text) ?? []), name]);
  }
  for (const [text, names] of about) {
    // What holds for most is said once, and the exceptions by name.
    const what = names.length * 2 > byLevel.size ? language.say('pay') : language.list(names, 'unit');
    notes.push(language.say('about-pay', { what, text }));
  }
  return notes;
}
