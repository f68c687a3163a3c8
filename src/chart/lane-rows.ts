import type { Chart, ChartItem } from '../model/chart.js';
import type { Figure } from '../model/figure.js';
import { AMOUNTS, type AmountName } from '../model/pay.js';
import { HOURS_PER_YEAR } from '../model/period.js';
import { atStart, perPeriod } from '../format/period.js';
import { figureText } from '../format/figures.js';
import type { Language } from '../format/language.js';
import { markOf, type Lane, type lanesOf } from './lanes.js';
import type { PictureRow, WrittenCell } from './picture.js';

const ENDS = ['minimum', 'maximum'] as const;

const isWritten = (figure: Figure | undefined): boolean =>
  figure !== undefined && figure.status !== 'missing';

/** The columns of the table: every amount that somebody has, then the levels by their names. */
export function columnsOf(lanes: Lane[]): { amounts: AmountName[]; levels: string[] } {
  const pays = lanes.flatMap(({ pay }) => pay ?? []);
  const amounts = AMOUNTS.filter((name) => pays.some((pay) => isWritten(pay[name])));
  const levels = new Set(pays.flatMap(({ levels = [] }) => levels.map(({ name }) => name)));
  return { amounts: amounts.length || levels.size ? amounts : ['amount'], levels: [...levels] };
}

/** The rows of bars, ranges and percentiles. */
export function laneRows(
  { lanes, common }: Pick<ReturnType<typeof lanesOf>, 'lanes' | 'common'>,
  kind: 'bars' | 'range' | 'percentiles',
  columns: ReturnType<typeof columnsOf>,
  language: Language,
): PictureRow[] {
  // A median beside a mean says which it is.
  const mixed = mainsOf(lanes).size > 1;
  const isGrowthKnown = lanes.some(({ item }) => item.growthRate);
  return lanes.map(({ item, label, pay, main, about, off }) => {
    const context = { unit: 'money', currency: pay?.currency, period: pay?.payPeriod } as const;
    const written = new Map<Figure | undefined, WrittenCell>();
    const said = (figure: Figure | undefined) => {
      let cell = written.get(figure);
      if (!cell) {
        cell = { text: figureText(figure ?? { status: 'missing' }, context, language) };
        if (!figure || (figure.value === undefined && !figure.text && figure.status !== 'topCoded'))
          cell.none = true;
        written.set(figure, cell);
      }
      return cell;
    };
    const level = (name: string) => pay?.levels?.find((entry) => entry.name === name)?.amount;
    const figures: [string, Figure | undefined][] = [
      ...columns.amounts.map((name): [string, Figure | undefined] => [language.say(name), pay?.[name]]),
      ...columns.levels.map((name): [string, Figure | undefined] => [name, level(name)]),
    ];
    const beside = isGrowthKnown ? growthOf(item, language) : undefined;
    const unit = pay?.payPeriod ? ` ${perPeriod(pay.payPeriod, language)}` : '';
    const lines = figures
      .filter(([, figure]) => isWritten(figure))
      .map(([name, figure]) => `${name} ${said(figure).text}${figure!.value === undefined ? '' : unit}`);
    const main1 = pay && main ? pay[main] : undefined;
    const named = (name: AmountName) => `${language.say(name)} ${said(pay?.[name]).text}`;
    const mark = pay && !off ? markOf(pay, main, kind, language) : undefined;
    // Beside what is known, a reason alone would be taken for that of all.
    const isAlone = kind === 'percentiles' && mark && mark.value === undefined;
    const figure = isAlone
      ? [named(main ?? 'median')]
      : isWritten(main1)
        ? [mixed ? named(main!) : said(main1).text]
        : ENDS.filter((name) => !said(pay?.[name]).none).map(named);
    const own = about.filter((text) => !common.includes(text));
    const sub = [off === 'period' && unit.trim(), ...own].filter(Boolean).join(' · ');
    return {
      label,
      ...(sub && { sub }),
      cells: figures.map(([, figure]) => said(figure)),
      ...(mark && { mark }),
      ...(main && { main: columns.amounts.indexOf(main) }),
      figure: figure.join(' · ') || said(pay?.maximum ?? pay?.minimum).text,
      ...(kind === 'range' && pay && { ends: [named('minimum'), named('maximum')] as [string, string] }),
      ...(beside && { beside }),
      lines: [
        ...(lines.length ? lines : [said(main1).text]),
        ...(beside ? [`${language.say('growthRate')} ${beside.text}`] : []),
      ],
    };
  });
}

function growthOf({ growthRate: growth }: ChartItem, language: Language): WrittenCell {
  const rate = figureText(growth ?? { status: 'missing' }, { unit: 'percent' }, language);
  const text = growth?.note ? `${rate} (${growth.note})` : rate;
  return growth ? { text } : { text, none: true };
}

/** What is said of an amount that is missing or not readable is nobody's median. */
const mainsOf = (lanes: Lane[]): Set<AmountName> => {
  const mains = lanes.filter(({ off, main }) => !off && main);
  const known = mains.filter(({ main, pay }) => pay?.[main!]?.value !== undefined);
  return new Set((known[0] ? known : mains).map(({ main }) => main!));
};

/** Which figure is drawn, and for which period. */
function unitOf(lanes: Lane[], language: Language): string {
  const mains = mainsOf(lanes);
  const period = lanes.find(({ off, pay }) => !off && pay?.payPeriod)?.pay?.payPeriod;
  const words = [
    ...(mains.size === 1 ? [language.say([...mains][0]!)] : []),
    ...(period ? [perPeriod(period, language)] : []),
  ];
  return atStart(language.list(words, 'unit'), language);
}

/** What has to be known to trust the lanes: what was done to them, what is left out, and what all have in common. */
export function laneNotes(
  { lanes, common, role }: ReturnType<typeof lanesOf>,
  chart: Chart,
  prices: boolean,
  language: Language,
): string[] {
  const notes: string[] = [];
  if (prices) notes.push(language.say('adjusted'));
  if (lanes.some(({ how }) => how === 'converted'))
    notes.push(language.say('converted', { n: chart.hoursPerYear ?? HOURS_PER_YEAR }));
  for (const { off, label, pay } of lanes) {
    if (off === 'period' && pay?.payPeriod)
      notes.push(language.say('refused', { role: label, period: perPeriod(pay.payPeriod, language) }));
    else if (off) notes.push(language.say(off === 'period' ? 'noPeriod' : off, { role: label }));
  }
  const first = [role, unitOf(lanes, language), ...common].filter(Boolean).join(' · ');
  return first ? [first, ...notes] : notes;
}
