const NAMES = ['Analyst', 'Manager', 'Director', 'Officer', 'Specialist', 'Supervisor', 'Coordinator'];
const FIELDS = [
  'Operations',
  'Logistics',
  'Production',
  'Purchasing',
  'Quality',
  'Administration',
  'Training',
];

/** Figures that look like pay; the same in every run. */
const amountOf = (index) => 31_000 + ((index * 7919) % 97) * 1_250;
const nameOf = (index) =>
  `${FIELDS[index % FIELDS.length]} ${NAMES[Math.floor(index / FIELDS.length) % NAMES.length]} ${index + 1}`;

const common = { currency: 'USD', payPeriod: 'year', source: 'Invented figures' };

/** A chart with one bar for each role. */
export const barsOf = (count, first = 0) => ({
  ...common,
  title: `What ${count} roles pay, ${first + 1}`,
  items: Array.from({ length: count }, (_, index) => ({
    name: nameOf(first + index),
    pay: { median: amountOf(first + index) },
  })),
});

/** A figure for each day of many years. */
export const trendOf = (count) => ({
  ...common,
  title: 'Pay over time',
  payHistory: Array.from({ length: count }, (_, index) => ({
    date: new Date(Date.UTC(1995, 0, 1 + index)).toISOString().slice(0, 10),
    amount: Math.round(40_000 + 3 * index + 4_000 * Math.sin(index / 400) + ((index * 7919) % 900)),
  })),
});
