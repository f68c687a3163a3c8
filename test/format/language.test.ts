import { expect } from '@open-wc/testing';
import '../fixtures/english.js';
import { figureText, numberText, rangeText, type FigureContext } from '../../src/format/figures.js';
import { Language, languageFor } from '../../src/format/language.js';
import { tickText } from '../../src/format/tick.js';
import { loadWords, useWords } from '../../src/format/words.js';
import ar from '../../src/format/words/ar.js';
import de from '../../src/format/words/de.js';
import ja from '../../src/format/words/ja.js';
import type { Figure } from '../../src/model/figure.js';

const money = (currency?: string, period?: FigureContext['period']): FigureContext => ({
  unit: 'money',
  currency,
  period,
});
const PERCENT: FigureContext = { unit: 'percent' };
const COUNT: FigureContext = { unit: 'count' };
const YEARS: FigureContext = { unit: 'years' };
const NUMBER: FigureContext = { unit: 'number' };

describe('Language', () => {
  before(() => {
    useWords('ar', ar);
    useWords('de', de);
    useWords('ja', ja);
  });

  const numbers: [locale: string, context: FigureContext, value: number, text: string, to?: number][] = [
    // Money
    ['en', money('USD'), 46813, '$46,813'],
    ['en', money('USD'), 0, '$0'],
    ['en', money('USD'), -0, '$0'],
    ['en', money('USD'), 22.51, '$22.51'],
    ['en', money('USD', 'hour'), 22, '$22.00'],
    ['en', money('USD'), 22000, '$22,000 – $98,000', 98000],
    ['en', money('USD'), 5, '$5', 5],
    ['en', money('EUR'), 46813, '€46,813'],
    ['en', money('JPY', 'hour'), 2251, '¥2,251'],
    ['en', money('INR'), 1250000, '₹1,250,000'],
    ['en-IN', money('INR'), 1250000, '₹12,50,000'],
    ['de', money('USD'), 46813, '46.813\u00A0$'],
    ['de', money('EUR', 'hour'), 22.5, '22,50\u00A0€'],
    ['de', money('EUR'), 35000, '35.000–55.000\u00A0€', 55000],
    ['ja', money('JPY'), 4681300, '￥4,681,300'],
    ['ja', money('USD'), 46813, '$46,813'],
    ['hi', money('INR'), 1250000, '₹12,50,000'],
    ['ar-EG', money('USD'), 46813, '\u200F٤٦٬٨١٣\u00A0US$\u200E'],
    // A sign that no code explains stays as it was written
    ['en', money('$'), 46813, '$46,813'],
    ['en', money('$'), 22.5, '$22.50'],
    ['de', money('kr'), 46813, 'kr46.813'],
    ['en', money(), 46813, '46,813'],
    ['en', money('XX'), 5, 'XX5'],
    ['en', money('ABC'), 5, 'ABC\u00A05'],
    // Shares
    ['en', PERCENT, 6, '6%'],
    ['en', PERCENT, 78.25, '78.25%'],
    ['en', PERCENT, 33.333333, '33.33%'],
    ['en', PERCENT, 0.04, '0.04%'],
    ['en', PERCENT, 0.00123, '0.0012%'],
    ['en', { ...PERCENT, decimals: 1 }, 78, '78.0%'],
    ['en', { ...PERCENT, decimals: 1 }, 70.65, '70.65%'],
    ['en', { ...PERCENT, decimals: 1, digits: 6 }, 78, '78.0%'],
    ['de', { ...PERCENT, decimals: 1 }, 78, '78,0–80,5\u00A0%', 80.5],
    ['en', { ...money('USD'), decimals: 2 }, 46813, '$46,813'],
    ['en', PERCENT, -6, '−6%'],
    ['en', PERCENT, 0, '0%'],
    ['de', PERCENT, 6.5, '6,5\u00A0%'],
    ['ar-EG', PERCENT, 6.5, '٦٫٥٪\u061C'],
    ['hi', PERCENT, 6, '6%'],
    // Counts, years and what is not known
    ['en', COUNT, 3503020, '3,503,020'],
    ['de', COUNT, 3503020, '3.503.020'],
    ['hi', COUNT, 3503020, '35,03,020'],
    ['en', COUNT, 0.4, '0.4'],
    ['en', COUNT, 12.25, '12.25'],
    ['en', COUNT, 12.3456, '12.35'],
    ['en', YEARS, 1.25, '1.25 years'],
    ['en', YEARS, 1.3333, '1.33 years'],
    ['en', NUMBER, 0.0004, '0.0004'],
    ['en', NUMBER, 0.125, '0.125'],
    ['en', money('USD'), 0.004, '$0.004'],
    ['en', money('USD'), 0.005, '$0.01'],
    ['en', YEARS, 1, '1 year'],
    ['en', YEARS, 6, '6 years'],
    ['en', YEARS, 4, '4–6 years', 6],
    ['de', YEARS, 6, '6 Jahre'],
    ['ja', YEARS, 6, '6 年'],
    ['en', NUMBER, 2025, '2025'],
    ['en', NUMBER, 20250, '20,250'],
    ['en', NUMBER, 1.2345, '1.235'],
    // What is no number
    ['en', NUMBER, NaN, 'not given'],
    ['de', money('USD'), Infinity, 'keine Angabe'],
    ['en', money('USD'), 5, 'not given', NaN],
  ];
  for (const [locale, context, value, text, to] of numbers) {
    const given = [context.unit, context.currency, context.period].filter(Boolean).join(' ');
    it(`writes ${value}${to === undefined ? '' : ` to ${to}`} (${given}) in ${locale} as ${text}`, () => {
      expect(rangeText(value, to, context, languageFor(locale))).to.equal(text);
    });
  }

  const signed: [locale: string, context: FigureContext, value: number, text: string][] = [
    ['en', money('USD'), 57237, '+$57,237'],
    ['en', money('USD'), -57237, '−$57,237'],
    ['en', money('$'), 57237, '+$57,237'],
    ['en', money('$'), -57237, '−$57,237'],
    ['de', money('EUR'), -57237, '−57.237\u00A0€'],
    ['en', PERCENT, 122, '+122%'],
    ['en', NUMBER, 0, '0'],
    ['en', NUMBER, 7.4, '+7.4'],
  ];
  for (const [locale, context, value, text] of signed) {
    it(`writes a change of ${value} (${context.unit}) in ${locale} as ${text}`, () => {
      expect(numberText(value, context, languageFor(locale), true)).to.equal(text);
    });
  }

  const figures: [locale: string, figure: Figure, context: FigureContext, text: string][] = [
    ['en', { value: 55000, bound: 'atLeast' }, money('USD'), '$55,000 or more'],
    ['en', { value: 1, bound: 'atMost' }, YEARS, 'up to 1 year'],
    ['en', { value: 50000, status: 'estimated' }, money('USD'), 'about $50,000'],
    ['en', { value: 239200, status: 'topCoded' }, money('USD'), '$239,200 or more'],
    ['en', { value: 20, to: 25, period: 'hour' }, money('USD'), '$20.00 – $25.00 per hour'],
    ['en', { value: 50000, period: 'year' }, money('USD'), '$50,000 per year'],
    ['en', { value: 78, unit: 'percent', decimals: 1 }, PERCENT, '78.0%'],
    ['en', { value: 33.333333, unit: 'percent' }, { ...PERCENT, digits: 6 }, '33.333333%'],
    ['en', { text: '35.000' }, money('USD'), '35.000'],
    ['en', { status: 'missing' }, money('USD'), 'not given'],
    ['en', {}, money('USD'), 'not given'],
    ['en', { status: 'suppressed' }, money('USD'), 'withheld by the source'],
    ['en', { status: 'topCoded' }, money('USD'), 'above the limit'],
    ['en', { status: 'notPublished' }, money('USD'), 'not published'],
    ['de', { value: 55000, bound: 'atLeast' }, money('EUR'), '55.000\u00A0€ oder mehr'],
    ['de', { status: 'missing' }, money('EUR'), 'keine Angabe'],
    ['ja', { value: 500, bound: 'atLeast' }, COUNT, '500以上'],
    ['ar', { status: 'missing' }, COUNT, 'غير مذكور'],
  ];
  for (const [locale, figure, context, text] of figures) {
    it(`writes ${JSON.stringify(figure)} in ${locale} as ${text}`, () => {
      expect(figureText(figure, context, languageFor(locale))).to.equal(text);
    });
  }

  const ticks: [locale: string, value: number, text: string, currency?: string][] = [
    ['en', 0, '$0', 'USD'],
    ['en', 50000, '$50K', 'USD'],
    ['en', 2500000, '$2.5M', 'USD'],
    ['en', 22.5, '$22.50', 'USD'],
    ['en', 2250000, '$2.25M', 'USD'],
    ['en', 12500, '$12.5K', 'USD'],
    ['en', 50000, '€50K', 'EUR'],
    ['en', 50000, '50K'],
    ['en', 50000, '$50K', '$'],
    ['en', 50000, 'XX50K', 'XX'],
    ['ja', 50000, '￥5万', 'JPY'],
    ['hi', 100000, '₹1\u00A0लाख', 'INR'],
    ['ar-u-nu-latn', 45, '\u200F45\u00A0US$\u200E', 'USD'],
  ];
  for (const [locale, value, text, currency] of ticks) {
    it(`writes ${value} ${currency ?? ''} on an axis in ${locale} as ${text}`, () => {
      expect(tickText(value, currency, languageFor(locale))).to.equal(text);
    });
  }

  it('keeps the letters and the sign of a currency together on an axis that runs to the left', () => {
    // Engines differ in what stands before it.
    expect(tickText(200000, 'USD', languageFor('ar-u-nu-latn'))).to.match(/200\u00A0ألف\u00A0US\$\u200E$/);
  });

  for (const [locale, mark] of [
    ['en', '.'],
    ['de', ','],
    ['fr', ','],
    ['fr-CH', 'either'],
    ['ja', '.'],
    ['hi', '.'],
    ['ar', '.'],
    ['ar-EG', '.'],
    ['en_US', '.'],
    ['en-GB', '.'],
    ['en-DE', ','],
    ['xx', '.'],
  ] as const) {
    it(`knows that fractions have "${mark}" in ${locale}`, () => {
      expect(languageFor(locale).decimal).to.equal(mark);
    });
  }

  it('makes no number format to know the mark of English', () => {
    const language = new Language('en-US');
    expect([language.decimal, language.formats.size]).to.deep.equal(['.', 0]);
  });

  for (const locale of ['', 'en_', '$', '[object Object]', 'x'.repeat(99), '-', 'en-']) {
    it(`writes English for the locale ${JSON.stringify(locale)}`, () => {
      const language = new Language(locale);
      expect(language.known).to.equal(false);
      expect(language.locale).to.equal('en');
      expect(numberText(46813, money('USD'), language)).to.equal('$46,813');
      expect(language.say('missing')).to.equal('not given');
    });
  }

  it('writes English numbers for a language that Intl does not know', () => {
    const language = new Language('xx');
    expect(numberText(46813.5, money('USD'), language)).to.equal('$46,813.50');
    expect(language.list(['A', 'B', 'C'])).to.equal('A, B, and C');
    expect(language.list(['A', 'B', 'C'], 'disjunction')).to.equal('A, B, or C');
  });

  const rows: [locale: string, text: string][] = [
    ['en', 'A, B, C'],
    ['de', 'A, B, C'],
    ['es', 'A, B, C'],
    ['fr', 'A, B, C'],
    ['ar', 'A، B، C'],
    ['ja', 'A、B、C'],
  ];
  for (const [locale, text] of rows) {
    it(`puts texts in a mere row in ${locale}`, async () => {
      await loadWords(locale);
      expect(languageFor(locale).list(['A', 'B', 'C'], 'unit')).to.equal(text);
    });
  }

  it('takes the underscore that others write', () => {
    expect(numberText(46813, COUNT, languageFor('de_DE'))).to.equal('46.813');
  });

  it('chooses among plural forms', () => {
    const english = languageFor('en');
    expect(english.say('hidden', { n: 1 })).to.equal('1 identical row hidden');
    expect(english.say('hidden', { n: 2 })).to.equal('2 identical rows hidden');
    expect(english.say('hidden', { n: 0 })).to.equal('0 identical rows hidden');
    expect(english.say('hidden', { n: 1200 })).to.equal('1,200 identical rows hidden');
  });

  it('takes what fills a gap as it is', () => {
    const part = { text: '{name}' };
    expect(languageFor('en').parts('versus', { role: part })).to.deep.equal(['compared with ', part, '']);
    expect(languageFor('en').say('versus', { role: '{n} $& <b>' })).to.equal('compared with {n} $& <b>');
    expect(languageFor('en').say('versus')).to.equal('compared with ');
  });

  it('has words of its own only', () => {
    expect(languageFor('en').has('pay')).to.equal(true);
    for (const word of ['constructor', '__proto__', 'toString', 'salery']) {
      expect(languageFor('en').has(word)).to.equal(false);
    }
  });

  it('writes a plain number where the browser knows no such unit or currency', () => {
    const english = languageFor('en');
    expect(english.format('furlongs', { style: 'unit', unit: 'furlong' }).format(1234.5)).to.equal('1,234.5');
    expect(english.format('two letters', { style: 'currency', currency: 'US' }).format(7)).to.equal('7');
  });

  it('is made once for a locale', () => {
    expect(languageFor('en-GB')).to.equal(languageFor('en-GB'));
  });
});
