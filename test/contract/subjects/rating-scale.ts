import type { Subject } from '../tags.js';

export const ratingScale: Subject = {
  tag: 'rating-scale',
  define: () => import('../../../src/elements/rating-scale/define.js'),
  good: () => ({
    title: 'How it feels',
    scale: ['low', 'moderate', 'high'],
    items: [
      { label: 'Stress', value: 'moderate', text: 'Deadlines weigh on the day.' },
      { label: 'Work-life balance', value: 'good', scale: ['poor', 'fair', 'good'] },
    ],
    source: { name: 'Example survey', url: 'https://example.org/survey' },
  }),
  goodText: 'moderate, on a scale from low to high',
  other: () => ({ items: [{ label: 'Market demand', value: 'brisk' }] }),
  otherText: 'brisk',
  bad: [
    {
      name: 'a value that is not on the scale',
      data: () => ({ scale: ['a', 'b'], items: [{ label: 'x', value: 'c' }] }),
    },
    { name: 'a rating without a value', data: () => ({ items: ['Stress'] }) },
    { name: 'a scale of functions', data: () => ({ items: [{ label: 'x', value: 'c', scale: [() => 1] }] }) },
  ],
  isQuiet: true,
  markup: {
    html: '<dl><dt>Stress</dt><dd>moderate</dd><dd>Deadlines weigh on the day.</dd><dt>Balance</dt><dd>good</dd></dl>',
    data: () => ({
      items: [
        { label: 'Stress', value: 'moderate', text: 'Deadlines weigh on the day.' },
        { label: 'Balance', value: 'good' },
      ],
    }),
  },
};
