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

/** What each of many words means. */
const meanings = <T extends string>(words: Record<T, string>): Map<string, T> =>
  new Map(
    (Object.keys(words) as T[]).flatMap((meaning) =>
      words[meaning].split(' ').map((word) => [word, meaning]),
    ),
  );

const MISSING = meanings<Exclude<FigureStatus, 'missing' | 'estimated'>>({
  notPublished: '* ** (na) n/a na n.a.',
  suppressed: '~',
  topCoded: '#',
});
/** Also as offices of statistics write it: "..", ":", "/", "k. A.". */
const BLANK = /^(?:[-.:/]*|nan|null|undefined|k\. ?a\.?)$/;

const MULTIPLIERS = meanings({
  1e3: 'k thousand tsd',
  1e4: '万',
  1e5: 'lakh lac l',
  1e6: 'm mn mio million',
  1e7: 'crore cr',
  1e8: '億',
  1e9: 'bn billion mrd',
});

/** Signs of one currency each. */
const CURRENCIES = new Map(
  '€EUR £GBP ₹INR ₩KRW ₽RUB ₺TRY ฿THB ₫VND ₪ILS ₱PHP ₦NGN ₴UAH 円JPY JP¥JPY CN¥CNY złPLN US$USD $USUSD A$AUD $AUAUD C$CAD CA$CAD $CACAD NZ$NZD HK$HKD S$SGD NT$TWD R$BRL MX$MXN RMMYR RpIDR KShKES رسSAR دإAED جمEGP دمMAD دكKWD رقQAR'
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
  ['ريال', /OMR|QAR|SAR|YER/],
  ['درهم', /AED|MAD/],
  ['جنيه', /EGP|SDG/],
  ['دينار', /BHD|DZD|IQD|JOD|KWD|LYD|TND/],
]);

/**
 * The currency of an amount: what is written with it before what is given for it. A sign that several currencies
 * share means the given one, if it can.
 */
export function currencyOf(written: string | undefined, given: string | undefined): string | undefined {
  const sign = written?.toLowerCase().replace('.', '') ?? '';
  return !written || (given && SHARED_SIGNS.get(sign)?.test(given)) ? given : written;
}

/** Behind "per" or a slash, or by themselves. */
const PERIODS = meanings<PayPeriod>({
  hour: 'h hr hour heure hora std stunde 時 時間 ساعة hourly stündlich',
  day: 'd day tag jour día 日 يوم daily täglich يوميا',
  week: 'w wk week woche semaine semana 週 weekly wöchentlich',
  month: 'mo month monat mois mes 月 شهر monthly monatlich mensuel mensual شهريا',
  year: 'y yr year annum jahr a an année año 年 سنة عام yearly annually jährlich annuel anual سنويا',
});
/** Behind "or". */
const BOUNDS = meanings({
  atLeast: 'more over above up mehr plus más',
  atMost: 'less fewer under below weniger moins menos',
});

// All of these look at small letters, and leave words to the lists above where they can: engines take a millisecond to
// compile a choice of many words behind \b, in any case, or with \p{L}.
const PER =
  /(?:\/ ?(?:ال)?| (?:per|an?|each|pro|im|par|por|al|a la|لكل) | (?:à|de) l['’]| (?:في |ب)ال) ?([a-zéíñ]+|[日週月年]|時間?|[ء-ي]+)\.?(?=$| ?-| ?(?:to|bis) )/;
const ADVERB = / ?([a-zäöü]+l(?:y|ich)?(?=e?s?$)|[ء-ي]+يا$)e?s?$/;
/** Pay is gross unless it says that it is not. */
const GROSS = /(?:^| )\(?(?:gross|brutt?o?s?)\)?(?![a-z])/;
/** What boards write before pay. */
const CALLED = /^(?:salary|pay|gehalt|salaire|salario|sueldo) ?: ?/;
const PER_SHORT = /(?<![a-z])p[./]? ?([ahdw]|cm)\.?$/;
const PER_BEFORE = /^([時日週月年])[給収俸]/;
const OR_MORE = / (?:or|and|oder|ou|et|o|y|&) ([a-zá]+)/;
const MORE = /\+(?=\D*$)|minimum$|以上|(?<=[万円])[~〜]$/;
const LESS = /以下$/;
const BOUND_BEFORE =
  /^(?:(at least|(?:equal to or )?(?:more|greater) than|over|(?:starting )?from|starting at|m[ií]n(?:imum|d)?\.?|>=?|≥|mindestens|mehr als|über|ab|plus de|au moins|más de|al menos|[aà] partir de|desde)|at most|less than|up to|under|below|m[aá]x(?:im(?:um|al))?\.?|<=?|≤|höchstens|weniger als|bis(?: zu)?|unter|moins de|jusqu['’]à|menos de|hasta)(?![a-zà-ÿ]) ?(?=\D{0,4}\d)/;
// "CA$" is a currency.
const ABOUT =
  /^(?:~|≈|about|around|roughly|approx(?:imately)?\.?|est(?:\.|imated)|circa|c(?:a?\.|a\b|(?=[£€]))(?!\$)|etwa|rund|environ|約)(?![a-zà-ÿ]) ?(?=\D{0,4}\d)/;
const ABOUT_AFTER = /(?: \([a-z]+)? \(?(?:est|estimated|approx)\.?\)?$/;
const RANGE =
  /^(?:(between|zwischen|entre) |from |von |de |من )?(.*?\d\D*?)\s*(?:-|\s(?:to|bis|à|a|إلى|(and|&|und|et|y))\s)\s*(\D{0,5}\d.*)$/d;
const AMOUNT = /^([-+]?)\s*([^\d\s.,+<>-]*\.?)\s*([-+]?)(\d(?:[\d.,_٫]*\d)?)\s*(\D*)$/;
const UNIT_WORDS = /^(?:%|percent|per cent|prozent|٪)$/;
const YEAR_WORDS = /^(?:y(?:ea)?rs?|jahre?n?|ans?|années?|años?|سنوات|سنة)\.?$/;
// "50,000 OTE" and "12 FTE" are in no currency.
const SIGN =
  /^(?!(?:AVG|CTC|DAY|DOE|EST|FTE|HRS|MAX|MED|MIN|NET|OTE|PCT|PER|TBC|TBD)$)(?:\p{Sc}|[A-Z]{1,3}\$|\$[A-Z]{2}|[A-Z]{2}¥|[A-Z]{3}|円|zł|RM|Rp|KSh|ريال|درهم|جنيه|دينار|رس|دإ|جم|دم|دك|رق|(?:[Kk]r|[Ff]r|[Rr]s)\.?)$/u;

/** Marks of every script and keyboard, written the one way that the grammar knows. */
function canonical(text: string): string {
  return (
    text
      .normalize('NFKC')
      .replace(/[\p{Cf}\u064B]/gu, '')
      .replace(/[٠-٩]/g, (digit) => String(digit.charCodeAt(0) - 0x660))
      .replace(/[۰-۹]/g, (digit) => String(digit.charCodeAt(0) - 0x6f0))
      .replaceAll('٬', '_')
      // "ر.س" is short for a currency.
      .replace(/([ء-ي])\.([ء-ي])\.?/g, '$1$2')
      // The only letter whose small form is longer.
      .replaceAll('İ', 'I')
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
  for (const [index, word] of [before, ...after.split(/\s|(?<=[万億])|(?<=^[kKmM])(?=\p{Sc})/u)].entries()) {
    if (!word) continue;
    const small = word.toLowerCase();
    const multiplier = index && Number(MULTIPLIERS.get(small.replace(/\.$|(?<=\w{3})s$/, '')) ?? 0);
    if (multiplier && amount.multiplier) return undefined;
    if (multiplier) amount.multiplier = multiplier;
    else if (amount.unit && !/^(?:of|experience)$/.test(small)) return undefined;
    else if (UNIT_WORDS.test(small)) amount.unit = 'percent';
    // "2025年" is a date.
    else if (YEAR_WORDS.test(small) || (/^年間?$/.test(small) && value < 100)) amount.unit = 'years';
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
 * Reads a figure from a text that may be no figure at all: "401k", "30m", "2 Cr" and "12 gross" say what they count
 * only to those who know.
 */
export const parseLoose = (text: string, decimal: DecimalMark): Figure | undefined => {
  const figure = parseFigure(text, decimal);
  return figure?.unit || figure?.currency || !/(?:\d ?[a-z]{1,2}|gross)$/i.test(text) ? figure : undefined;
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
  /** Takes what a pattern finds out of the rest, if that means anything. */
  const cut = <T>(pattern: RegExp, meaning: (word?: string) => T | undefined): T | undefined => {
    const match = pattern.exec(rest.toLowerCase());
    const found = match ? meaning(match[1]) : undefined;
    if (found) rest = (rest.slice(0, match!.index) + rest.slice(match!.index + match![0].length)).trim();
    return found;
  };
  const estimated = () => 'estimated' as const;
  cut(CALLED, () => true);
  if (cut(ABOUT, estimated) ?? cut(ABOUT_AFTER, estimated)) figure.status = 'estimated';
  let bound =
    cut(MORE, () => 'atLeast' as const) ??
    cut(LESS, () => 'atMost' as const) ??
    cut(OR_MORE, (word = '') => BOUNDS.get(word));
  cut(GROSS, () => true);
  const periodIn = (word = '') => PERIODS.get(word);
  // "$20/hr–$25/hr" says it twice.
  for (;;) {
    const period =
      cut(PER_SHORT, (word) => (word === 'cm' ? 'month' : periodIn(word))) ??
      cut(PER, periodIn) ??
      cut(ADVERB, periodIn) ??
      cut(PER_BEFORE, periodIn);
    if (!period) break;
    if (figure.period && figure.period !== period) return undefined;
    figure.period = period;
  }

  const match = RANGE.exec(rest.toLowerCase());
  // "5 and 6" are two figures.
  const ends = match && (match[1] ?? !match[3]) ? [match.indices![2]!, match.indices![4]!] : [];
  const [low, second] = ends.map(([from, to]) => parseAmount(rest.slice(from, to), decimal));
  let first = low;
  if (first && second) {
    const currency = currencyOf(first.currency, second.currency);
    if (bound || currency !== (second.currency ?? currency)) return undefined;
    // "35–55k": one multiplier, unit or currency after a range counts for both ends.
    first = {
      ...second,
      ...first,
      currency,
      multiplier: first.multiplier ?? second.multiplier,
    };
    figure.to = scaled(second);
  } else {
    bound = cut(BOUND_BEFORE, (least) => (least ? 'atLeast' : 'atMost')) ?? bound;
    first = parseAmount(rest, decimal);
    if (!first) return undefined;
  }
  if (bound) figure.bound = bound;
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

/** True where the figure may be any higher than its number. */
export const isOpen = (figure: Figure | undefined): boolean =>
  figure?.bound === 'atLeast' || figure?.status === 'topCoded';
