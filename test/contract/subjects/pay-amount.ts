import type { Subject } from '../tags.js';

export const payAmount: Subject = {
  tag: 'pay-amount',
  define: () => import('../../../src/elements/pay-amount/define.js'),
  good: () => ({ minimum: 35000, median: 45000, maximum: 55000, currency: 'USD', payPeriod: 'year' }),
  goodText: '$45,000 per year at the median',
  other: () => ({ mean: 22.5, currency: 'USD', payPeriod: 'hour' }),
  otherText: '$22.50 per hour on average',
  bad: [
    { name: 'an amount that is a function', data: () => ({ amount: () => 1 }) },
    { name: 'an amount beyond all bounds', data: () => ({ amount: 1.797e308 }) },
    { name: 'an amount below zero', data: () => ({ amount: -5 }) },
    { name: 'a period of its own', data: () => ({ amount: 5, payPeriod: 'fortnight' }) },
    { name: 'a currency of its own', data: () => ({ amount: 5, currency: '$$' }) },
  ],
  wrong: () => ({}),
  takes: ['a number', 'NaN', 'a big integer', 'JSON that is null'],
  isQuiet: true,
  inLine: true,
  markup: { html: '$45,000 per year', data: () => ({ amount: '$45,000', payPeriod: 'year' }) },
};
