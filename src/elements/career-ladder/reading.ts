import type { ProvidedSettings } from '../../context/keys.js';
import type { Language } from '../../format/language.js';
import { readHours } from '../../model/units.js';
import { IssueLog } from '../../model/issue-log.js';
import type { PayPeriod } from '../../model/inputs.js';
import type { Reading } from '../../model/issue.js';
import { LevelIds, readLadder, type Group, type Ladder, type LadderMemory } from '../../model/ladder.js';
import { bandsOf, usualPeriod } from '../../model/ladder-pay.js';
import { readCurrency, readPeriod } from '../../model/pay.js';
import { oneOf } from '../../model/text.js';
import { VIEWS, type Choices } from './view.js';

/** What the element's attributes say beside its data. */
export interface Attributes {
  locale?: string;
  currency?: string;
  payPeriod?: PayPeriod;
  hoursPerYear?: number;
  view?: string;
  current?: string;
  target?: string;
  tracks?: string;
  themes?: string;
}

/** A ladder, and how its author wants it to start. */
export interface Start {
  ladder: Ladder;
  choices: Choices;
}

const readView = oneOf(...VIEWS);

/** The ids of the groups that are named, separated by commas. */
function idsOf(
  names: string | undefined,
  groups: Group[],
  log: IssueLog,
  where: string,
): string[] | undefined {
  const ids = names?.split(',').flatMap((part) => {
    const name = part.trim();
    const group = groups.find((one) => one.id === name || one.name === name);
    if (name && !group) log.add('CE211', where, name, groups.map(({ id }) => id).join(', '));
    return group ? [group.id] : [];
  });
  return ids?.length ? ids : undefined;
}

/**
 * Reads the data as the attributes say, or else an ancestor, and finds what is wrong with either.
 * @param memory of the reading before
 */
export function readFor(
  raw: unknown,
  attributes: Attributes,
  shared: ProvidedSettings,
  language: Language,
  memory?: LadderMemory,
): Reading<Start> {
  if (raw === undefined) return { issues: [] };
  const { value: ladder, issues } = readLadder(raw, language.decimal, memory);
  if (!ladder) return { issues };
  const log = new IssueLog(language.decimal);
  const { locale, currency, payPeriod, hoursPerYear, view, current, target, tracks, themes } = attributes;
  ladder.currency ??= currency ? readCurrency(currency, log, 'currency') : shared.currency;
  ladder.hoursPerYear =
    readHours(hoursPerYear, log, 'hours-per-year') ?? ladder.hoursPerYear ?? shared.hoursPerYear;
  const period = payPeriod && readPeriod(payPeriod, log, 'pay-period');
  // What amounts are for is what their data says.
  ladder.payPeriod ??= period;
  if (locale && !language.known) log.add('CE212', 'locale', locale);
  bandsOf(ladder, usualPeriod(ladder), log);
  const level = (name: string | undefined, where: string): string | undefined =>
    name ? new LevelIds(ladder.levels).idOf(name, log, where) : undefined;
  const choices: Choices = {
    view: view ? readView(view, log, 'view') : undefined,
    current: level(current, 'current') ?? ladder.current,
    target: level(target, 'target') ?? ladder.target,
    tracks: idsOf(tracks, ladder.tracks, log, 'tracks'),
    themes: idsOf(themes, ladder.themes, log, 'themes'),
    period: period ?? shared.payPeriod,
  };
  return { value: { ladder, choices }, issues: [...issues, ...log.issues] };
}

/**
 * What is chosen in the end: by the author at first, in elements around it, by the page's address, by the reader.
 * @param around what readers chose elsewhere; not every ladder has the same levels
 */
export function choicesOf(
  { ladder, choices }: Start,
  around: { payPeriod?: PayPeriod; current?: string },
  ...later: Choices[]
): Choices {
  const current = ladder.levels.find(({ id }) => id === around.current)?.id;
  const given = [{ period: around.payPeriod, current }, ...later]
    .flatMap((some) => Object.entries(some))
    .filter(([, value]) => value !== undefined);
  return { ...choices, ...(Object.fromEntries(given) as Choices) };
}
