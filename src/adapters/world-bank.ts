import { listOf, pick, textOf } from '../model/adapting.js';
import type { ChartInput, ChartItemInput } from '../model/inputs.js';
import { copyOf, isObject } from '../model/text.js';

/** There are some 270 places, with a figure for each year since 1960. */
const MOST_RECORDS = 100_000;

/** "2024Q1" and "2024M03" as dates of a history. */
const dateOf = (date: string): string =>
  date.replace(/^(\d{4})(Q\d)$/, '$1-$2').replace(/^(\d{4})M(\d\d)$/, '$1-$2');

/**
 * One indicator in money for a person as the World Bank's service answers, `[{page…}, [{indicator, country, date, value}…]]`: a
 * trend of each country, or a bar where all have one date. An indicator in anything else, and an answer that holds
 * several, has no items.
 */
export function fromWorldBank(input: unknown): ChartInput {
  const [about, records] = listOf(copyOf(input, MOST_RECORDS));
  const countries = new Map<string, Map<string, number | null>>();
  const indicators = new Set<string>();
  for (const record of listOf(records).filter(isObject)) {
    const name = textOf(pick(record, 'country/value')) ?? textOf(record['countryiso3code']);
    const date = textOf(record['date']);
    const indicator = textOf(pick(record, 'indicator/value'));
    if (!name || !date || !indicator) continue;
    indicators.add(indicator);
    const { value } = record;
    const figures = countries.get(name) ?? new Map<string, number | null>();
    countries.set(name, figures.set(dateOf(date), typeof value === 'number' ? value : null));
  }
  const [title = '', other] = indicators;
  // Dollars at the exchange rate; those of purchasing power, and local units, are no currency with a sign.
  const isDollars = /US\$/.test(title);
  const isMoney = isDollars || /international \$|\bLCU\b/i.test(title);
  // What a whole country makes is nobody's.
  const isOfOne = /per (?:capita|person|worker|employe)|wage|earning|salar/i.test(title);
  const dates = [...new Set([...countries.values()].flatMap((figures) => [...figures.keys()]))].sort();
  const itemOf = (name: string, figures: Map<string, number | null>): ChartItemInput =>
    dates.length > 1
      ? { name, payHistory: dates.map((date) => ({ date, amount: figures.get(date) ?? null })) }
      : { name, pay: { amount: figures.get(dates[0]!) ?? null } };
  const updated = textOf(pick(about, 'lastupdated'));
  return {
    title,
    ...(isDollars && { currency: 'USD' }),
    items:
      isMoney && isOfOne && other === undefined
        ? [...countries].map(([name, figures]) => itemOf(name, figures))
        : [],
    source: { name: 'World Bank', url: 'https://data.worldbank.org/', ...(updated && { date: updated }) },
  };
}
