import { timesText } from '../../format/difference.js';
import { figureText, numberText, spanText, type FigureContext } from '../../format/figures.js';
import type { Language } from '../../format/language.js';
import { perPeriod } from '../../format/period.js';
import type { Ladder, Requirement, Step } from '../../model/ladder.js';
import { payBetween, type Band } from '../../model/ladder-pay.js';
import { yearsBetween, type Change, type Changes } from '../../model/ladder-path.js';
import type { Choices, Journey, Rung, View } from './view.js';

/** What is said of levels that stand out. */
const TAGS = { current: 'current', next: 'nextStep', target: 'goal' } as const;

/** "You are here", "Next step", "Your goal". */
export const tagText = ({ mark }: Rung, language: Language): string =>
  mark && mark !== 'way' ? language.say(TAGS[mark]) : '';

/** A requirement as one text: its name, what it means here, and how well. */
export function itemText({ name, detail, grade }: Requirement): string {
  return `${name}${detail ? `: ${detail}` : ''}${grade ? ` (${grade})` : ''}`;
}

/** " (before: Excel (basic))", where it was something else before. */
export const beforeText = ({ from }: Pick<Change, 'from'>, language: Language): string =>
  from ? ` (${language.say('before', { text: itemText(from) })})` : '';

export const changeText = (change: Change, language: Language): string =>
  itemText(change.item) + beforeText(change, language);

/** What is known of a level's pay, in words; the main figure alone for a drawing (`short`). */
export function bandText(band: Band | undefined, language: Language, short = false): string {
  if (!band) return '';
  const { pay, main, low, high, how } = band;
  const context: FigureContext = { unit: 'money', currency: pay.currency, period: pay.payPeriod };
  const figure = main && pay[main];
  const amount = figure && figureText(figure, context, language);
  if (short && amount && how !== 'refused' && figure.value !== undefined) return amount;
  const [least, most] = [low && pay[low], high && pay[high]];
  const said = main ? `${language.say(main)} ${amount}` : '';
  const ends =
    least && most && low === 'minimum' && high === 'maximum'
      ? [spanText(least, most, context, language)]
      : [low, high].flatMap((name) =>
          name ? [`${language.say(name)} ${figureText(pay[name]!, context, language)}`] : [],
        );
  const period = pay.payPeriod ? [perPeriod(pay.payPeriod, language)] : [];
  const parts = [...(said ? [said] : []), ...ends, ...(short && how !== 'refused' ? [] : period)];
  return language.list(parts, 'unit');
}

export const countThings = (changes: Changes): number => changes.added.length + changes.grown.length;

/** What is new or grows is seen at once where it is not much. */
export const isShort = (changes: Changes): boolean => countThings(changes) <= 6;

/** "1 new requirement and 3 expanded requirements"; where none are named, that does not mean that there are none. */
export function thingsText({ added, grown }: Changes, language: Language): string {
  const kinds = [['things', added.length] as const, ['grownThings', grown.length] as const];
  const said = kinds.flatMap(([word, n]) => (n ? language.say(word, { n }) : []));
  return said.length ? language.list(said) : language.say('nothingNew');
}

/** What is asked for at a level: what belongs to a theme, or to none. */
export interface Listed {
  label?: string;
  note?: string;
  listOf(rung: Rung): Requirement[];
}

/** What the levels ask for, by theme; first what has none. */
export function listsOf({ rungs, themes }: View): Listed[] {
  const lists: Listed[] = themes.map(({ id, name, summary }) => ({
    label: name,
    note: summary,
    listOf: ({ level }) => level.competencies.get(id) ?? [],
  }));
  if (rungs.some(({ level }) => level.requirements.length))
    lists.unshift({ listOf: ({ level }) => level.requirements });
  return lists;
}

/** The goal is compared with where the reader is, all others with the level before. */
export const changesAt = (rung: Rung, { journey }: View): Changes | undefined =>
  rung === journey?.to ? journey.changes : rung.before && rung.changes;

/** "4 new requirements", and with which level that is compared if it is not the one before. */
export function demandsText(rung: Rung, view: View, language: Language): string {
  const changes = changesAt(rung, view);
  if (!changes || !countThings(changes)) return language.say('whatIsAsked');
  const things = thingsText(changes, language);
  const { from, to } = view.journey ?? {};
  return rung === to
    ? language.list([things, comparedWith(from!.name, language)], 'unit')
    : newText(things, rung, view, language);
}

/** Where the reader is, and where the way leads, as long as the reader leaves it so. */
export const isUnfolded = ({ mark, selected, unfolded }: Rung): boolean =>
  unfolded ?? (selected || mark === 'current' || mark === 'target');

/** Where steps lead; names that are alike are told apart by their tracks. */
export function namesOfSteps(steps: readonly Step[], { byId }: View): string[] {
  const rungs = steps.map(({ to }) => byId.get(to));
  return rungs.map((rung) => {
    const { name = '', track } = rung ?? {};
    const isAlone = rungs.every((other) => other === rung || other?.name !== name);
    return isAlone || !track ? name : `${name} (${track})`;
  });
}

/** The names of two levels; where that is the same one, with what they differ in. */
export function namesOf(pair: readonly [Rung, Rung], { rungs }: View, language: Language): [string, string] {
  const [a, b] = pair;
  if (a.name !== b.name) return [a.name, b.name];
  const numberOf = (rung: Rung) => language.say('level', { n: rungs.indexOf(rung) + 1 });
  const said = [({ years }: Rung) => years, ({ track }: Rung) => track, numberOf];
  const differs = said.find((say) => say(a) && say(b) && say(a) !== say(b)) ?? numberOf;
  const [first, second] = pair.map((rung) => `${rung.name} (${differs(rung)})`);
  return [first!, second!];
}

const isStep = ({ kind }: Step): boolean => kind === 'step';

/** The sentence under the title: the reader's next step, or else what the ladder says of itself. */
export function findingOf(
  view: View,
  { summary }: Pick<Ladder, 'summary'>,
  language: Language,
): { text: string; strong?: boolean }[] {
  const { next, here, journey } = view;
  const strong = (text: string) => ({ text, strong: true });
  if (here && next) {
    const steps = journey ? [] : here.level.next.filter(isStep);
    const several = steps.length > 1 && namesOfSteps(steps, view);
    const words = !several && countThings(next.changes) ? 'finding-next' : 'finding-step';
    const [current, following] = namesOf([here, next], view, language);
    return language
      .parts<{ text: string; strong?: boolean }>(words, {
        current: { text: current },
        next: strong(several ? language.list(several, 'disjunction') : following),
        things: strong(thingsText(next.changes, language)),
      })
      .map((part) => (typeof part === 'string' ? { text: part } : part));
  }
  const text = summary || levelsText(view, language);
  return text ? [{ text }] : [];
}

function levelsText(view: View, language: Language): string {
  const { rungs } = view;
  const [top, bottom] = [rungs[0], rungs.at(-1)];
  if (!top || top === bottom) return '';
  const [first, last] = namesOf([top, bottom!], view, language);
  return language.say('finding-levels', { n: rungs.length, first, last });
}

const comparedWith = (level: string, language: Language): string => language.say('comparedWith', { level });

/** With which level one is compared in the table, where that is not just the one beside it; of two, by its track. */
export function comparedAt(
  rung: Rung,
  { journey, apart, meetings, byId, rungs }: View,
  language: Language,
): string {
  if (rung === journey?.to) return comparedWith(journey.from.name, language);
  const { before, level } = rung;
  const other = before && (apart.has(level.id) || meetings.has(level.id)) && byId.get(before.id);
  if (!other) return '';
  const { name, track } = other;
  const isOneOfTwo = track && track !== rung.track && rungs.some((one) => one !== other && one.name === name);
  return comparedWith(isOneOfTwo ? `${name} (${track})` : name, language);
}

/** "What is new", and compared with which level where several lead there. */
export function newText(label: string, { before, level }: Rung, view: View, language: Language): string {
  const name = before && view.meetings.has(level.id) && view.byId.get(before.id)?.name;
  return name ? language.list([label, comparedWith(name, language)], 'unit') : label;
}

/** What is said when a level is chosen. */
export const chosenText = (rung: Rung, view: View, language: Language): string =>
  `${newText(language.say('newAt', { level: rung.name }), rung, view, language)}: ${thingsText(rung.changes, language)}`;

/** What is said when the reader has chosen a level, a goal or a filter: what comes of it further down. A track leaves out levels. */
export function resultText(view: View | undefined, { tracks }: Partial<Choices>, language: Language): string {
  if (!view) return '';
  if (tracks) return levelsText(view, language);
  const { journey } = view;
  if (!journey)
    return findingOf(view, {}, language)
      .map(({ text }) => text)
      .join('');
  const [from, to] = namesOf([journey.from, journey.to], view, language);
  return journey.path
    ? `${language.say('fromTo', { from, to })}: ${thingsText(journey.changes, language)}`
    : language.say('noWay', { from, to });
}

/** A step is said of where it is not just the next level. */
export const isSpecial = ({ kind, note }: Step): boolean => kind === 'lateral' || note !== undefined;

/** The track, other titles of the rung, and where else than straight on it leads. */
export function asideOf(
  { level, track }: Pick<Rung, 'level' | 'track'>,
  { byId }: View,
  language: Language,
): string {
  const { titles, next } = level;
  return [
    track,
    titles.length ? language.say('also', { list: language.list(titles) }) : '',
    ...next.filter(isSpecial).map(({ to, kind, note }) => {
      const more = [kind === 'lateral' ? language.say('lateral') : '', note ?? ''].filter(Boolean);
      const name = byId.get(to)?.name ?? '';
      return language.say('leadsTo', { list: `${name} (${language.list(more, 'unit')})` });
    }),
  ]
    .filter(Boolean)
    .join(' · ');
}

/** The levels on the way to the goal, each with what is said under its name; undefined where there is no way. */
export function stopsOf(
  { from, path }: Journey,
  { byId, rungs }: View,
  language: Language,
): { rung: Rung; more: string }[] | undefined {
  const steps = path && [{ to: from.level.id, kind: 'step', note: '' }, ...path];
  return steps?.map(({ to, kind, note = '' }) => {
    const rung = byId.get(to)!;
    const aside = kind === 'lateral' ? language.say('lateral') : '';
    const isAlone = rungs.every((other) => other === rung || other.name !== rung.name);
    const track = isAlone ? '' : rung.track;
    const more = [aside, note, track, rung.years, bandText(rung.band, language, true)].filter(Boolean);
    return { rung, more: language.list(more, 'unit') };
  });
}

/** How far two levels are apart in years and in pay, where their figures allow that to be said. */
export function gapTexts({ from, to }: Pick<Journey, 'from' | 'to'>, language: Language): string[] {
  const years = yearsBetween(from.level.experience, to.level.experience);
  return [
    years === undefined ? '' : yearsGapText(years, language),
    payGapText(from.band, to.band, language),
  ].filter(Boolean);
}

/** "Requires 3 years more experience." */
function yearsGapText(gap: number, language: Language): string {
  if (!gap) return language.say('sameYears');
  const years = numberText(Math.abs(gap), { unit: 'years' }, language);
  return language.say(gap > 0 ? 'laterBy' : 'earlierBy', { years });
}

/** "Pays $100,000 more per year (2.5 times as much, at the median)." */
function payGapText(before: Band | undefined, after: Band | undefined, language: Language): string {
  const gap = payBetween(before, after);
  if (!gap || !after) return '';
  const { main, pay } = after;
  const { absolute, ratio } = gap;
  const moreOrLess = (amount: string): string => language.say(absolute > 0 ? 'moreBy' : 'lessBy', { amount });
  const share = Math.round(Math.abs((ratio ?? 1) - 1) * 100);
  const how = [
    ...(ratio && ratio >= 1.5
      ? [timesText(ratio, language)]
      : share
        ? [moreOrLess(numberText(share, { unit: 'percent' }, language))]
        : []),
    ...(main === 'median' || main === 'mean' ? [language.say(`basis-${main}`)] : []),
  ];
  const inBrackets = how.length ? ` (${language.list(how, 'unit')})` : '';
  if (!absolute) return language.say('paysSame', { how: inBrackets });
  const context: FigureContext = { unit: 'money', currency: pay.currency, period: pay.payPeriod };
  const amount = moreOrLess(numberText(Math.abs(absolute), context, language));
  return language.say('pays', {
    amount: pay.payPeriod
      ? language.say('amount-basis', { pay: amount, basis: perPeriod(pay.payPeriod, language) })
      : amount,
    how: inBrackets,
  });
}
