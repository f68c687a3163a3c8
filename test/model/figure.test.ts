import { expect } from '@open-wc/testing';
import { IssueLog, type DecimalMark } from '../../src/model/issue-log.js';
import {
  currencyOf,
  isExact,
  parseFigure,
  readFigure,
  type Counted,
  type Figure,
} from '../../src/model/figure.js';

function read(input: unknown, decimal: DecimalMark = '.', signed = false): [Figure | undefined, string[]] {
  const log = new IssueLog(decimal);
  const figure = readFigure(input, log, '/a', signed);
  return [figure, log.issues.map(({ code, where }) => `${code} ${where}`)];
}

const USD = { currency: '$' };
const EUR = { currency: 'EUR' };
const missing = { status: 'missing' } as const;
const years = { unit: 'years' } as const;
const percent = { unit: 'percent' } as const;

describe('readFigure', () => {
  const figures: [input: unknown, figure: Figure, decimal?: DecimalMark][] = [
    // Numbers
    [46813, { value: 46813 }],
    [0, { value: 0 }],
    [-0, { value: 0 }],
    [0.5, { value: 0.5 }],
    [999999999999, { value: 999999999999 }],
    // One amount
    ['$46,813', { value: 46813, ...USD }],
    ['35,000', { value: 35000 }],
    ['35.000', { value: 35000 }, ','],
    ['46.813,00 €', { value: 46813, ...EUR }],
    ['46.813,00 €', { value: 46813, ...EUR }, ','],
    ['46,813.00', { value: 46813, decimals: 2 }, ','],
    ['CHF 1.50', { value: 1.5, currency: 'CHF' }, 'either'],
    ['1,5', { value: 1.5 }, 'either'],
    ['1’250.50', { value: 1250.5, decimals: 2 }, 'either'],
    ['1234.567', { value: 1234.567 }, 'either'],
    ['46813.50', { value: 46813.5, decimals: 2 }],
    ['22,51', { value: 22.51 }],
    ['22,51', { value: 22.51 }, ','],
    ['22.5', { value: 22.5 }, ','],
    ['0,125', { value: 0.125 }],
    ['0.125', { value: 0.125 }, ','],
    ['3.14159', { value: 3.14159 }],
    ['1,234,567', { value: 1234567 }],
    ['1.234.567', { value: 1234567 }],
    ['1.234,567', { value: 1234.567 }],
    ['0', { value: 0 }],
    ['-0', { value: 0 }],
    ['2025', { value: 2025 }],
    ['  46813  ', { value: 46813 }],
    // Grouping
    ['12,50,000', { value: 1250000 }],
    ['₹1,00,00,000.50', { value: 10000000.5, currency: 'INR' }],
    ["46'813.50", { value: 46813.5, decimals: 2 }],
    ['46’813', { value: 46813 }],
    ['46 813', { value: 46813 }],
    ['46\u00A0813,50 €', { value: 46813.5, ...EUR }],
    ['1\u202F234\u202F567', { value: 1234567 }],
    // No cents
    ['4.850,- €', { value: 4850, ...EUR }],
    ['4.850,-- €', { value: 4850, ...EUR }, ','],
    ["CHF 12'345.–", { value: 12345, currency: 'CHF' }],
    ["1'200.—", { value: 1200, decimals: 2 }, 'either'],
    ['2.100,- – 3.200,- €', { value: 2100, to: 3200, ...EUR }],
    // Scripts and keyboards
    ['٤٦٬٨١٣', { value: 46813 }],
    ['٦٫٥٪', { value: 6.5, ...percent }],
    ['۴۶۸۱۳', { value: 46813 }],
    ['٤٦٬٨١٣', { value: 46813 }, ','],
    ['٤٦٫٨١٣', { value: 46.813 }],
    ['٤٦٫٨١٣', { value: 46.813 }, ','],
    ['$46,\u00AD813\u200B', { value: 46813, ...USD }],
    ['＄４６，８１３', { value: 46813, ...USD }],
    ['\u200E$46,813\u200F', { value: 46813, ...USD }],
    ['\u200E N/A \u200F', { status: 'notPublished' }],
    ['500万円', { value: 5000000, currency: 'JPY' }],
    ['年収500万～800万円', { value: 5000000, to: 8000000, currency: 'JPY', period: 'year' }],
    ['月給30万円以上', { value: 300000, bound: 'atLeast', currency: 'JPY', period: 'month' }],
    ['時給1,200円〜', { value: 1200, bound: 'atLeast', currency: 'JPY', period: 'hour' }],
    ['1,200円/時間', { value: 1200, currency: 'JPY', period: 'hour' }],
    ['約30万円', { value: 300000, status: 'estimated', currency: 'JPY' }],
    ['30万円以下', { value: 300000, bound: 'atMost', currency: 'JPY' }],
    ['日給1万円', { value: 10000, currency: 'JPY', period: 'day' }],
    ['¥300,000/月', { value: 300000, currency: '¥', period: 'month' }],
    // Currencies
    ['USD 46,813', { value: 46813, currency: 'USD' }],
    ['$46,813 USD', { value: 46813, currency: 'USD' }],
    ['US$46,813', { value: 46813, currency: 'USD' }],
    ['A$ 80,000', { value: 80000, currency: 'AUD' }],
    ['CA$46,813', { value: 46813, currency: 'CAD' }],
    ['CAD 46,813', { value: 46813, currency: 'CAD' }],
    ['CAD $46,813', { value: 46813, currency: 'CAD' }],
    ['USD$46,813', { value: 46813, currency: 'USD' }],
    ['MXN $9,000', { value: 9000, currency: 'MXN' }],
    ['US $46,813', { value: 46813, currency: 'USD' }],
    ['£40,000', { value: 40000, currency: 'GBP' }],
    ['¥4,681,300', { value: 4681300, currency: '¥' }],
    ['46 813 $US', { value: 46813, currency: 'USD' }, ','],
    ['46 813 $CA', { value: 46813, currency: 'CAD' }, ','],
    ['CN¥46,813', { value: 46813, currency: 'CNY' }],
    ['46,8 k€', { value: 46800, ...EUR }, ','],
    ['1,2 M€', { value: 1200000, ...EUR }, ','],
    ['2.500 Euro', { value: 2500, ...EUR }, ','],
    ['2500 euros', { value: 2500, ...EUR }],
    ['4 500 zł', { value: 4500, currency: 'PLN' }],
    ['Rs. 5,00,000', { value: 500000, currency: 'Rs.' }],
    // Multipliers
    ['$35k', { value: 35000, ...USD }],
    ['46.8k', { value: 46800 }],
    ['1.2M', { value: 1200000 }],
    ['3 thousand', { value: 3000 }],
    ['3 Tsd. €', { value: 3000, ...EUR }, ','],
    ['3 mn', { value: 3000000 }],
    ['3 billion', { value: 3000000000 }],
    ['3 Mrd. €', { value: 3000000000, ...EUR }, ','],
    ['3億円', { value: 300000000, currency: 'JPY' }],
    ['$1.5 million', { value: 1500000, ...USD }],
    ['3 Mio. €', { value: 3000000, ...EUR }, ','],
    ['₹5 LPA', { value: 500000, currency: 'INR', period: 'year' }],
    ['5.5 Cr', { value: 55000000 }],
    ['12 lakh', { value: 1200000 }],
    ['₹10-15 Lakhs', { value: 1000000, to: 1500000, currency: 'INR' }],
    ['10 lacs', { value: 1000000 }],
    ['₹6L - ₹8L', { value: 600000, to: 800000, currency: 'INR' }],
    ['₹12–15 LPA', { value: 1200000, to: 1500000, currency: 'INR', period: 'year' }],
    ['12–15 lakh', { value: 1200000, to: 1500000 }],
    // Ranges, with any dash
    ['Between $22,000 And $98,000', { value: 22000, to: 98000, ...USD }],
    ['35,000-55,000', { value: 35000, to: 55000 }],
    ['35,000‐55,000', { value: 35000, to: 55000 }],
    ['35,000‑55,000', { value: 35000, to: 55000 }],
    ['35,000–55,000', { value: 35000, to: 55000 }],
    ['35,000—55,000', { value: 35000, to: 55000 }],
    ['35,000 ― 55,000', { value: 35000, to: 55000 }],
    ['35,000−55,000', { value: 35000, to: 55000 }],
    ['35,000～55,000', { value: 35000, to: 55000 }],
    ['35.000 bis 55.000 €', { value: 35000, to: 55000, ...EUR }, ','],
    ['$35,000 to $55,000', { value: 35000, to: 55000, ...USD }],
    ['from $35,000 to $55,000', { value: 35000, to: 55000, ...USD }],
    ['$35k–$55k', { value: 35000, to: 55000, ...USD }],
    ['35–55k', { value: 35000, to: 55000 }],
    ['$35–55 USD', { value: 35, to: 55, currency: 'USD' }],
    ['$35,000 -- $55,000', { value: 35000, to: 55000, ...USD }],
    ['between $35k & $55k', { value: 35000, to: 55000, ...USD }],
    ['zwischen 35.000 und 55.000 €', { value: 35000, to: 55000, ...EUR }, ','],
    ['von 35.000 bis 55.000 €', { value: 35000, to: 55000, ...EUR }, ','],
    ['entre 35 000 et 55 000 €', { value: 35000, to: 55000, ...EUR }, ','],
    ['de 35 000 à 55 000 €', { value: 35000, to: 55000, ...EUR }, ','],
    ['entre 35.000 y 55.000 €', { value: 35000, to: 55000, ...EUR }, ','],
    ['de 35.000 a 55.000 €', { value: 35000, to: 55000, ...EUR }, ','],
    ['-6--5%', { value: -6, to: -5, ...percent }],
    ['-5 to -3%', { value: -5, to: -3, ...percent }],
    ['46,813–46,813', { value: 46813 }],
    // Open ends
    ['$55,000+', { value: 55000, bound: 'atLeast', ...USD }],
    ['55,000 or more', { value: 55000, bound: 'atLeast' }],
    ['65 000 € et plus', { value: 65000, bound: 'atLeast', ...EUR }, ','],
    ['3 años y más', { value: 3, bound: 'atLeast', ...years }],
    ['at least 55,000', { value: 55000, bound: 'atLeast' }],
    ['Equal to or greater than $239,200', { value: 239200, bound: 'atLeast', currency: '$' }],
    ['ab 55.000 €', { value: 55000, bound: 'atLeast', ...EUR }, ','],
    ['≥55,000', { value: 55000, bound: 'atLeast' }],
    ['starting at $15', { value: 15, bound: 'atLeast', ...USD }],
    ['$50,000 & up', { value: 50000, bound: 'atLeast', ...USD }],
    ['$50,000 and up', { value: 50000, bound: 'atLeast', ...USD }],
    ['au moins 50 000 €', { value: 50000, bound: 'atLeast', ...EUR }, ','],
    ['al menos 50.000 €', { value: 50000, bound: 'atLeast', ...EUR }, ','],
    ['mín. 50.000 €', { value: 50000, bound: 'atLeast', ...EUR }, ','],
    ['bis zu 50.000 €', { value: 50000, bound: 'atMost', ...EUR }, ','],
    ['maximal 50.000 €', { value: 50000, bound: 'atMost', ...EUR }, ','],
    ['jusqu’à 50 k€', { value: 50000, bound: 'atMost', ...EUR }, ','],
    ['máx. 50.000 €', { value: 50000, bound: 'atMost', ...EUR }, ','],
    ['rund 50.000 €', { value: 50000, status: 'estimated', ...EUR }, ','],
    ['up to $55k', { value: 55000, bound: 'atMost', ...USD }],
    ['10 or less', { value: 10, bound: 'atMost' }],
    ['c. £40k', { value: 40000, status: 'estimated', currency: 'GBP' }],
    ['c£40k', { value: 40000, status: 'estimated', currency: 'GBP' }],
    ['C$40k', { value: 40000, currency: 'CAD' }],
    ['~50,000', { value: 50000, status: 'estimated' }],
    ['approximately $50,000', { value: 50000, status: 'estimated', ...USD }],
    ['roughly $50k', { value: 50000, status: 'estimated', ...USD }],
    ['$50,000 (est.)', { value: 50000, status: 'estimated', ...USD }],
    ['$80K - $95K (Employer est.)', { value: 80000, to: 95000, status: 'estimated', ...USD }],
    [
      '$80,000 - $95,000 a year (Glassdoor est.)',
      { value: 80000, to: 95000, status: 'estimated', period: 'year', ...USD },
    ],
    [
      'Estimated $60K - $70K a year',
      { value: 60000, to: 70000, status: 'estimated', period: 'year', ...USD },
    ],
    ['$20/hr (est.)', { value: 20, status: 'estimated', period: 'hour', ...USD }],
    // What boards write before it
    ['Salary: $80,000 - $95,000 a year', { value: 80000, to: 95000, period: 'year', ...USD }],
    ['Pay:$20', { value: 20, ...USD }],
    ['Pay: From $20 an hour', { value: 20, bound: 'atLeast', period: 'hour', ...USD }],
    ['Gehalt: 50.000 €', { value: 50000, ...EUR }, ','],
    ['Salaire : 40 000 €', { value: 40000, ...EUR }, ','],
    // Signs that are letters
    ['RM 5,000', { value: 5000, currency: 'MYR' }],
    ['RM5,000 - RM6,000 per month', { value: 5000, to: 6000, currency: 'MYR', period: 'month' }],
    ['Rp 8.000.000', { value: 8000000, currency: 'IDR' }],
    ['Rp8.000.000,00', { value: 8000000, currency: 'IDR' }],
    ['KSh 120,000', { value: 120000, currency: 'KES' }],
    ['$50,000 approx.', { value: 50000, status: 'estimated', ...USD }],
    ['about $50,000', { value: 50000, status: 'estimated', ...USD }],
    // Years
    ['4-6 years', { value: 4, to: 6, ...years }],
    ['5+ years', { value: 5, bound: 'atLeast', ...years }],
    ['Less than 1 year', { value: 1, bound: 'atMost', ...years }],
    ['6 years of experience', { value: 6, ...years }],
    ['3 ans', { value: 3, ...years }],
    ['2–3 años', { value: 2, to: 3, ...years }],
    ['mind. 3 Jahre', { value: 3, bound: 'atLeast', ...years }],
    ['5 years minimum', { value: 5, bound: 'atLeast', ...years }],
    ['weniger als 1 Jahr', { value: 1, bound: 'atMost', ...years }],
    ['plus de 5 ans', { value: 5, bound: 'atLeast', ...years }],
    ['más de 5 años', { value: 5, bound: 'atLeast', ...years }],
    ['3 Jahre', { value: 3, ...years }],
    // Percents
    ['6%', { value: 6, ...percent }],
    ['78.0%', { value: 78, decimals: 1, ...percent }],
    ['78,00 %', { value: 78, decimals: 2, ...percent }, ','],
    ['0.50%', { value: 0.5, decimals: 2, ...percent }],
    ['70.6%', { value: 70.6, ...percent }],
    ['5.0–7.25%', { value: 5, to: 7.25, decimals: 1, ...percent }],
    ['1.000000000', { value: 1, decimals: 6 }],
    ['1.20M', { value: 1200000 }],
    ['6 %', { value: 6, ...percent }],
    ['+6%', { value: 6, ...percent }],
    ['-6%', { value: -6, ...percent }],
    ['−6.5 percent', { value: -6.5, ...percent }],
    // Periods
    ['$22.51 per hour', { value: 22.51, period: 'hour', ...USD }],
    ['$22.51/hr', { value: 22.51, period: 'hour', ...USD }],
    ['$22.51 an hour', { value: 22.51, period: 'hour', ...USD }],
    ['22,51 €/h', { value: 22.51, period: 'hour', ...EUR }, ','],
    ['$20/hr–$25/hr', { value: 20, to: 25, period: 'hour', ...USD }],
    ['£11.44ph', { value: 11.44, period: 'hour', currency: 'GBP' }],
    ['£350 p/d', { value: 350, period: 'day', currency: 'GBP' }],
    ['£350pw', { value: 350, period: 'week', currency: 'GBP' }],
    ['£2,000 pcm', { value: 2000, period: 'month', currency: 'GBP' }],
    ['$100k/y', { value: 100000, period: 'year', ...USD }],
    ['80.000 €/a', { value: 80000, period: 'year', ...EUR }, ','],
    ['$22.51 ph', { value: 22.51, period: 'hour', ...USD }],
    ['3.900 €/Monat', { value: 3900, period: 'month', ...EUR }, ','],
    ['46.813 € pro Jahr', { value: 46813, period: 'year', ...EUR }, ','],
    ['46.813 € im Jahr', { value: 46813, period: 'year', ...EUR }, ','],
    ['22,51 € pro Stunde', { value: 22.51, period: 'hour', ...EUR }, ','],
    ['22,51 €/Std.', { value: 22.51, period: 'hour', ...EUR }, ','],
    ['900 € pro Woche', { value: 900, period: 'week', ...EUR }, ','],
    ['3 900 € par mois', { value: 3900, period: 'month', ...EUR }, ','],
    ['45 000 € par an', { value: 45000, period: 'year', ...EUR }, ','],
    ['22,51 €/heure', { value: 22.51, period: 'hour', ...EUR }, ','],
    ['3.900 € al mes', { value: 3900, period: 'month', ...EUR }, ','],
    ['45.000 € al año', { value: 45000, period: 'year', ...EUR }, ','],
    ['22,51 €/hora', { value: 22.51, period: 'hour', ...EUR }, ','],
    ['22–25 €/Std.', { value: 22, to: 25, period: 'hour', ...EUR }, ','],
    ['$15+/hr', { value: 15, bound: 'atLeast', period: 'hour', ...USD }],
    ['$15/hr+', { value: 15, bound: 'atLeast', period: 'hour', ...USD }],
    ['$46,813 yearly', { value: 46813, period: 'year', ...USD }],
    ['$46,813 p.a.', { value: 46813, period: 'year', ...USD }],
    ['$900 a week', { value: 900, period: 'week', ...USD }],
    ['$3,900/mo', { value: 3900, period: 'month', ...USD }],
    ['3 000 € mensuels', { value: 3000, period: 'month', ...EUR }, ','],
    ['45 000 € annuels', { value: 45000, period: 'year', ...EUR }, ','],
    ['2.500 € mensuales', { value: 2500, period: 'month', ...EUR }, ','],
    ['30.000 € anual', { value: 30000, period: 'year', ...EUR }, ','],
    ['15 € de l’heure', { value: 15, period: 'hour', ...EUR }, ','],
    ["30 € à l'heure", { value: 30, period: 'hour', ...EUR }, ','],
    ['10 € a la hora', { value: 10, period: 'hour', ...EUR }, ','],
    ['5,000 SAR شهرياً', { value: 5000, period: 'month', currency: 'SAR' }],
    ['60,000 سنويًا', { value: 60000, period: 'year' }],
    ['٦٠٬٠٠٠ ريال في السنة', { value: 60000, period: 'year', currency: 'ريال' }],
    ['50 درهم في الساعة', { value: 50, period: 'hour', currency: 'درهم' }],
    ['50 جنيه بالساعة', { value: 50, period: 'hour', currency: 'جنيه' }],
    ['300 دينار يومياً', { value: 300, period: 'day', currency: 'دينار' }],
    ['٥٬٠٠٠ ر.س', { value: 5000, currency: 'SAR' }],
    ['5000 د.إ.‏ / الشهر', { value: 5000, period: 'month', currency: 'AED' }],
    ['0〜2年', { value: 0, to: 2, unit: 'years' }],
    ['6年以上', { value: 6, bound: 'atLeast', unit: 'years' }],
    ['3年間', { value: 3, unit: 'years' }],
    ['5000 ريال/شهر', { value: 5000, period: 'month', currency: 'ريال' }],
    ['5000 ريال / الشهر', { value: 5000, period: 'month', currency: 'ريال' }],
    ['20 AED لكل ساعة', { value: 20, period: 'hour', currency: 'AED' }],
    ['من 5000 إلى 7000 ريال', { value: 5000, to: 7000, currency: 'ريال' }],
    ['3-5 سنوات', { value: 3, to: 5, ...years }],
    // Gross, as pay is meant
    ['€3.200 brutto/Monat', { value: 3200, period: 'month', ...EUR }, ','],
    ['3.200 € brutto im Monat', { value: 3200, period: 'month', ...EUR }, ','],
    ['60.000 € p. a. brutto', { value: 60000, period: 'year', ...EUR }, ','],
    ['Brutto 3.200 €', { value: 3200, ...EUR }, ','],
    ['3 000 € brut par mois', { value: 3000, period: 'month', ...EUR }, ','],
    ['45 000 € bruts annuels', { value: 45000, period: 'year', ...EUR }, ','],
    ['2.500 € brutos al mes', { value: 2500, period: 'month', ...EUR }, ','],
    ['£35,000 (gross)', { value: 35000, currency: 'GBP' }],
    // Capitals
    ['UP TO $90,000 PER YEAR', { value: 90000, bound: 'atMost', period: 'year', ...USD }],
    ['BETWEEN 20K AND 25K', { value: 20000, to: 25000 }],
    ['46.813 € PRO JAHR', { value: 46813, period: 'year', ...EUR }, ','],
    ['ÜBER 5 JAHRE', { value: 5, bound: 'atLeast', unit: 'years' }],
    ['$50,000 OR MORE', { value: 50000, bound: 'atLeast', ...USD }],
    ['$900 WEEKLY', { value: 900, period: 'week', ...USD }],
    ['CIRCA £40K', { value: 40000, status: 'estimated', currency: 'GBP' }],
    ['CA. 78 PERCENT', { value: 78, status: 'estimated', unit: 'percent' }],
    // Missing
    ['', missing],
    ['   ', missing],
    ['-', missing],
    ['--', missing],
    ['..', missing],
    ['…', missing],
    [':', missing],
    ['/', missing],
    ['-.-', missing],
    ['k. A.', missing],
    ['k.A.', missing],
    ['–', missing],
    ['—', missing],
    ['NaN', missing],
    ['null', missing],
    [NaN, missing],
    [null, missing],
    ['(NA)', { status: 'notPublished' }],
    ['n.a.', { status: 'notPublished' }],
    ['undefined', missing],
    ['N/A', { status: 'notPublished' }],
    ['n/a', { status: 'notPublished' }],
    ['*', { status: 'notPublished' }],
    ['**', { status: 'notPublished' }],
    ['~', { status: 'suppressed' }],
    ['#', { status: 'topCoded' }],
    // Objects
    [{}, missing],
    [{ value: 0 }, { value: 0 }],
    [{ value: null }, missing],
    [
      { value: '$55,000', bound: 'atleast' },
      { value: 55000, bound: 'atLeast', ...USD },
    ],
    [
      { value: 239200, status: 'topCoded', note: 'in 2019' },
      { value: 239200, status: 'topCoded', note: 'in 2019' },
    ],
    [
      { value: 5, status: 'estimated' },
      { value: 5, status: 'estimated' },
    ],
    [{ value: '3–5', status: 'suppressed' }, { status: 'suppressed' }],
    [{ status: 'notPublished' }, { status: 'notPublished' }],
    [
      { value: '#', note: 'n' },
      { status: 'topCoded', note: 'n' },
    ],
  ];
  for (const [input, figure, decimal] of figures) {
    it(`reads ${JSON.stringify(input) ?? input}${decimal ? ` where the decimal mark is ${decimal}` : ''}`, () => {
      expect(read(input, decimal)).to.deep.equal([figure, []]);
    });
  }

  const refused: [input: unknown, issue: string, text: string, decimal?: DecimalMark][] = [
    ['35,000', 'CE206', '35,000', ','],
    ['35.000', 'CE206', '35.000'],
    ['35.000–55.000', 'CE206', '35.000–55.000'],
    ['1.2345', 'CE206', '1.2345', ','],
    ['KWD 1.250', 'CE206', 'KWD 1.250', 'either'],
    ['1,250', 'CE206', '1,250', 'either'],
    ['1234,567', 'CE206', '1234,567'],
    ['46,8131', 'CE206', '46,8131'],
    ['forty thousand', 'CE205', 'forty thousand'],
    ['Japan year 5', 'CE205', 'Japan year 5'],
    ['$5 per ft', 'CE205', '$5 per ft'],
    ['İSKENDERUN 5', 'CE205', 'İSKENDERUN 5'],
    ['5 or so', 'CE205', '5 or so'],
    ['1e999', 'CE205', '1e999'],
    ['1e5', 'CE205', '1e5'],
    ['0x10', 'CE205', '0x10'],
    ['Infinity', 'CE205', 'Infinity'],
    ['46,813¹', 'CE205', '46,813¹'],
    ['46,813*', 'CE205', '46,813*'],
    ['½', 'CE205', '½'],
    ['1,2,3', 'CE205', '1,2,3'],
    ['46.813,0,0', 'CE205', '46.813,0,0'],
    ['5 and 6', 'CE205', '5 and 6'],
    ['5 pm', 'CE205', '5 pm'],
    ['5 ms', 'CE205', '5 ms'],
    ['5~', 'CE205', '5~'],
    ['50,000 OTE', 'CE205', '50,000 OTE'],
    ['12 FTE', 'CE205', '12 FTE'],
    ['$55k–$70k DOE', 'CE205', '$55k–$70k DOE'],
    ['£30,000 pro rata', 'CE205', '£30,000 pro rata'],
    ['3.000 € netto im Monat', 'CE205', '3.000 € netto im Monat', ','],
    ['€3.200 brutto/Monat', 'CE206', '€3.200 brutto/Monat'],
    ['70-90k DOE', 'CE205', '70-90k DOE'],
    ['£28k pro rata', 'CE205', '£28k pro rata'],
    ['3000 € Bruttogehalt', 'CE205', '3000 € Bruttogehalt', ','],
    ['C40', 'CE205', 'C40'],
    ['2 000 € net/mois', 'CE205', '2 000 € net/mois', ','],
    ['$1,200 bi-weekly', 'CE205', '$1,200 bi-weekly'],
    ['$120k base + $30k bonus', 'CE205', '$120k base + $30k bonus'],
    ['$50/hr ($104k/yr)', 'CE205', '$50/hr ($104k/yr)'],
    ['€50k/£43k', 'CE205', '€50k/£43k'],
    ['$15/20', 'CE205', '$15/20'],
    ['$2000 per 2 weeks', 'CE205', '$2000 per 2 weeks'],
    ['10 000 20 000', 'CE205', '10 000 20 000'],
    ['46.813 € im Jahr 2020', 'CE205', '46.813 € im Jahr 2020', ','],
    ['2025 年', 'CE205', '2025 年'],
    ['98,000–22,000', 'CE205', '98,000–22,000'],
    ['$35k–€55k', 'CE205', '$35k–€55k'],
    ['35k–55k+', 'CE205', '35k–55k+'],
    ['$20/hr–$900/week', 'CE205', '$20/hr–$900/week'],
    ['18 months', 'CE205', '18 months'],
    ['30 min', 'CE205', '30 min'],
    ['K9', 'CE205', 'K9'],
    ['SQL 40%', 'CE205', 'SQL 40%'],
    ['constructor', 'CE205', 'constructor'],
    ['__proto__', 'CE205', '__proto__'],
    ['5 constructor', 'CE205', '5 constructor'],
    ['€46 USD', 'CE205', '€46 USD'],
    ['--5', 'CE205', '--5'],
    ['+-5', 'CE205', '+-5'],
    ['5 % years', 'CE205', '5 % years'],
    ['5 years offshore', 'CE205', '5 years offshore'],
    ['5k million', 'CE205', '5k million'],
    ['٤٦٫٨٫١٣', 'CE205', '٤٦٫٨٫١٣'],
    [1e12, 'CE207', '1000000000000'],
    ['1,000,000,000,000', 'CE207', '1,000,000,000,000'],
    ['1–1000bn', 'CE207', '1–1000bn'],
    [1e308, 'CE207', '1e+308'],
    [-1, 'CE207', '-1'],
    ['-1,000', 'CE207', '-1,000'],
    ['$-5', 'CE207', '$-5'],
    ['01.234', 'CE206', '01.234'],
    ['1'.repeat(101), 'CE205', '1'.repeat(101)],
  ];
  for (const [input, code, text, decimal] of refused) {
    it(`leaves ${JSON.stringify(input)} as text, ${code}`, () => {
      expect(read(input, decimal)).to.deep.equal([{ text }, [`${code} /a`]]);
    });
  }

  it('takes changes below zero where they may be', () => {
    expect(read(-6, '.', true)).to.deep.equal([{ value: -6 }, []]);
    expect(read('-1,000', '.', true)).to.deep.equal([{ value: -1000 }, []]);
    expect(read(-1e12, '.', true)).to.deep.equal([{ text: '-1000000000000' }, ['CE207 /a']]);
  });

  const wrong: [input: unknown, figure: Figure | undefined, ...issues: string[]][] = [
    [undefined, undefined],
    [true, missing, 'CE204 /a'],
    [[6], missing, 'CE204 /a'],
    ['[object Object]', missing, 'CE102 /a'],
    [{ value: 'lots' }, { text: 'lots' }, 'CE205 /a/value'],
    [{ value: 5, bound: 'more' }, { value: 5 }, 'CE208 /a/bound'],
    [{ value: 5, status: 'secret' }, { value: 5 }, 'CE208 /a/status'],
    [{ value: 5, note: {} }, { value: 5 }, 'CE204 /a/note'],
    [{ amount: 5 }, missing, 'CE203 /a/amount'],
    [Infinity, missing, 'CE207 /a'],
    [-Infinity, missing, 'CE207 /a'],
    [{ value: Infinity }, missing, 'CE207 /a/value'],
  ];
  for (const [input, figure, ...issues] of wrong) {
    it(`reports ${typeof input === 'number' ? input : JSON.stringify(input)}`, () => {
      expect(read(input)).to.deep.equal([figure, issues]);
    });
  }

  it('refuses what counts something else', () => {
    const texts = ['5', '$5', '5%', '5 years', '5 per day', '6m', '$5k'];
    const readable = (counted: Counted) =>
      texts.filter((text) => readFigure(text, new IssueLog(), '', false, counted)?.value !== undefined);
    expect(readable('count')).to.deep.equal(['5', '6m']);
    expect(readable('percent')).to.deep.equal(['5', '5%', '6m']);
    expect(readable('years')).to.deep.equal(['5', '5 years']);
    const log = new IssueLog();
    expect(readFigure({ value: '$5' }, log, '/a', false, 'percent')).to.deep.equal({ text: '$5' });
    expect(log.issues).to.deep.equal([
      { code: 'CE205', severity: 'warning', where: '/a/value', given: '$5', expected: 'percent' },
    ]);
  });

  it('shows one multiplied amount without binary noise', () => {
    expect(parseFigure('1.1k')).to.deep.equal({ value: 1100 });
    expect(parseFigure('64.1M')).to.deep.equal({ value: 64100000 });
  });

  it('does not hang on a hostile text', () => {
    // Longer texts are no figures at all, so these are as long as any that is looked into.
    for (const text of [
      '1 '.repeat(50),
      '1' + '-'.repeat(99),
      ' ,'.repeat(50),
      '$'.repeat(100),
      '1,'.repeat(50),
      ' or'.repeat(33),
      'per '.repeat(25),
      'ly'.repeat(50),
      ' gross'.repeat(16),
      ' يا'.repeat(33),
    ])
      expect(parseFigure(text), text).to.equal(undefined);
  });
});

describe('currencyOf', () => {
  const rows: [written: string | undefined, given: string | undefined, currency: string | undefined][] = [
    [undefined, undefined, undefined],
    [undefined, 'USD', 'USD'],
    ['$', undefined, '$'],
    ['$', 'USD', 'USD'],
    ['$', 'CAD', 'CAD'],
    ['$', 'MXN', 'MXN'],
    ['$', 'EUR', '$'],
    ['¥', 'CNY', 'CNY'],
    ['¥', 'USD', '¥'],
    ['kr', 'SEK', 'SEK'],
    ['Rs.', 'INR', 'INR'],
    ['ريال', 'SAR', 'SAR'],
    ['ريال', 'AED', 'ريال'],
    ['درهم', 'MAD', 'MAD'],
    ['دينار', 'KWD', 'KWD'],
    ['دينار', 'USD', 'دينار'],
    ['AUD', 'USD', 'AUD'],
  ];
  for (const [written, given, currency] of rows) {
    it(`${written} where ${given} is given is ${currency}`, () => {
      expect(currencyOf(written, given)).to.equal(currency);
    });
  }
});

describe('isExact', () => {
  const rows: [figure: Figure | undefined, exact: boolean][] = [
    [undefined, false],
    [{ value: 0 }, true],
    [{ value: 5, status: 'estimated' }, true],
    [{ value: 5, to: 6 }, false],
    [{ value: 5, bound: 'atLeast' }, false],
    [{ value: 5, status: 'topCoded' }, false],
    [{ status: 'missing' }, false],
    [{ text: '5' }, false],
  ];
  for (const [figure, exact] of rows) {
    it(`${JSON.stringify(figure)} is ${exact ? '' : 'not '}exact`, () => {
      expect(isExact(figure)).to.equal(exact);
    });
  }
});
