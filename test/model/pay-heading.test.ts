import { expect } from '@open-wc/testing';
import { isAmount } from '../../src/model/pay-names.js';
import { readPayHeading, underHeading, type PayHeading } from '../../src/model/pay-heading.js';

describe('pay-heading', () => {
  const HEADINGS: [heading: string, read: PayHeading][] = [
    ['Salary', {}],
    ['Salary ($000s)', { currency: '$', scale: 'k' }],
    ['Salary (£’000)', { currency: '£', scale: 'k' }],
    ['Pay in thousands of euros', { currency: 'euros', scale: 'k' }],
    ['Median pay, US$1,000s', { currency: 'US$', scale: 'k' }],
    ['Median pay (in $1,000)', { currency: '$', scale: 'k' }],
    ['Pay, $k', { currency: '$', scale: 'k' }],
    ['Jahresgehalt (T€)', { currency: '€', period: 'year', scale: 'k' }],
    ['Bruttogehalt in Tsd. € pro Monat', { currency: '€', period: 'month', scale: 'k' }],
    ['Salaire annuel (milliers d’euros)', { currency: 'euros', period: 'year', scale: 'k' }],
    ['年収（千円）', { currency: '円', period: 'year', scale: 'k' }],
    ['月収', { period: 'month' }],
    ['時給', { period: 'hour' }],
    ['Stundenlohn (CHF)', { currency: 'CHF', period: 'hour' }],
    ['Median (GBP per annum)', { currency: 'GBP', period: 'year' }],
    ['Rate/hr', { period: 'hour' }],
    ['Salaire horaire', { period: 'hour' }],
    ['Salario por mes', { period: 'month' }],
    ['Salaire par an', { period: 'year' }],
    ['Average salary (₹ lakh per annum)', { currency: '₹', period: 'year', scale: 'lakh' }],
    ['CTC in LPA', { period: 'year', scale: 'lakh' }],
    ['平均年収（万円）', { currency: '円', period: 'year', scale: '万' }],
    ['Pay (KRW million)', { currency: 'KRW', scale: 'm' }],
    // Nothing of the kind, or more than one.
    ['Pay in NYC', {}],
    ['TOP PAY', {}],
    ['Journeyman wage', {}],
    ['Salary after 5 years', {}],
    ['Pay by month', {}],
    ['Pay of an apprentice', {}],
    ['USD or EUR', {}],
    ['Hourly and yearly pay', {}],
    ['$40,000', { currency: '$' }],
    ['Pay above $50,000', { currency: '$' }],
    ['K-12 salary', {}],
  ];
  for (const [heading, read] of HEADINGS) {
    it(`reads “${heading}”`, () => expect(readPayHeading(heading)).to.deep.equal(read));
  }

  const AMOUNTS: [text: string, heading: string, amount: string][] = [
    ['46.8', 'Salary ($000s)', '46.8k $'],
    ['$46.8', 'Salary (€000s)', '$46.8k'],
    ['46,8', 'Jahresgehalt (T€)', '46,8k € per year'],
    ['40 to 60', 'Pay ($k)', '40 to 60k $'],
    ['46.8k', 'Pay ($000s)', '46.8k $'],
    ['6.5', 'Salary (₹ lakh)', '6.5 lakh ₹'],
    ['6.5 LPA', 'Salary (LPA)', '6.5 LPA'],
    ['450', '平均年収（万円）', '450万 円 per year'],
    ['4.5 (est.)', 'Pay (₹ lakh)', '4.5 (est.) × 100000'],
    ['$22 an hour', 'Annual pay', '$22 an hour'],
    ['46.8 (est.)', 'Salary ($000s)', '46.8 (est.) × 1000'],
    ['up to 46.8', 'Salary (GBP 000s)', 'up to 46.8k GBP'],
    ['$46.8*', 'Salary ($000s)', '$46.8* × 1000'],
    ['46,800*', 'Salary (GBP p.a.)', '46,800*'],
    ['-', 'Salary ($000s)', '-'],
    ['Competitive', 'Salary ($000s)', 'Competitive'],
    ['6%', 'Pay ($000s)', '6%'],
    ['#DIV/0!', 'Pay (USD)', '#DIV/0!'],
  ];
  for (const [text, heading, amount] of AMOUNTS) {
    it(`reads “${text}” under “${heading}”`, () => {
      expect(underHeading(text, readPayHeading(heading))).to.equal(amount);
    });
  }
});

describe('what is likely to be an amount', () => {
  for (const text of [
    '$45',
    '45€',
    '45 €',
    '£ 9.50',
    '46813',
    '46813.50',
    '35,000',
    '46.813,00',
    'CHF 46 813',
    "46'813",
  ])
    it(`is ${text}`, () => expect(isAmount(text)).to.equal(true));

  for (const text of ['2024', '1999', '45', '12%', '25–34', '11-1021', 'p90', '3.5', 'Clerk 2', ''])
    it(`is not "${text}"`, () => expect(isAmount(text)).to.equal(false));
});
