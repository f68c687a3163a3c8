/**
 * The shapes that authors write. The published JSON Schema is generated from this file, so every
 * description here is what an editor shows while somebody types.
 */

/** Why a figure has no (exact) number. */
export type FigureStatus = 'missing' | 'suppressed' | 'topCoded' | 'notPublished' | 'estimated';

/** A figure with what is known about it. */
export interface FigureObject {
  /** The number itself; leave it out where there is none. */
  value?: number | string;
  /** `atLeast` for "55,000 or more", `atMost` for "up to 55,000". */
  bound?: 'atLeast' | 'atMost';
  /** Why the number is missing or not exact. */
  status?: FigureStatus;
  /** A remark shown with the figure. */
  note?: string;
}

/**
 * A number, a figure as people write it ("$46,813", "35,000–55,000", "$55,000+", "6%", "4-6 years", "-", "#"),
 * or an object. `null` and "-" are missing figures; 0 is a figure.
 */
export type FigureInput = number | string | null | FigureObject;

/** The span of time that an amount is paid for. */
export type PayPeriod = 'hour' | 'day' | 'week' | 'month' | 'year';

/** How the figures came about. */
export type PayKind = 'surveyed' | 'advertised' | 'estimated' | 'predicted' | 'band';

/** Who says so, and since when. */
export interface SourceInput {
  /** The publisher, for example "U.S. Bureau of Labor Statistics, OEWS". */
  name: string;
  /** An http:, https:, mailto: or tel: address. */
  url?: string;
  /** When the figures were published or taken, as an ISO date ("2025-05", "2025-05-31") or in words. */
  date?: string;
}

/** What a job pays in one period, as one source publishes it. */
export interface PayInput {
  /** ISO 4217 code, for example "USD". */
  currency?: string;
  /** The period that the figures are for. */
  payPeriod?: PayPeriod;
  /** Base pay only, or total pay with bonuses and benefits. */
  payBasis?: 'base' | 'total';
  /** How the figures came about. */
  kind?: PayKind;
  /** One figure of which the source does not say what it is. */
  amount?: FigureInput;
  /** Half earn less, half earn more. Not the mean. */
  median?: FigureInput;
  /** The arithmetic mean ("average"). Not the median. */
  mean?: FigureInput;
  /** The lowest amount of the range. */
  minimum?: FigureInput;
  /** The highest amount of the range. */
  maximum?: FigureInput;
  /** One in ten earns less. */
  percentile10?: FigureInput;
  /** A quarter earns less. */
  percentile25?: FigureInput;
  /** A quarter earns more. */
  percentile75?: FigureInput;
  /** One in ten earns more. */
  percentile90?: FigureInput;
  /** Pay by seniority, in the author's order. */
  levels?: PayLevelInput[];
  /** How many people, postings or reports the figures rest on. */
  sampleSize?: FigureInput;
  /** Relative standard error of the mean, in percent. */
  relativeStandardError?: FigureInput;
  /** The place that the figures are for. */
  location?: string;
  /** The date that the figures are for. */
  asOf?: string;
  /** `false` where the source publishes this period only (actors by the hour, teachers by the year): nothing is converted then. */
  convertible?: boolean;
  /** A remark shown as a footnote. */
  note?: string;
  /** Who publishes these figures. */
  source?: SourceInput | string;
}

/** What one level of seniority pays. */
export interface PayLevelInput {
  /** For example "Entry", "Mid", "Senior". */
  name: string;
  /** In the currency and period of the pay that it belongs to. */
  amount: FigureInput;
}

/** What a role pays in one place, industry or company. */
export interface PayByInput {
  /** What the row is about. */
  by?: 'city' | 'state' | 'company' | 'industry' | 'location' | 'education' | 'experience';
  /** For example "New York, NY". */
  name: string;
  /** Leave it out where only the name is known. */
  pay?: PayInput | FigureInput;
}

/** One part of a whole. */
export interface ShareInput {
  /** What the part is called, for example "Bachelor's degree". */
  name: string;
  /** In percent: 69 or "69%". */
  share?: FigureInput;
}

/** Shares as objects, as texts ("Bachelor's Degree, 69%"), or all in one text ("Male, 78.0% Female, 22.0%"). */
export type SharesInput = string | (string | ShareInput)[];

/** A skill, with how often it is asked for where that is known. */
export interface SkillInput {
  /** What the skill is called. */
  name: string;
  /** In percent: 30 or "30%". */
  share?: FigureInput;
  /** A heading that several skills share. */
  group?: string;
}

/** Whatever has no field of its own. */
export interface FactInput {
  /** The row's heading; roles that use the same label share a row. */
  label: string;
  /** A figure, a text or a list of texts. */
  value: FigureInput | boolean | string[];
  /** The section to show it in; "overview" by default. */
  group?: string;
}

/** One job or occupation. */
export interface RoleInput {
  /** A short name to refer to it by; made from the title by default. */
  id?: string;
  /** What the role is called. */
  title: string;
  /** One or two sentences. */
  summary?: string;
  /** An http:, https:, mailto: or tel: address that the title links to. */
  url?: string;
  /** For example the SOC code "11-1021". */
  occupationCode?: string;
  /** What it pays: as published, in one or several periods or by several sources; or one figure or range. */
  pay?: PayInput | PayInput[] | FigureInput;
  /** What it pays by place, industry or company. */
  payBy?: PayByInput[];
  /** Expected growth of employment, in percent. */
  growthRate?: { rate: FigureInput; from?: number | string; to?: number | string } | FigureInput;
  /** How many people hold this job. */
  employment?: FigureInput;
  /** Demand in words, for example "High". */
  demand?: string;
  /** Years of experience: 6, "4-6 years", "5+ years". */
  experience?: { minimum?: FigureInput; maximum?: FigureInput } | FigureInput;
  /** Degrees held, as shares or as a text. */
  education?: SharesInput;
  /** Who does this job: one entry for each question asked. Nothing is computed from these. */
  demographics?: { label: string; shares: SharesInput }[];
  /** Skills, plain or with shares. */
  skills?: (string | SkillInput)[];
  /** What the job consists of. */
  responsibilities?: string[];
  /** Software and machines in use. */
  tools?: string[];
  /** Whatever has no field of its own. */
  facts?: FactInput[];
}

/** What a row's values are. `prose` spans the row's full width. */
export type RowKind = 'money' | 'percent' | 'count' | 'years' | 'text' | 'list' | 'shares' | 'prose';

/** One row of the comparison, given outright. */
export interface RowInput {
  /** The row's heading. */
  label: string;
  /** The section to show it in; "overview" by default. */
  section?: string;
  /** What the values are; worked out from them by default. */
  kind?: RowKind;
  /** One value for each role, in the order of `roles`; for a row that spans all roles, one text. */
  values: (FigureInput | boolean | string[])[];
  /** The one text belongs to all roles together. */
  span?: boolean;
  /** A remark shown as a footnote. */
  note?: string;
}

/** A section of the comparison. */
export interface SectionInput {
  /** `overview`, `pay`, `education`, `people`, `skills`, `responsibilities`, `prose`, or the author's own. */
  id: string;
  /** The heading; known sections have one in every language. */
  label?: string;
}

/** Roles side by side. A plain list of roles is read as well. */
export interface ComparisonInput {
  /** The address of this schema, for editors. */
  $schema?: string;
  /** The caption. */
  title?: string;
  /** One sentence with the finding; made from the figures by default. */
  summary?: string;
  /** ISO 4217 code for amounts that name none. */
  currency?: string;
  /** The period of amounts that name none. */
  payPeriod?: PayPeriod;
  /** For converting between periods; 2080 (52 weeks of 40 hours) by default. */
  hoursPerYear?: number;
  /** The id or title of the role that differences are measured against; the first one by default. */
  baseline?: string;
  /** The roles, in the order of their columns. */
  roles: RoleInput[];
  /** Rows given outright, after those that come from the roles' fields. */
  rows?: RowInput[];
  /** Which sections to show, in this order; all by default. */
  sections?: (string | SectionInput)[];
  /** Who publishes these figures. */
  source?: SourceInput | string;
  /** A remark shown under the table. */
  note?: string;
}

/** The pictures that a chart of pay can be. */
export type ChartKind = 'bars' | 'range' | 'percentiles' | 'trend' | 'distribution';

/** What was paid at one time. */
export interface PayPointInput {
  /** A year, month or day: 2025, "2025-05", "2025-05-31". */
  date: number | string;
  /** `null` or "-" where nothing was published: the line has a gap there. */
  amount: FigureInput;
  /** The lower end of what the amount may be. */
  minimum?: FigureInput;
  /** The upper end of what the amount may be. */
  maximum?: FigureInput;
  /** In percent; a band of 95 % confidence is drawn from it. */
  relativeStandardError?: FigureInput;
}

/** One line of a chart: a role, an industry, a city, a company. */
export interface ChartItemInput {
  /** What it is called. */
  name: string;
  /** What it pays: one figure, or as much as is known; several where several sources publish it. */
  pay?: PayInput | PayInput[] | FigureInput;
  /** Expected growth of employment, in percent: shown as text, never on the scale of pay. */
  growthRate?: { rate: FigureInput; from?: number | string; to?: number | string } | FigureInput;
  /** Price level of the place, where 100 is the average. */
  costOfLiving?: FigureInput;
  /** What it paid over time. */
  payHistory?: PayPointInput[];
}

/** Pay as a picture. A plain list of items, or of amounts, is read as well. */
export interface ChartInput {
  /** The address of this schema, for editors. */
  $schema?: string;
  /** The caption. */
  title?: string;
  /** One sentence with the finding; made from the figures by default. */
  summary?: string;
  /** The picture; chosen from the figures by default. */
  kind?: ChartKind;
  /** ISO 4217 code for amounts that name none. */
  currency?: string;
  /** The period of amounts that name none. */
  payPeriod?: PayPeriod;
  /** For converting between periods; 2080 (52 weeks of 40 hours) by default. */
  hoursPerYear?: number;
  /** The order of the lines; as given by default. */
  sort?: 'given' | 'highest' | 'lowest';
  /** What is drawn, line by line. */
  items?: ChartItemInput[];
  /** The same as for a comparison; what has nothing to do with pay is left out. */
  roles?: RoleInput[];
  /** For one line only: what it pays. */
  pay?: PayInput | PayInput[] | FigureInput;
  /** For one line only: what it paid over time. */
  payHistory?: PayPointInput[];
  /** Single amounts, of which the distribution is drawn. */
  amounts?: FigureInput[];
  /** Who publishes these figures. */
  source?: SourceInput | string;
  /** A remark shown under the chart. */
  note?: string;
}
