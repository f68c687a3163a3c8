/** What stands beside figures, and in place of one. */
export const figures = {
  'per-hour': 'per hour',
  'per-day': 'per day',
  'per-week': 'per week',
  'per-month': 'per month',
  'per-year': 'per year',
  'pay-per': '{pay} {period}',
  atLeast: '{figure} or more',
  atMost: 'up to {figure}',
  about: 'about {figure}',
  suppressed: 'withheld by the source',
  topCoded: 'above the limit',
  notPublished: 'not published',
};
