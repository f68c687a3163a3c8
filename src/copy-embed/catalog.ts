/** One setting of an element that an editor may want; others can be written into the code. */
export interface Field {
  name: string;
  label: string;
  /** A flag has no value; a choice has these. */
  kind: 'text' | 'flag' | readonly string[];
  example?: string;
}

/** An element, as the picker shows it. */
export interface Entry {
  label: string;
  about: string;
  /** What can be pasted, where that is more than rows with columns or JSON. */
  hint?: string;
  fields: readonly Field[];
  /** Rows or JSON that show what the element is for. */
  sample: string;
}

const PERIODS = ['hour', 'week', 'month', 'year'];

const CAPTION: Field = { name: 'caption', label: 'Title', kind: 'text', example: 'Who earns what' };
const LEVEL: Field = {
  name: 'heading-level',
  label: 'Heading level',
  kind: ['1', '2', '3', '4', '5', '6'],
};
const CURRENCY: Field = { name: 'currency', label: 'Currency', kind: 'text', example: 'USD' };
const PERIOD: Field = { name: 'pay-period', label: 'Pay period', kind: PERIODS };
const HOURS: Field = { name: 'hours-per-year', label: 'Hours in a year', kind: 'text', example: '2080' };
const flag = (name: string, label: string): Field => ({ name, label, kind: 'flag' });

const json = (data: unknown): string => JSON.stringify(data, null, 2);
const rows = (...lines: string[][]): string => lines.map((cells) => cells.join('\t')).join('\n');

const BLOCK = [CAPTION, LEVEL];

/** The elements that stand on their own, the most used first. */
export const CATALOG: Readonly<Record<string, Entry>> = {
  'role-compare': {
    label: 'Role comparison',
    about: 'Roles side by side, and where they differ.',
    fields: [CAPTION, CURRENCY, PERIOD, HOURS, flag('only-differences', 'Show only differences'), LEVEL],
    sample: rows(
      ['', 'Operations officer', 'Operations director'],
      ['Average pay per year', '$46,813', '$104,050'],
      ['Experience', '2-4 years', '10+ years'],
      ['Reports to', 'Operations manager', 'Chief operating officer'],
    ),
  },
  'salary-chart': {
    label: 'Salary chart',
    about: 'What roles pay, as a picture with its table.',
    hint: 'Rows from a spreadsheet, a table from a page, “Officer: $46,813” one a line, CSV, or JSON.',
    fields: [
      CAPTION,
      { name: 'kind', label: 'Picture', kind: ['bars', 'range', 'percentiles', 'trend', 'distribution'] },
      { name: 'sort', label: 'Order', kind: ['given', 'highest', 'lowest'] },
      CURRENCY,
      PERIOD,
      flag('ask-pay', 'Ask readers for their own pay'),
      flag('as-table', 'Begin with the table'),
      LEVEL,
    ],
    sample: rows(
      ['Role', 'Median pay per year'],
      ['Operations officer', '$46,813'],
      ['Operations manager', '$78,200'],
      ['Operations director', '$104,050'],
    ),
  },
  'career-ladder': {
    label: 'Career ladder',
    about: 'The levels of a career, and what each asks for.',
    hint: 'Rows with columns such as level, years, salary and requirements; a level a line; levels between arrows; skills by levels; or JSON.',
    fields: [
      CAPTION,
      { name: 'view', label: 'View', kind: ['ladder', 'branches', 'matrix', 'timeline'] },
      CURRENCY,
      PERIOD,
      flag('top-down', 'Highest level first'),
      LEVEL,
    ],
    sample: rows(
      ['Level', 'Years', 'What', 'Requirements'],
      ['Assistant', '0-2 years', 'Keeps the day running.', 'Spreadsheets; Attention to detail'],
      ['Officer', '2-5 years', 'Owns a process.', 'Reporting; Spreadsheets'],
      ['Manager', '5+ years', 'Owns a team.', 'Budgets; Mentoring; Reporting'],
    ),
  },
  'job-search': {
    label: 'Job search',
    about: 'Two fields and a button that lead to your job board.',
    fields: [CAPTION, flag('recent', 'Offer recent searches'), LEVEL],
    sample: json({
      title: 'Find a job',
      action: 'https://example.org/jobs',
      parameters: { what: 'q', where: 'l' },
      fields: ['what', 'where'],
    }),
  },
  'job-list': {
    label: 'Job list',
    about: 'Open positions with place, pay and date.',
    hint: 'Rows with columns such as title, company, location, salary, link and date; jobs as a job board shows them, with an empty line between; or JSON.',
    fields: [CAPTION, CURRENCY, LEVEL],
    sample: rows(
      ['Title', 'Company', 'Location', 'Salary', 'Link'],
      ['Operations officer', 'Acme', 'Kent', '$46,000–$52,000 a year', 'https://example.org/jobs/1'],
      ['Operations manager', 'Acme', 'Leeds', '$78,200 a year', 'https://example.org/jobs/2'],
    ),
  },
  'pay-amount': {
    label: 'Pay in a sentence',
    about: 'One amount within a text, written for the reader’s language.',
    fields: [CURRENCY, PERIOD, HOURS],
    sample: '$46,813 a year',
  },
  'faq-list': {
    label: 'Questions and answers',
    about: 'Questions that open to their answers.',
    hint: 'Questions on a line each with their answers below, rows with the columns question and answer, or JSON.',
    fields: [...BLOCK, flag('linkable', 'A link to each question')],
    sample: rows(
      ['Question', 'Answer'],
      ['Can I do the job from home?', 'Partly. Deliveries have to be seen.'],
      ['Do I need a degree?', 'Most employers ask for one; some take experience instead.'],
    ),
  },
  'stat-tiles': {
    label: 'Figures',
    about: 'A few figures with a label each.',
    fields: BLOCK,
    sample: rows(
      ['Label', 'Value', 'Note'],
      ['Median pay', '$46,813', 'per year'],
      ['Growth', '6%', 'in ten years'],
    ),
  },
  'skill-list': {
    label: 'Skills',
    about: 'Skills, with how often they are asked for.',
    fields: BLOCK,
    sample: rows(['Skill', 'Share'], ['Customer service', '30%'], ['Logistics', '12%']),
  },
  'share-bar': {
    label: 'Shares',
    about: 'The parts of a whole as one bar.',
    fields: BLOCK,
    sample: rows(['Degree', 'Share'], ['Bachelor’s', '69%'], ['Associate', '16%'], ['Master’s', '15%']),
  },
  'rating-scale': {
    label: 'Ratings',
    about: 'Where something stands on a scale of words.',
    fields: BLOCK,
    sample: json({
      scale: ['low', 'moderate', 'high'],
      items: [
        { label: 'Stress', value: 'moderate', text: 'Deadlines weigh on the day.' },
        { label: 'Demand', value: 'high' },
      ],
    }),
  },
  'day-timeline': {
    label: 'A day at work',
    about: 'The hours of a day and what is done in them.',
    fields: BLOCK,
    sample: rows(
      ['From', 'To', 'Title', 'Tasks'],
      ['9:00', '12:00', 'Morning', 'Read the messages; Check deliveries'],
      ['13:00', '17:00', 'Afternoon', 'Meet suppliers; Plan the next day'],
    ),
  },
  'titled-list': {
    label: 'Points with titles',
    about: 'Duties, steps or reasons, each with a sentence.',
    fields: BLOCK,
    sample: rows(['Title', 'Text'], ['Plan', 'Decide what comes first.'], ['Report', 'Say what was done.']),
  },
  'paired-list': {
    label: 'Lists side by side',
    about: 'Pros and cons, or any two lists.',
    fields: BLOCK,
    sample: rows(['Pros', 'Cons'], ['Steady hours', 'Tight deadlines'], ['Room to grow', '']),
  },
  'expandable-list': {
    label: 'Long list',
    about: 'A list that shows its first lines and opens.',
    fields: BLOCK,
    sample: 'Track orders\nMeet suppliers\nWrite reports\nPlan shifts\nTrain new staff\nCheck deliveries',
  },
  'tag-list': {
    label: 'Tools',
    about: 'Names of tools or topics, with examples.',
    fields: BLOCK,
    sample: rows(['Tool', 'Examples'], ['Spreadsheets', 'Excel; Calc'], ['Planning', 'Jira; Trello']),
  },
  'case-study': {
    label: 'Case study',
    about: 'A short story and what it teaches.',
    fields: BLOCK,
    sample: rows(
      ['Title', 'Text', 'Takeaway'],
      ['A late delivery', 'Two suppliers failed in one week.', 'Keep a second source.'],
    ),
  },
  'plan-list': {
    label: 'Plans and prices',
    about: 'What is offered, for how much.',
    fields: BLOCK,
    sample: rows(
      ['Plan', 'Price', 'Period', 'Features'],
      ['Basic', '$0', 'month', 'Weekly job alerts'],
      ['Plus', '$8', 'month', 'Daily job alerts; Salary reports'],
    ),
  },
  'link-list': {
    label: 'Links',
    about: 'Pages to go on to.',
    fields: BLOCK,
    sample: rows(['Title', 'URL'], ['Officer or manager?', 'https://example.org/officer-or-manager']),
  },
  'source-note': {
    label: 'Sources',
    about: 'Where the figures come from, and when they were checked.',
    fields: BLOCK,
    sample: json({
      items: [{ name: 'Example survey', url: 'https://example.org/survey' }],
      updated: '2026-11-03',
    }),
  },
  'share-links': {
    label: 'Share this page',
    about: 'Ways to hand the page on, without anybody’s script.',
    fields: BLOCK,
    sample: json({ title: 'Share this guide', url: 'https://example.org/guide', text: 'A career guide' }),
  },
  'career-guide': {
    label: 'Whole guide',
    about: 'A page made of the other elements.',
    fields: [CAPTION, CURRENCY, PERIOD, flag('no-contents', 'No table of contents'), LEVEL],
    sample: json({
      title: 'Operations officer',
      summary: 'Keeps goods, people and plans together.',
      sections: [
        {
          title: 'At a glance',
          blocks: [{ element: 'stat-tiles', data: { items: [{ label: 'Median pay', value: '$46,813' }] } }],
        },
      ],
    }),
  },
};

/** Needs others around or inside it, so that a snippet of its own makes no sense. */
const NOT_ALONE = ['career-data'];

/** What is known of an element; one that is new has a name and a title. */
export function entryOf(tag: string): Entry {
  return (
    CATALOG[tag] ?? {
      label: tag.replaceAll('-', ' ').replace(/^./, (letter) => letter.toUpperCase()),
      about: '',
      fields: BLOCK,
      sample: '',
    }
  );
}

/** The tags that are there, in the catalogue's order, new ones last. */
export function pickable(tags: readonly string[]): string[] {
  const known = Object.keys(CATALOG).filter((tag) => tags.includes(tag));
  return [...known, ...tags.filter((tag) => !known.includes(tag) && !NOT_ALONE.includes(tag))];
}

/** The languages that the elements speak, in their own words. */
export const LANGUAGES: readonly (readonly [tag: string, name: string])[] = [
  ['', 'As the page'],
  ['en-US', 'English'],
  ['de-DE', 'Deutsch'],
  ['es-ES', 'Español'],
  ['fr-FR', 'Français'],
  ['ar-EG', 'العربية'],
  ['ja-JP', '日本語'],
];
