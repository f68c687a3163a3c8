import type { ComparisonInput } from 'career-elements';

export const comparison: ComparisonInput = {
  title: 'Officer or director?',
  currency: 'USD',
  payPeriod: 'year',
  roles: [
    { title: 'Operations Officer', pay: { mean: '$46,813', minimum: 22000, maximum: 98000 } },
    { title: 'Operations Director', pay: { mean: '$104,050', minimum: 65000, maximum: 164000 } },
  ],
};

const manager = { title: 'Operations Manager', pay: { mean: '$61,250', minimum: 38000, maximum: 99000 } };

/** A new object: what is inside the old one is not watched. */
export const withManager: ComparisonInput = { ...comparison, roles: [...comparison.roles, manager] };
