const PLACES = ['On site', 'Remote', 'Hybrid, two days', 'Travel in the region', 'Shifts', 'Field work'];
const TOOLS = ['Spreadsheets', 'Planning board', 'Ticket system', 'Forecasts', 'Code review', 'Phone'];
const TOPICS = ['Training', 'Travel', 'Overtime', 'Budget', 'Team', 'Tenure', 'Equipment', 'Reporting'];
const GROUPS = [
  'overview',
  'Working conditions',
  'Benefits',
  'Career',
  'Team',
  'Tools',
  'Locations',
  'Market',
];
const SKILLS = ['Scheduling', 'Budgets', 'Leadership'];
const DEGREES = ["Bachelor's", "Master's", 'Associate', 'Other'];

/** The kinds of rows come in turn, texts most often. */
const KINDS = ['text', 'money', 'text', 'percent', 'flag', 'text', 'count', 'text', 'years', 'list'];
/** Rows that come from the fields of a role: pay, employment, growth, education, and one for each skill. */
const FIELDS = 4 + SKILLS.length;
const ROWS_PER_SECTION = 20;
const MISSING = 0.04;

/** A small generator of the same numbers in every run (mulberry32). */
function randomFrom(seed) {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
  };
}

/** A comparison of so many roles in so many rows, as an author would write it. */
export function inputOf(roleCount, rowCount, seed) {
  const random = randomFrom(seed);
  const between = (low, high) => Math.round(low + random() * (high - low));
  const oneOf = (list) => list[between(0, list.length - 1)];
  const makers = {
    text: () => oneOf(PLACES),
    money: () => between(200, 9000) * 10,
    percent: () => between(1, 95),
    flag: () => random() < 0.5,
    count: () => between(3, 4000),
    years: () => between(1, 12),
    list: () => [oneOf(TOOLS), oneOf(PLACES)],
  };
  const roles = Array.from({ length: roleCount }, (_, index) => {
    const median = between(380, 1100) * 100;
    return {
      title: `Operations Specialist ${index + 1}`,
      pay: { median, percentile10: median * 0.6, percentile90: median * 1.7, kind: 'surveyed' },
      employment: between(2000, 90_000),
      growthRate: between(-4, 19),
      education: DEGREES.map((name) => ({ name, share: between(5, 60) })),
      skills: SKILLS.map((name) => ({ name, share: between(5, 60) })),
    };
  });
  const rows = Array.from({ length: rowCount - FIELDS }, (_, index) => {
    const kind = KINDS[index % KINDS.length];
    const values = roles.map(() => (random() < MISSING ? '-' : makers[kind]()));
    const label = `${TOPICS[index % TOPICS.length]} ${index + 1}`;
    const section = GROUPS[Math.floor(index / ROWS_PER_SECTION) % GROUPS.length];
    return { label, section, values, ...(kind !== 'flag' && { kind }) };
  });
  const title = `Operations roles ${seed}`;
  return { title, currency: 'USD', payPeriod: 'year', roles, rows, source: 'Example survey, 2025' };
}
