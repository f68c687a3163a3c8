/** What an amount is, and what was done to it. */
export const pay = {
  minimum: 'Low',
  maximum: 'High',
  median: 'Median',
  mean: 'Average',
  amount: 'Pay',
  percentile10: '10th percentile',
  percentile25: '25th percentile',
  percentile75: '75th percentile',
  percentile90: '90th percentile',
  converted: 'Converted at {n} hours per year.',
  'basis-median': 'at the median',
  'basis-mean': 'on average',
  'amount-basis': '{pay} {basis}',
};
