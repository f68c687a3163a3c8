import type { FigureStatus, PayPeriod } from './inputs.js';
import { at, type DecimalMark, type IssueLog } from './issue-log.js';
import { isObject, oneOf, readFields, readText } from './text.js';

/** A figure as it was understood. Zero is a figure; a figure without `value` says in `status` or `text` why. */
export interface Figure {
  /** The number; for a range its lower end. */
  value?: number;
  /** The upper end of a range. */
  to?: number;
  bound?: 'atLeast' | 'atMost';
  status?: FigureStatus;
  /** What was written, where it could not be read. */
  text?: string;
  /** Said by the text itself ("6%", "4 years"). */
  unit?: 'percent' | 'years';
  /** Said by the text itself ("46.813 €"); ISO 4217, or the sign where it stands for several currencies. */
  currency?: string;
  /** Said by the text itself ("per hour"). */
  period?: PayPeriod;
  /** Decimals that the text has and the number has not: 1 for "78.0%". */
  decimals?: number;
  note?: string;
}

/** Figures are finite and smaller than this. */
export const LIMIT = 1e12;

/** Longer texts are sentences. */
const MAXIMUM_LENGTH = 100;
/** More zeros at the end say nothing. */
const MOST_DECIMALS = 6;

const MISSING = new Map<string, FigureStatus>([
  ['*', 'notPublished'],
  ['**', 'notPublished'],
  ['(na)', 'notPublished'],
  ['n/a', 'notPublished'],
  ['na', 'notPublished'],
  ['n.a.', 'notPublished'],
  ['~', 'suppressed'],
  ['#', 'topCoded'],
]);
/** Also as offices of statistics write it: "..", ":", "/", "k. A.". */
const BLANK = /^(?:[-.:/]*|nan|null|undefined|k\. ?a\.?)$/;

const MULTIPLIERS = new Map([
  ['k', 1e3],
  ['thousand', 1e3],
  ['tsd', 1e3],
  ['m', 1e6],
  ['mn', 1e6],
  ['mio', 1e6],
  ['million', 1e6],
  ['bn', 1e9],
  ['billion', 1e9],
  ['mrd', 1e9],
  ['lakh', 1e5],
  ['lac', 1e5],
  ['crore', 1e7],
  ['cr', 1e7],
  ['万', 1e4],
  ['億', 1e8],
]);

/** Signs of one currency each. */
const CURRENCIES = new Map(
  '€EUR £GBP ₹INR ₩KRW ₽RUB ₺TRY ฿THB ₫VND ₪ILS ₱PHP ₦NGN ₴UAH 円JPY JP¥JPY CN¥CNY złPLN US$USD $USUSD A$AUD $AUAUD C$CAD CA$CAD $CACAD NZ$NZD HK$HKD S$SGD NT$TWD R$BRL MX$MXN'
    .split(' ')
    .map((entry) => [entry.slice(0, -3), entry.slice(-3)]),
);
/** Signs that several currencies share, with those that they may stand for. */
const SHARED_SIGNS = new Map([
  ['$', /D$|ARS|CLP|COP|MXN|UYU/],
  ['¥', /CNY|JPY/],
  ['kr', /DKK|ISK|NOK|SEK/],
  ['fr', /F$/],
  ['rs', /INR|LKR|MUR|NPR|PKR|SCR/],
]);

/**
 * The currency of an amount: what is written with it before what is given for it. A sign that several currencies
 * share means the given one, if it can.
 */
export function currencyOf(written: string | undefined, given: string | undefined): string | undefined {
  const sign = written?.toLowerCase().replace('.', '') ?? '';
  return !written || (given && SHARED_SIGNS.get(sign)?.test(given)) ? given : written;
}

const PERIOD_WORDS =
  /(?:\/|\b(?:per|an?|each|pro|im|par|por|al)\s)\s*(h(?:r|our|eure|ora)?|std|stunde|d(?:ay)?|tag|jour|día|wk?|week|woche|semaine|semana|mo(?:nth|nat|is)?|mes|y(?:(?:ea)?r)?|annum|jahr|a(?:n(?:née)?)?|año|時間?|[日週月年])\.?(?=$|\s*(?:-|to\b|bis\b))|\b(hour|dai|week|month|year|annual|stünd|täg|wöchent|monat|jähr)l(?:y|ich)$|(?<![a-z])p[./]?\s?([ahdw]|cm)\.?$|^([時日週月年])[給収俸]/i;
/** By how their words begin. */
const PERIODS: [RegExp, PayPeriod][] = [
  [/^(?:h|st|時)/i, 'hour'],
  [/^(?:d|t|jou|日)/i, 'day'],
  [/^(?:w|se|週)/i, 'week'],
  [/^(?:c?m|月)/i, 'month'],
  [/./, 'year'],
];
const AT_LEAST =
  /^(?:at least|more than|over|(?:starting )?from|starting at|m[ií]n(?:imum|d)?\.?|>=?|≥|mindestens|mehr als|über|ab|plus de|au moins|más de|al menos|[aà] partir de|desde)(?!\p{L})\s*(?=\D{0,4}\d)/iu;
const AT_MOST =
  /^(?:at most|less than|up to|under|below|m[aá]x(?:im(?:um|al))?\.?|<=?|≤|höchstens|weniger als|bis(?: zu)?|unter|moins de|jusqu['’]à|menos de|hasta)(?!\p{L})\s*(?=\D{0,4}\d)/iu;
// "CA$" is a currency.
const ABOUT =
  /^(?:~|≈|about|around|roughly|approx(?:imately)?\.?|est\.|circa|ca\.?(?!\$)|etwa|rund|environ|約)(?!\p{L})\s*(?=\D{0,4}\d)/iu;
const ABOUT_AFTER = /\s\(?(?:est|estimated|approx)\.?\)?$/i;
const AND_MORE =
  /\s*(?:\+(?=\D*$)|(?:\b(?:or|and|oder|ou|o)|&) (?:more|over|above|up|mehr|plus|más)\b|\bminimum$|以上|(?<=[万円])[~〜]$)/i;
const OR_LESS = /\s*\b(?:or|and|oder|ou|o) (?:less|fewer|under|below|weniger|moins|menos)\b|以下$/i;
const RANGE =
  /^(?:(between|zwischen|entre)\s|from\s|von\s|de\s)?(.*?\d\D*?)\s*(?:-|\s(?:to|bis|à|a|(and|&|und|et|y))\s)\s*(\D{0,5}\d.*)$/i;
const AMOUNT = /^([-+]?)\s*([^\d\s.,+<>-]*\.?)\s*([-+]?)(\d(?:[\d.,_٫]*\d)?)\s*(\D*)$/;
const UNIT_WORDS = /^(?:%|percent|per cent|prozent|٪)$/i;
const YEAR_WORDS = /^(?:y(?:ea)?rs?|jahre?n?|ans?|années?|años?)\.?$/i;
// "50,000 OTE" and "12 FTE" are in no currency.
const SIGN =
  /^(?!(?:AVG|CTC|DAY|DOE|EST|FTE|HRS|MAX|MED|MIN|NET|OTE|PCT|PER|TBC|TBD)$)(?:\p{Sc}|[A-Z]{1,3}\$|\$[A-Z]{2}|[A-Z]{2}¥|[A-Z]{3}|円|zł|(?:[Kk]r|[Ff]r|[Rr]s)\.?)$/u;

/** Marks of every script and keyboard, written the one way that the grammar knows. */
function canonical(text: string): string {
  return (
    text
      .normalize('NFKC')
      .replace(/\p{Cf}/gu, '')
      .replace(/[٠-٩]/g, (digit) => String(digit.charCodeAt(0) - 0x660))
      .replace(/[۰-۹]/g, (digit) => String(digit.charCodeAt(0) - 0x6f0))
      .replaceAll('٬', '_')
      .replace(/[‐-―−~〜](?=.)/g, (mark, index: number) => (mark === '~' && index === 0 ? mark : '-'))
      .replace(/[‐-―−]/g, '-')
      .replace(/(\d)[\s'’](?=\d{3}(?!\d))/g, '$1_')
      // "CAD $46,813", "US $46,813"
      .replace(/\b([A-Z]{3}) ?\$/, (both, code: string) =>
        SHARED_SIGNS.get('$')!.test(code) ? `${code} ` : both,
      )
      .replace(/\beuros?\b/i, '€')
      .replace(/\bUS \$/, 'US$')
      .replace(/\bLPA$/i, 'lakh p.a.')
      .replace(/\s+/g, ' ')
      .replace(/ -{2,3} /, ' - ')
      // "4.850,-", "CHF 4850.--": no cents
      .replace(/(\d[.,])-{1,2}(?=\D|$)/g, (_, whole: string) => `${whole}00`)
      .trim()
  );
}

/** The number and its decimals, `NaN` where two readings are possible, undefined where there is none. */
function readDigits(digits: string, decimal: DecimalMark): [value: number, decimals: number] | undefined {
  const marks = digits.match(/[.,٫]/g) ?? [];
  let point = marks.at(-1);
  if (marks.length > 1 && marks.every((mark) => mark === point)) point = undefined;
  // The Arabic decimal mark is nothing else.
  if (marks.length === 1 && point !== '٫' && !digits.includes('_')) {
    const [whole = '', rest = ''] = digits.split(point!);
    if (whole !== '0' && rest.length > 2) {
      const grouped = whole.length < 4 && rest.length === 3;
      // In the document's language "1.234" is both a fraction and a thousand; elsewhere "1,2345" is neither.
      if (grouped === (decimal === 'either' || point === decimal)) return [NaN, 0];
      if (grouped) point = undefined;
    }
  }
  const cut = point ? digits.lastIndexOf(point) : digits.length;
  const whole = digits.slice(0, cut);
  const fraction = digits.slice(cut + 1);
  if (!/^\d*$/.test(fraction)) return undefined;
  if (!/^(?:\d+|\d{1,3}([.,_])\d{3}(?:\1\d{3})*|\d{1,2}(?:,\d{2})*,\d{3})$/.test(whole)) return undefined;
  return [Number(`${whole.replace(/\D/g, '')}.${fraction}`), fraction.length];
}

interface Amount extends Figure {
  value: number;
  multiplier?: number;
}

function parseAmount(text: string, decimal: DecimalMark): Amount | undefined {
  const match = AMOUNT.exec(text);
  if (!match) return undefined;
  const [, sign, before = '', innerSign, digits = '', after = ''] = match;
  const number = readDigits(digits, decimal);
  if (!number || (sign && innerSign)) return undefined;
  const [value, decimals] = number;
  const amount: Amount = { value: sign === '-' || innerSign === '-' ? -value : value };
  if (decimals > decimalsOf(value)) amount.decimals = decimals;
  // "500万円" and "46 k€" are written without spaces.
  for (const [index, word] of [before, ...after.split(/\s|(?<=[万億])|(?<=^[km])(?=\p{Sc})/iu)].entries()) {
    const multiplier = index
      ? MULTIPLIERS.get(word.toLowerCase().replace(/\.$|(?<=\w{3})s$/, ''))
      : undefined;
    if (!word) continue;
    if (multiplier && amount.multiplier) return undefined;
    if (multiplier) amount.multiplier = multiplier;
    else if (amount.unit && !/^(?:of|experience)$/i.test(word)) return undefined;
    else if (UNIT_WORDS.test(word)) amount.unit = 'percent';
    else if (YEAR_WORDS.test(word)) amount.unit = 'years';
    else if (SIGN.test(word)) {
      const code = CURRENCIES.get(word) ?? word;
      const agreed = currencyOf(amount.currency, code);
      if (agreed !== code) return undefined;
      amount.currency = code;
    } else if (amount.unit !== 'years') return undefined;
  }
  if (amount.multiplier) delete amount.decimals;
  return amount.unit && amount.currency ? undefined : amount;
}

/**
 * Reads a figure from a text that may be no figure at all: "401k", "30m" and "2 Cr" say what they count only to those
 * who know.
 */
export const parseLoose = (text: string, decimal: DecimalMark): Figure | undefined => {
  const figure = parseFigure(text, decimal);
  return figure?.unit || figure?.currency || !/\d ?[a-z]{1,2}$/i.test(text) ? figure : undefined;
};

/** How many decimals a number has. */
const decimalsOf = (value: number): number => String(value).split('.')[1]?.length ?? 0;

const scaled = (amount: Amount): number =>
  // Multiplying 46.8 by 1000 must not give 46799.999…
  amount.multiplier ? Number((amount.value * amount.multiplier).toPrecision(15)) : amount.value;

/**
 * Reads a figure as people write it. Nothing is guessed: undefined where the text is no figure, a `value` of `NaN`
 * where it could be two.
 */
export function parseFigure(text: string, decimal: DecimalMark = '.'): Figure | undefined {
  // NFKC would make "46,813¹" another number.
  if (text.length > MAXIMUM_LENGTH || /\p{No}/u.test(text)) return undefined;
  let rest = canonical(text);
  const missing = MISSING.get(rest.toLowerCase());
  if (missing) return { status: missing };
  if (BLANK.test(rest.toLowerCase())) return { status: 'missing' };

  const figure: Figure = {};
  const cut = (pattern: RegExp): RegExpExecArray | null => {
    const match = pattern.exec(rest);
    if (match) rest = (rest.slice(0, match.index) + rest.slice(match.index + match[0].length)).trim();
    return match;
  };
  if (cut(AND_MORE)) figure.bound = 'atLeast';
  else if (cut(OR_LESS)) figure.bound = 'atMost';
  // "$20/hr–$25/hr" says it twice.
  for (let match = cut(PERIOD_WORDS); match; match = cut(PERIOD_WORDS)) {
    const word = match.slice(1).find(Boolean)!;
    const period = PERIODS.find(([start]) => start.test(word))![1];
    if (figure.period && figure.period !== period) return undefined;
    figure.period = period;
  }
  if (cut(ABOUT) ?? cut(ABOUT_AFTER)) figure.status = 'estimated';

  const [, between, low, and, high] = RANGE.exec(rest) ?? [];
  // "5 and 6" are two figures.
  const isRange = low && high && (between || !and);
  let first = isRange ? parseAmount(low, decimal) : undefined;
  const second = isRange ? parseAmount(high, decimal) : undefined;
  if (first && second) {
    const currency = currencyOf(first.currency, second.currency);
    if (figure.bound || currency !== (second.currency ?? currency)) return undefined;
    // "35–55k": one multiplier, unit or currency after a range counts for both ends.
    first = {
      ...second,
      ...first,
      currency,
      multiplier: first.multiplier ?? second.multiplier,
    };
    figure.to = scaled(second);
  } else {
    if (cut(AT_LEAST)) figure.bound = 'atLeast';
    else if (cut(AT_MOST)) figure.bound = 'atMost';
    first = parseAmount(rest, decimal);
    if (!first) return undefined;
  }
  figure.value = scaled(first);
  if (first.unit) figure.unit = first.unit;
  if (first.currency) figure.currency = first.currency;
  const decimals = Math.max(first.decimals ?? 0, second?.decimals ?? 0);
  // Money has the decimals of its currency.
  if (decimals && !first.currency) figure.decimals = Math.min(decimals, MOST_DECIMALS);
  if (figure.to === figure.value) delete figure.to;
  return figure.to !== undefined && figure.to < figure.value ? undefined : figure;
}

const readStatus = oneOf('missing', 'suppressed', 'topCoded', 'notPublished', 'estimated');
const readBound = oneOf('atLeast', 'atMost');

/** What a field counts where it says so; a text that says otherwise is no figure of it. */
export type Counted = 'count' | 'percent' | 'years';

const EXPECTED: Record<Counted, string> = { count: 'a number', percent: 'percent', years: 'years' };

const isOther = ({ unit, currency, period }: Figure, counted: Counted, text: string): boolean =>
  Boolean(currency || period || (unit && unit !== counted)) ||
  // "6m" of experience are months.
  (counted === 'years' && !unit && /\d ?m/i.test(text));

/**
 * Reads any figure that authors may give. Only growth and other changes may be negative (`signed`). `counted` refuses
 * what counts something else: "$5" is no number of jobs.
 */
export function readFigure(
  input: unknown,
  log: IssueLog,
  where: string,
  signed = false,
  counted?: Counted,
): Figure | undefined {
  if (input === undefined) return undefined;
  if (input === null) return { status: 'missing' };
  if (typeof input === 'number') return checked({ value: input }, input, log, where, signed);
  if (isObject(input)) {
    const {
      value: { value, to, ...said } = {},
      status,
      ...rest
    } = readFields(
      input,
      {
        value: (given: unknown) => readFigure(given, log, at(where, 'value'), signed, counted),
        bound: readBound,
        status: readStatus,
        note: readText,
      },
      log,
      where,
    );
    const figure: Figure = { ...said, ...rest };
    const exists = value !== undefined && (!status || status === 'estimated' || status === 'topCoded');
    if (exists) figure.value = value;
    if (exists && to !== undefined) figure.to = to;
    if (status) figure.status = status;
    if (!exists && !figure.text) figure.status ??= 'missing';
    return figure;
  }
  const text = readText(input, log, where);
  if (text === undefined) return { status: 'missing' };
  const figure = parseFigure(text, log.decimal);
  if (figure && figure.value === undefined) return figure;
  if (!figure || Number.isNaN(figure.value) || Number.isNaN(figure.to)) {
    log.add(figure ? 'CE206' : 'CE205', where, text);
    return { text };
  }
  if (counted && isOther(figure, counted, text)) {
    log.add('CE205', where, text, EXPECTED[counted]);
    return { text };
  }
  return checked(figure, text, log, where, signed || figure.unit === 'percent');
}

function checked(figure: Figure, given: unknown, log: IssueLog, where: string, signed: boolean): Figure {
  const { value = 0, to = value } = figure;
  if (Number.isNaN(value)) return { status: 'missing' };
  if (Math.abs(to) < LIMIT && (signed ? value > -LIMIT : value >= 0)) {
    // -0 would be written "-0".
    if (value === 0) figure.value = 0;
    return figure;
  }
  log.add('CE207', where, given);
  // JSON's 1e999 is no word for a reader.
  return Number.isFinite(value) ? { text: String(given) } : { status: 'missing' };
}

/** True where the figure is one exact number, so that it may be compared and drawn as a point. */
export function isExact(figure: Figure | undefined): figure is Figure & { value: number } {
  return (
    figure?.value !== undefined && figure.to === undefined && !figure.bound && figure.status !== 'topCoded'
  );
}
