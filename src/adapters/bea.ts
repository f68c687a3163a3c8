import { listOf, pick, textOf } from '../model/adapting.js';
import type { ChartInput, ChartItemInput } from '../model/inputs.js';
import { copyOf, isObject } from '../model/text.js';

/** The places, each with its figures by year, and what is said of all of them. */
interface Regional {
  places: Map<string, Map<string, string>>;
  statistic: string;
  /** What the figures are in: "Index", "Dollars"; of a file, nothing. */
  unit: string;
  /** The power of ten that dollars are in. */
  power: number;
  notes: string[];
}

/** There are some 3,100 counties, with several years each. */
const MOST_PLACES = 100_000;

const YEAR = /^(?:19|20)\d\d$/;
const LEGEND = /^legend|^\(NA\)/i;

function regionalIn(input: unknown): Regional {
  // The service gives one answer, or a list of one.
  const [results] = listOf(pick(input, 'BEAAPI/Results'));
  const records = listOf(Array.isArray(input) ? input : pick(results, 'Data')).filter(isObject);
  const places: Regional['places'] = new Map();
  const notes = listOf(pick(results, 'Notes')).map((note) => textOf(pick(note, 'NoteText')));
  for (const record of records) {
    // Marks of footnotes, and what metropolitan areas have in common.
    const name = textOf(record['GeoName'])
      ?.replace(/\s*(?:\d\/|\*+)$/, '')
      .replace(/ \(M\w+ Statistical Area\)$/, '');
    if (!name) {
      const note = textOf(record['GeoFips']);
      if (note && !LEGEND.test(note)) notes.push(note.replace(/^\d\/ /, ''));
      continue;
    }
    const figures = places.get(name) ?? new Map<string, string>();
    places.set(name, figures);
    const year = textOf(record['TimePeriod']);
    if (year) figures.set(year, textOf(record['DataValue']) ?? '');
    else
      for (const key of Object.keys(record)) if (YEAR.test(key)) figures.set(key, textOf(record[key]) ?? '');
  }
  const statistics = [pick(results, 'Statistic'), pick(results, 'PublicTable')];
  return {
    places,
    statistic: statistics.map(textOf).find(Boolean) ?? '',
    unit: textOf(records[0]?.['CL_UNIT']) ?? '',
    power: Number(records[0]?.['UNIT_MULT'] ?? 0),
    notes: [...new Set(notes.flatMap((note) => note ?? []))],
  };
}

/** Price levels lie around 100; nothing else that is published of places does. */
const isLevel = (text: string): boolean => !/\d/.test(text) || (Number(text) > 40 && Number(text) < 250);

/** What the figures are: price levels, or pay for a year, or neither. */
function kindOf({ places, statistic, unit }: Regional): 'prices' | 'pay' | undefined {
  const values = [...places.values()].flatMap((figures) => [...figures.values()]);
  if (!values.some((value) => /\d/.test(value))) return undefined;
  if ((unit ? /index/i.test(unit) : true) && values.every(isLevel)) return 'prices';
  const isOfOne = /average|per (?:job|worker|employee)/i.test(statistic);
  return /dollar/i.test(unit) && isOfOne && /wage|earning|compensation/i.test(statistic) ? 'pay' : undefined;
}

/** What of a document could become a chart: the price levels of places, or what is paid there. */
export const beaKindOf = (input: unknown): 'prices' | 'pay' | undefined => kindOf(regionalIn(input));

/**
 * Regional figures of the U.S. Bureau of Economic Analysis, as its service answers or as rows with `GeoName` and a
 * column for each year: price parities (of the latest year) as `costOfLiving`, average pay in dollars as pay by year.
 * Anything else has no items.
 */
export function fromBeaRegional(input: unknown): ChartInput {
  const regional = regionalIn(copyOf(input, MOST_PLACES));
  const { places, statistic, power, notes } = regional;
  const kind = kindOf(regional);
  const years = [...new Set([...places.values()].flatMap((figures) => [...figures.keys()]))].sort();
  const latest = years.at(-1) ?? '';
  const amountOf = (text: string): number | string => {
    const number = Number(text.replaceAll(',', ''));
    return text && Number.isFinite(number) ? number * 10 ** power : text;
  };
  const itemOf = (name: string, figures: Map<string, string>): ChartItemInput => {
    const last = figures.get(latest) ?? '';
    if (kind === 'prices') return { name, costOfLiving: last };
    if (years.length > 1) {
      const points = years.map((date) => ({ date, amount: amountOf(figures.get(date) ?? '') }));
      return { name, payHistory: points };
    }
    return { name, pay: { mean: amountOf(last), payPeriod: 'year', asOf: latest } };
  };
  return {
    title: statistic || 'Regional price parities',
    ...(kind === 'pay' && { currency: 'USD', payPeriod: 'year' as const }),
    items: kind ? [...places].map(([name, figures]) => itemOf(name, figures)) : [],
    source: {
      name: 'U.S. Bureau of Economic Analysis',
      url: 'https://www.bea.gov/',
      ...(latest && { date: latest }),
    },
    ...(notes.length && { note: notes.join(' ') }),
  };
}
