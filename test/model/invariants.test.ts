import { expect } from '@open-wc/testing';
import '../fixtures/english.js';
import { findingParts, roleTitle } from '../../src/format/pay-finding.js';
import { toCsv } from '../../src/format/cells.js';
import { languageFor } from '../../src/format/language.js';
import { readComparison } from '../../src/model/comparison.js';
import { LIMIT, parseFigure, readFigure } from '../../src/model/figure.js';
import { IssueLog } from '../../src/model/issue-log.js';
import { AMOUNTS, readPay } from '../../src/model/pay.js';
import { PERIODS } from '../../src/model/period.js';
import { comparisonRows } from '../../src/model/rows.js';
import { readShares } from '../../src/model/share.js';

/** The same numbers in every run: a linear congruential generator. */
function numbersFrom(seed: number): (below: number) => number {
  let state = seed;
  return (below) => {
    state = (Math.imul(state, 1664525) + 1013904223) >>> 0;
    return Math.floor((state / 2 ** 32) * below);
  };
}

const FRAGMENTS =
  '0|1|5|46|813|46,813|35.000|1.5|22,51|,|.|-|–|—|--|+|~|#|*|$|€|¥|kr|CAD|USD|CA$|%|٪|٤٦٬٨١٣|k|m|lakh|万|円|years|ans|of experience|per|/|hour|Jahr|a|to|bis|and|between|from|up to|at least|about|or more|(|)|\u00A0|\u200B|\u202E|\n|NaN|null|Infinity|undefined|1e999|[object Object]|<b>|__proto__|=1+1|x'.split(
    '|',
  );

const LOCALES = [
  'en',
  'en-IN',
  'de',
  'de-CH',
  'fr',
  'es',
  'es-MX',
  'ar',
  'ar-EG',
  'ja',
  'pt-BR',
  'sv',
  'tr',
  'hi',
];

describe('whatever is written', () => {
  it('is a finite figure, a reason, or the text that it was', () => {
    const below = numbersFrom(1);
    for (let run = 0; run < 4000; run++) {
      const text = Array.from({ length: 1 + below(6) }, () => FRAGMENTS[below(FRAGMENTS.length)]!).join(
        below(2) ? ' ' : '',
      );
      const log = new IssueLog(below(2) ? '.' : ',');
      const figure = readFigure(text, log, '/a', Boolean(below(2)))!;
      if (figure.value !== undefined) {
        expect(Math.abs(figure.value), text).to.be.below(LIMIT);
        expect(figure.to ?? LIMIT, text).to.be.above(figure.value);
        expect(text, text).to.match(/[\d٤٦٨١٣]/);
        expect(log.issues, text).to.be.empty;
      } else if (figure.text !== undefined) {
        expect(text.replace(/[\s\u202E]/g, ''), text).to.equal(figure.text.replace(/\s/g, ''));
        expect(log.issues.length, text).to.equal(1);
      } else expect(figure.status, text).to.be.a('string');
    }
  });

  it('is the same number in every locale that wrote it, or none', () => {
    const below = numbersFrom(2);
    const currencies = ['USD', 'EUR', 'CAD', 'JPY', 'INR', 'CHF', 'SEK', 'BRL', 'PLN', 'GBP'];
    for (const locale of LOCALES) {
      const { decimal } = languageFor(locale);
      for (let run = 0; run < 60; run++) {
        const value = below(10 ** (1 + below(8))) / 10 ** below(4);
        const currency = currencies[below(currencies.length)]!;
        const written: [Intl.NumberFormatOptions, number][] = [
          [{ maximumFractionDigits: 3 }, value],
          [{ style: 'percent', maximumFractionDigits: 5 }, value / 100],
          [{ style: 'currency', currency, maximumFractionDigits: 0 }, Math.round(value)],
          [{ style: 'currency', currency, minimumFractionDigits: 2 }, Math.round(value * 100) / 100],
        ];
        for (const [options, given] of written) {
          const text = new Intl.NumberFormat(locale, options).format(given);
          const figure = parseFigure(text, decimal);
          if (figure?.value === undefined || Number.isNaN(figure.value)) continue;
          const expected = options.style === 'percent' ? value : given;
          expect(figure.value, `${locale} ${text}`).to.be.closeTo(expected, 1e-6);
          expect(figure.bound ?? figure.status ?? figure.to, `${locale} ${text}`).to.equal(undefined);
        }
      }
    }
  });

  it('keeps its order, its parts and its names', () => {
    const below = numbersFrom(3);
    for (let run = 0; run < 500; run++) {
      const amounts = Object.fromEntries(
        AMOUNTS.filter(() => below(2)).map((name) => [name, 100 + below(99900)]),
      );
      const pay = readPay(amounts, new IssueLog(), '')!;
      for (const [name, amount] of Object.entries(amounts)) {
        expect(pay[name as 'median']).to.deep.equal({ value: amount });
      }
      const names = Array.from({ length: below(6) }, () => FRAGMENTS[below(FRAGMENTS.length)]!);
      const shares = readShares(names, new IssueLog(), '') ?? [];
      const kept = names.filter((name) => !/^(\s|\u202E|\[object Object\])*$/.test(name));
      expect(shares.map(({ name }) => name)).to.deep.equal(kept.map((name) => name.trim()));
    }
  });

  it('never throws, and never shows a word of the machine', () => {
    const below = numbersFrom(4);
    const keys =
      'roles title pay median mean minimum maximum percentile10 percentile90 levels name amount value status bound currency payPeriod convertible source url growthRate rate from to employment experience education share shares skills demographics label facts group rows values kind section span sections note baseline payBy by __proto__ constructor'.split(
        ' ',
      );
    // Shown as they are where a text says them.
    const plain = FRAGMENTS.filter((text) => !/NaN|Infinity|undefined|object/.test(text));
    const words = 'year hour percent money prose shares list USD XXX topCoded atLeast pay people'.split(' ');
    const leaf = (): unknown =>
      [
        () => plain[below(plain.length)],
        () => words[below(words.length)],
        () => [0, -0, 5, -5, 46813.5, Infinity, NaN, 1e-9, 9007199254740991][below(9)],
        () => [true, false, null, undefined, 10n, Symbol('s'), () => 5][below(7)],
      ][below(4)]!();
    const tree = (depth: number): unknown => {
      const kind = depth ? below(5) : 4;
      if (kind > 3) return leaf();
      if (kind > 2) return Array.from({ length: below(4) }, () => tree(depth - 1));
      return Object.fromEntries(
        Array.from({ length: below(7) }, () => [keys[below(keys.length)], tree(depth - 1)]),
      );
    };
    for (let run = 0; run < 600; run++) {
      const input = {
        ...(tree(3) as object),
        roles: Array.from({ length: below(4) }, () => ({
          title: leaf(),
          pay: tree(3),
          experience: tree(2),
          growthRate: tree(2),
          skills: tree(2),
          ...(tree(2) as object),
        })),
        rows: Array.from({ length: below(4) }, () => ({ label: leaf(), values: tree(2), kind: leaf() })),
      };
      const language = languageFor(LOCALES[run % LOCALES.length]!);
      const { value } = readComparison(input, language.decimal);
      if (!value) continue;
      const log = new IssueLog(language.decimal);
      const rows = comparisonRows(value, PERIODS[run % PERIODS.length]!, log);
      const titles = value.roles.map((role, index) => roleTitle(role, index, language));
      const said = findingParts(rows, titles, language).map(({ text }) => text);
      const shown = [toCsv(rows, titles, language), ...said].join('\n');
      expect(shown, JSON.stringify(input, readable)).not.to.match(
        /NaN|Infinity|∞|undefined|\[object|Symbol\(/,
      );
    }
  });
});

const readable = (_key: string, value: unknown): unknown =>
  typeof value === 'bigint' || typeof value === 'number' ? String(value) : value;
