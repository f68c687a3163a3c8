import { listOf, pick, textOf } from '../model/adapting.js';
import type { ChartInput, ChartItemInput, FigureInput, PayInput } from '../model/inputs.js';
import { copyOf, isObject } from '../model/text.js';

/** There are some 3,200 counties, and a table has up to 600 columns. */
const MOST_RECORDS = 100_000;

/** An estimate of the American Community Survey: "B24011_001E", "S2411_C01_001E", "DP03_0092E". */
const ESTIMATE = /^[A-Z]+\d+[A-Z]*(?:_C\d\d)?_\d{3,4}(?=E$)/;
/** Tables of nothing but the earnings of persons, where no label says so. */
const EARNINGS = /^[BC](?:20002|20004|20017|20018|240[1-4][12]|2412\d|08121)/;

/** Why there is no estimate. The service has these in place of a number, or the signs in the column for remarks. */
const REASONS: [value: number, sign: string, status: 'notPublished' | 'suppressed'][] = [
  // Too few in the sample to work it out.
  [-666_666_666, '-', 'notPublished'],
  // Too few cases in the area to show it.
  [-999_999_999, 'N', 'suppressed'],
  // Not applicable, or not available.
  [-888_888_888, '(X)', 'notPublished'],
];
/** All such values, also those in place of margins, are below this. */
const LEAST = -100_000_000;
/** A margin in place of which there is this: the median lies beyond the ends of what was asked. */
const OPEN = -333_333_333;
/** Of 90 % confidence, in standard errors. */
const CONFIDENCE = 1.645;

/** What the service says of a variable. */
interface Variable {
  label: string;
  concept: string;
}

/** A place and what it has in the columns. */
interface Place {
  name: string;
  cells: Record<string, unknown>;
}

interface Estimate {
  amount: FigureInput;
  /** In dollars, and as a standard error in percent. */
  margin?: number;
  error?: number;
}

function variablesIn(input: unknown): Map<string, Variable> {
  const one = textOf(pick(input, 'name'));
  const found = pick(input, 'variables') ?? (one ? { [one]: input } : input);
  return new Map(
    Object.entries(isObject(found) ? found : {}).map(([code, given]) => [
      code,
      { label: textOf(pick(given, 'label')) ?? '', concept: textOf(pick(given, 'concept')) ?? '' },
    ]),
  );
}

/** The places of an answer: a row of headings, and one for each of them. Labels may stand in a row between. */
function placesIn(answer: unknown, variables: Map<string, Variable>): Place[] {
  const [head, ...rows] = listOf(answer).map(listOf);
  const names = (head ?? []).map((name) => String(name));
  return rows.flatMap((row) => {
    const cells = Object.fromEntries(names.map((name, column) => [name, row[column]]));
    const labels = names.filter((name) => /^Estimate!!/.test(String(cells[name])));
    for (const code of labels) {
      const concept = variables.get(code)?.concept ?? '';
      variables.set(code, { label: String(cells[code]), concept });
    }
    if (labels.length || !names.some((name) => ESTIMATE.test(name))) return [];
    // Codes say which place it is, where its name was not asked for.
    const codes = names.filter((name) => /^[a-z]/.test(name) && name !== 'ucgid');
    const place = codes.map((name) => (name === 'us' ? 'United States' : `${name} ${String(cells[name])}`));
    const name = textOf(cells['NAME']) ?? (place.join(', ') || textOf(cells['GEO_ID']));
    return [{ name: name ?? '', cells }];
  });
}

/** What a person earns, as a median or a mean. Counts of people, incomes of households and ratios are no pay. */
function isPay(code: string, { label, concept }: Variable): boolean {
  const said = `${label} ${concept}`;
  return label
    ? /earnings|wages|salar/i.test(said) &&
        /median|mean\b/i.test(said) &&
        !/household|famil(?:y|ies)|aggregate|percent|ratio/i.test(said)
    : EARNINGS.test(code);
}

const numberIn = (value: unknown): number | undefined => {
  const text = textOf(value);
  return text === undefined || Number.isNaN(Number(text)) ? undefined : Number(text);
};

/** An estimate with its margin of error. A remark beside either goes before it. */
function estimateIn(cells: Record<string, unknown>, code: string): Estimate {
  const value = numberIn(cells[`${code}E`]);
  const remark = textOf(cells[`${code}EA`]) ?? '';
  const given = numberIn(cells[`${code}M`]);
  const reason = REASONS.find(([number, sign]) => value === number || remark === sign);
  if (reason) return { amount: { status: reason[2] } };
  const [, bound, end] = /^\$?(\d[\d,]*)([-+])$/.exec(remark) ?? [];
  if (bound) return { amount: openAt(Number(bound.replaceAll(',', '')), end === '+') };
  if (value === undefined || value < LEAST) return { amount: null };
  // Without its remark, an open end is the number beside its bound: 250001 for 250,000 or more, 2499 for 2,500 or less.
  if (given === OPEN && value % 10 === 1) return { amount: openAt(value - 1, true) };
  if (given === OPEN && value % 10 === 9) return { amount: openAt(value + 1, false) };
  const isKnown = given !== undefined && given > 0 && !textOf(cells[`${code}MA`]);
  if (!isKnown || !value) return { amount: value };
  return {
    amount: value,
    margin: given,
    error: Number(((given / CONFIDENCE / value) * 100).toPrecision(3)),
  };
}

const openAt = (value: number, isUp: boolean): FigureInput => ({ value, bound: isUp ? 'atLeast' : 'atMost' });

/** "Estimate!!Total:!!Service occupations:" as its parts, without what is said of all. */
const partsOf = (label: string): string[] =>
  label
    .split('!!')
    .map((part) => part.replace(/[\s:–-]+$/, '').trim())
    .filter((part) => part && !/^(?:Estimate|Total|Median earnings|Median earnings \(dollars\))$/i.test(part))
    .filter((part) => !/^(?:Median|Mean) earnings in the past/i.test(part));

/** What each variable is called: what it is about, and where several are about the same, for whom as well. */
function namesOf(codes: string[], variables: Map<string, Variable>): Map<string, string> {
  const parts = new Map(
    codes.map((code) => {
      const label = variables.get(`${code}E`)?.label;
      return [code, label ? partsOf(label) : [code]];
    }),
  );
  const all = [...parts.values()];
  const isAlone = (name: string, nameIn: (own: string[]) => string): boolean =>
    all.filter((own) => nameIn(own) === name).length < 2;
  const last = (own: string[]): string => own.at(-1) ?? 'Total';
  const ends = (own: string[]): string => [...new Set([last(own), own[0] ?? 'Total'])].join(', ');
  const whole = (own: string[]): string => own.join(', ');
  return new Map(
    [...parts].map(([code, own]) => {
      const nameIn = [last, ends].find((one) => isAlone(one(own), one)) ?? whole;
      return [code, nameIn(own)];
    }),
  );
}

const NAMES =
  /\b(?:white|black|african|asian|hispanic|latino|native|hawaiian|pacific islander|american indian|alaska|american|puerto rico|united states)\b/g;

/** A title of a table that is in capitals, as a text. */
const titleOf = (concept: string): string =>
  /[a-z]/.test(concept)
    ? concept
    : concept
        .toLowerCase()
        .replace(NAMES, (name) => name.replace(/\b[a-z]/g, (letter) => letter.toUpperCase()))
        .replace(/^./, (letter) => letter.toUpperCase());

const DOLLARS = /\s*\(in \d{4} inflation-adjusted dollars\)/i;

/** Answers by their years, and whether there are several; a single answer says of no year that it is of it. */
const answersIn = (input: unknown): [year: string, answer: unknown][] =>
  isObject(input)
    ? Object.entries(input)
        .filter(([year]) => /^\d{4}$/.test(year))
        .sort()
    : [['', input]];

function payOf({ amount, margin, error }: Estimate, isMean: boolean): PayInput {
  return {
    [isMean ? 'mean' : 'median']: amount,
    ...(error !== undefined && { relativeStandardError: error }),
    ...(margin !== undefined && { note: `±$${margin.toLocaleString('en-US')}` }),
  };
}

const NO_VARIABLE: Variable = { label: '', concept: '' };
const MARGINS = 'The margin of error (±) is of 90 percent confidence.';
const OWN_DOLLARS = 'Each year is in its own dollars.';

/**
 * Earnings of persons as the U.S. Census Bureau's data service answers for the American Community Survey, a row of
 * headings and one for each place: a bar for each place, each variable, or each variable in each place; of answers by
 * their years (`{"2022": [[…]], "2023": [[…]]}`), a trend. Margins of error, of 90 % confidence, stand with the bars, and
 * are kept as `relativeStandardError`. Values such as -666666666 say why there is no estimate. Anything else has no
 * items.
 * @param variables the service's answer about the variables (`variables.json`, `groups/B24011.json`), for their names
 */
export function fromCensus(input: unknown, variables?: unknown): ChartInput {
  const known = variablesIn(copyOf(variables, MOST_RECORDS));
  const about = (code: string): Variable => known.get(`${code}E`) ?? NO_VARIABLE;
  const answers = answersIn(copyOf(input, MOST_RECORDS)).map(([year, answer]) => ({
    year,
    places: placesIn(answer, known),
  }));
  const all = answers.flatMap(({ places }) => places);
  const columns = new Set(all.flatMap(({ cells }) => Object.keys(cells)));
  const codes = [...columns].flatMap((name) => ESTIMATE.exec(name)?.[0] ?? []);
  const paid = codes.filter((code) => isPay(code, about(code)));
  const names = namesOf(paid, known);
  const places = [...new Set(all.map(({ name }) => name))];
  const isTrend = answers.length > 1;
  const itemOf = (code: string, place: string): ChartItemInput => {
    const estimates = answers.map(({ year, places }) => {
      const found = places.find(({ name }) => name === place);
      return { year, ...(found ? estimateIn(found.cells, code) : { amount: null }) };
    });
    const name = [
      ...(paid.length > 1 || places.length < 2 ? [names.get(code)] : []),
      ...(places.length > 1 ? [place] : []),
    ].join(', ');
    if (isTrend) {
      const points = estimates.map(({ year: date, amount, error }: Estimate & { year: string }) => ({
        date,
        amount,
        ...(error !== undefined && { relativeStandardError: error }),
      }));
      return { name, payHistory: points };
    }
    const { label, concept } = about(code);
    const [{ year = '', ...estimate } = { amount: null }] = estimates;
    return {
      name,
      pay: {
        ...payOf(estimate, /\bmean\b/i.test(`${label} ${concept}`)),
        ...(places.length < 2 && place && { location: place }),
        ...(year && { asOf: year }),
      },
    };
  };
  const items = paid.flatMap((code) => places.map((place) => itemOf(code, place)));
  const [concept = '', another] = new Set(paid.map((code) => about(code).concept));
  const title = [
    ...(another === undefined ? [titleOf(isTrend ? concept.replace(DOLLARS, '') : concept)] : []),
    // What it is of, where lines are called by their places.
    ...(paid.length === 1 && places.length > 1 && names.get(paid[0]!) !== 'Total'
      ? [names.get(paid[0]!)]
      : []),
  ].filter(Boolean);
  const hasMargins = items.some(({ pay }) => isObject(pay) && 'note' in pay);
  const notes = [...(hasMargins ? [MARGINS] : []), ...(isTrend && items.length ? [OWN_DOLLARS] : [])];
  return {
    ...(title.length && { title: title.join(': ') }),
    currency: 'USD',
    payPeriod: 'year',
    items,
    source: { name: 'U.S. Census Bureau, American Community Survey', url: 'https://data.census.gov/' },
    ...(notes.length && { note: notes.join(' ') }),
  };
}
