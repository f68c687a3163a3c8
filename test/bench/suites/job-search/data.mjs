const FIELDS = [
  'Account',
  'Building',
  'Catering',
  'Data',
  'Energy',
  'Finance',
  'Garden',
  'Health',
  'Insurance',
  'Junior Legal',
  'Kitchen',
  'Logistics',
  'Marketing',
  'Network',
  'Operations',
  'Payroll',
  'Quality',
  'Research',
  'Sales',
  'Transport',
  'University',
  'Video',
  'Warehouse',
];
const ROLES = ['Analyst', 'Buyer', 'Clerk', 'Designer', 'Engineer', 'Manager', 'Officer', 'Planner', 'Tutor'];

/** So many titles, in the order of the alphabet: whoever needs that has it for nothing. */
export const titles = (count) =>
  Array.from({ length: count }, (_, n) => `${FIELDS[n % FIELDS.length]} ${ROLES[n % ROLES.length]} ${n}`)
    .map((title) => [title.toLowerCase(), title])
    .sort(([a], [b]) => (a < b ? -1 : 1))
    .map(([, title]) => title);
