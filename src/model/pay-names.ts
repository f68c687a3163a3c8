/** Words for pay in the languages that the elements speak. */
export const PAY =
  /pay(?!roll)|salary|wage(?! bill)|earning|compensation|amount|median|gehalt|lohn|verdienst|vergütung|salaire|rémunération|salario|sueldo|給与|年収|月収|賃金|الراتب|الأجر/i;

export const MINIMUM = /\blow(est)?\b|\bm[ií]n(imum|imo)?\b|最低|الأدنى/i;
export const MAXIMUM = /\bhigh(est)?\b|\bm[aá]x(imum|imo)?\b|最高|الأعلى/i;

/** What the heading of a column says about its figures. */
const HEADINGS: [pattern: RegExp, field: string][] = [
  [/m[eé]dian|中央値|الوسيط/i, 'median'],
  [/average|mean\b|durchschnitt|moyen|promedio|\bmedia\b|平均|المتوسط/i, 'mean'],
  [MINIMUM, 'minimum'],
  [MAXIMUM, 'maximum'],
  [/^mid(?:dle)?$|\bmid-?point/i, 'amount'],
  [/growth|outlook|wachstum|croissance|crecimiento|成長/i, 'growthRate'],
];
/** "10th percentile", "a_pct10", "P10", "10. Perzentil", "10%", "Wage 10%". "10 years" and "Top 10%" are none. */
const PERCENTILE = new RegExp(
  `\\bp(?:c?t|er[cz]entile?)? ?(\\d\\d)\\b|\\b(\\d\\d)(?:th|[.ºe])* ?(?:%ile|pct|per[cz]entil|centil)|^(?:\\S* ?(?:${PAY.source})s?:? )?(\\d\\d) ?(?:th|%)$`,
  'i',
);
const PART = /\d ?(?:%|percent|prozent)/i;

/** The field of a column; empty for what some of all people earn, which none shows. */
export const fieldOf = (heading: string): string | undefined => {
  const rank = PERCENTILE.exec(heading.replace(/[_\s]+/g, ' '))
    ?.slice(1)
    .find(Boolean);
  if (rank === '50') return 'median';
  if (rank && /10|25|75|90/.test(rank)) return `percentile${rank}`;
  const field = HEADINGS.find(([pattern]) => pattern.test(heading))?.[1];
  const isPart = rank ?? (PART.test(heading) && !(field === 'median' && /\b50\b/.test(heading)));
  return field !== 'growthRate' && isPart ? '' : field;
};

const AMOUNT =
  /\p{Sc} ?\d|\d ?\p{Sc}|^(?!(?:19|20)\d\d$)\d{4,}(?:[.,]\d+)?$|^\D{0,4}\d{1,3}(?:[.,\s'’]\d{3})+(?:[.,]\d+)?\D{0,12}$/u;

/** True for what is likely to be an amount of money, rather than a year or a percentile. */
export const isAmount = (text: string): boolean => AMOUNT.test(text);

/** Pay is all that is said by the hour and the year. */
const PERIOD = /^(?:hourly|daily|weekly|monthly|yearly|annual(?:ly)?)(?: rate)?(?: \(|$)/i;

/** The name of an amount of pay, or of a row of them. */
export const namesPay = (text: string): boolean => PAY.test(text) || PERIOD.test(text);

/** The name of a figure of pay, or of its growth. */
export const isFigureName = (text: string): boolean => namesPay(text) || Boolean(fieldOf(text));
