/**
 * The shapes that authors write. The published JSON Schema is generated from this file, so every
 * description here is what an editor shows while somebody types.
 */

/** Why a figure has no (exact) number. */
export type FigureStatus = 'missing' | 'suppressed' | 'topCoded' | 'notPublished' | 'estimated';

/** A figure with what is known about it. */
export interface FigureObject {
  /** The number itself, below a million million; leave it out where there is none. Only changes may be negative. */
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
  /** A relative, http:, https:, mailto: or tel: address. */
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
  /** Percentiles by their numbers instead, 50 being the median: `{ "10": 27840, "p90": "$70,000" }`. */
  percentiles?: {
    '10'?: FigureInput;
    '25'?: FigureInput;
    '50'?: FigureInput;
    '75'?: FigureInput;
    '90'?: FigureInput;
  };
  /** Pay by seniority, in the author's order. */
  levels?: PayLevelInput[];
  /** How many people, postings or reports the figures rest on. */
  sampleSize?: FigureInput;
  /** Relative standard error of the mean, in percent. */
  relativeStandardError?: FigureInput;
  /** The place that the figures are for. */
  location?: string;
  /** What the figures are for: an ISO date ("2025-05", "2025-05-31"), a year, or in words. */
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
  /** In the currency and period of the pay that it belongs to; `-` where it is not known. */
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

/** One part of a whole, as a number of people or things. */
export interface CountInput {
  /** What the part is called, for example "Women". */
  name: string;
  /** How many: 12. The share is worked out from the sum of all. */
  count: number | string;
}

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
  /** A relative, http:, https:, mailto: or tel: address that the title links to. */
  url?: string;
  /** For example the SOC code "11-1021". */
  occupationCode?: string;
  /** What it pays: as published, in one or several periods or by several sources; or one figure or range. */
  pay?: PayInput | PayInput[] | FigureInput;
  /** What it pays by place, industry or company. */
  payBy?: PayByInput[];
  /** Expected change of employment, in percent: 6, "-6%", or `rate` with the years that it is for (`from`, `to`). */
  growthRate?: { rate: FigureInput; from?: number | string; to?: number | string } | FigureInput;
  /** How many people hold this job: a count, such as 133025. */
  employment?: FigureInput;
  /** Demand in words, for example "High". */
  demand?: string;
  /** In years: 6, "4-6 years", "5+ years", or `minimum` and `maximum`, of which one may be left out. */
  experience?: { minimum?: FigureInput; maximum?: FigureInput } | FigureInput;
  /** Degrees held, as shares, as counts or as a text. */
  education?: SharesInput | CountInput[];
  /** Who does this job: one entry for each question asked, with its name (`label`) and the `shares` of the answers, in percent or as counts. Roles are not compared by these. */
  demographics?: { label: string; shares: SharesInput | CountInput[] }[];
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
  /** What the values are; worked out from them by default. What counts something else stays text: "$5" is no percent. */
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
  /**
   * Hours of work in a year, for converting between periods; 2080 (52 weeks of 40 hours) by default.
   * @minimum 100
   * @maximum 8784
   */
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

/** One thing that a level asks for. */
export interface RequirementInput {
  /** What it is called; levels that use the same name mean the same thing. */
  name: string;
  /** What it means at this level. Where it differs from the level before, it has grown. */
  detail?: string;
  /** How well, in the author's own words or points, for example "Practitioner" or 3. */
  grade?: string | number;
}

/** Texts, or objects where a thing can grow from level to level; a single text counts as a list of one. */
export type RequirementsInput = string | (string | RequirementInput)[];

/** A way from one level to another. */
export interface NextInput {
  /** The id or name of the level that it leads to. */
  to: string;
  /** `step` for a promotion (the default), `lateral` for a move to another track at the same height. */
  kind?: 'step' | 'lateral';
  /** A remark on this way. */
  note?: string;
}

/** One level of a ladder. */
export interface LevelInput {
  /** A short name to refer to it by; made from the name by default. */
  id?: string;
  /** What the level is called. */
  name: string;
  /** Other titles in the same rung. */
  titles?: string | string[];
  /** The id or name of the track that it belongs to; none for what is common to all. */
  track?: string;
  /** In years; ranges may overlap and stay open: "0–2 years", "5+", `{ "minimum": 7 }`. */
  experience?: { minimum?: FigureInput; maximum?: FigureInput } | FigureInput;
  /** What it pays: as published, in one or several periods or by several sources; or one figure or range. */
  pay?: PayInput | PayInput[] | FigureInput;
  /** Where it leads. If no level says so, each level leads to the next one of its track. */
  next?: string | (string | NextInput)[];
  /** One or two sentences. */
  summary?: string;
  /** A relative, http:, https:, mailto: or tel: address that the name links to. */
  url?: string;
  /** What the level asks for. */
  requirements?: RequirementsInput;
  /** What the level asks for by theme: the id or name of a theme, and none, one or several competencies. */
  competencies?: Record<string, RequirementsInput>;
  /** More requirements, or lists of them by theme. */
  skills?: RequirementsInput | Record<string, RequirementsInput>;
  /** What the level is called beside its title, such as "L3"; its name where it has none. */
  level?: string | number;
  /** The same. */
  grade?: string | number;
}

/** A line of levels beside others, such as specialists and managers. */
export interface TrackInput {
  /** A short name to refer to it by; made from the name by default. */
  id?: string;
  /** What the track is called. */
  name: string;
  /** One sentence. */
  summary?: string;
}

/** What competencies are about. */
export interface ThemeInput {
  /** A short name to refer to it by; made from the name by default. */
  id?: string;
  /** What the theme is called. */
  name: string;
  /** One sentence. */
  summary?: string;
}

/** A career ladder: levels, and the ways between them. A plain list of levels is read as well. */
export interface LadderInput {
  /** The address of this schema, for editors. */
  $schema?: string;
  /** The caption. */
  title?: string;
  /** One sentence with the finding; made from the data by default. */
  summary?: string;
  /** ISO 4217 code for amounts that name none. */
  currency?: string;
  /** The period of amounts that name none. */
  payPeriod?: PayPeriod;
  /**
   * Hours of work in a year, for converting between periods; 2080 (52 weeks of 40 hours) by default.
   * @minimum 100
   * @maximum 8784
   */
  hoursPerYear?: number;
  /** The levels, from the first to the last. */
  levels: LevelInput[];
  /** The tracks, in the order in which they stand side by side. */
  tracks?: (string | TrackInput)[];
  /** The themes, in the order of the matrix. */
  themes?: (string | ThemeInput)[];
  /** `true` where a level also asks for all that the levels before it ask for. */
  cumulative?: boolean;
  /** The id or name of the level where the reader is. */
  current?: string;
  /** The id or name of the level where the reader wants to be. */
  target?: string;
  /** Who publishes this. */
  source?: SourceInput | string;
  /** A remark shown under the ladder. */
  note?: string;
}

/** A suggestion for a search field. */
export interface SuggestionInput {
  /** What is shown, and put into the field. */
  label: string;
  /** `role`, `skill`, `company`, `place`, or a word of your own; shown at the end of the line. */
  kind?: string;
  /** Other names that find it, for example "COO". */
  aliases?: string[];
}

/** A text field of the search. */
export interface SearchFieldInput {
  /** The label; in the page's language by default. */
  label?: string;
  /** What stands in the field while it is empty. */
  placeholder?: string;
  /** What it starts with. */
  value?: string;
  /** What to suggest while somebody types. */
  suggestions?: (string | SuggestionInput)[];
}

/** A part of a search. */
export type SearchPart = 'what' | 'where' | 'remote' | 'radius';

/** A search that a reader may start with one click. */
export interface SearchExampleInput {
  /** What is written on it; made from the search by default. */
  label?: string;
  /** A title, a skill or a company. */
  what?: string;
  /** A place. */
  where?: string;
}

/** A search box for jobs. A plain list is read as suggestions for the first field. */
export interface JobSearchInput {
  /** The address of this schema, for editors. */
  $schema?: string;
  /** The heading. */
  title?: string;
  /** Where the form is sent to: relative, http: or https:. */
  action?: string;
  /** An address with `{what}`, `{where}`, `{remote}` and `{radius}` in its path or query. */
  template?: string;
  /** A well-known job board. */
  board?: 'adzuna' | 'arbeitsagentur' | 'indeed' | 'linkedin' | 'usajobs' | 'ziprecruiter';
  /** What the parts of the search are called in the address; "what", "where", "remote" and "radius" by default. */
  parameters?: { what?: string; where?: string; remote?: string; radius?: string };
  /** Further parameters, sent as they are; a list is sent as several of one name. */
  hidden?: Record<string, string | string[]>;
  /** Where the results open, as in HTML: `_blank` is a new window. */
  target?: string;
  /** The first field must be filled in. */
  required?: boolean;
  /** Which parts a reader can fill in: "what where" by default. */
  fields?: SearchPart[];
  /** The first field: a title, a skill or a company. A text is what it starts with. */
  what?: string | SearchFieldInput;
  /** The second field: a place. A text is what it starts with. */
  where?: string | SearchFieldInput;
  /** The toggle for remote jobs: its label, what stands for "yes" in the address, and whether it starts checked. */
  remote?: { label?: string; value?: string; checked?: boolean };
  /** The distance to start with, in `radiusUnit`. */
  radius?: number;
  /** Distances to choose from, in `radiusUnit`. */
  radii?: number[];
  /** The unit of the distances; kilometres by default. */
  radiusUnit?: 'km' | 'mi';
  /** Searches to start with one click. */
  examples?: (string | SearchExampleInput)[];
  /** Suggestions for the first field. */
  suggestions?: (string | SuggestionInput)[];
  /** What is written on the button. */
  submit?: string;
}

/** A job that somebody offers. schema.org's `JobPosting` is read as well. */
export interface JobPostingInput {
  /** What the job is called. */
  title: string;
  /** Where to read on and apply. */
  url?: string;
  /** Who offers it. */
  organization?: string;
  /** Where it is done. */
  location?: string | string[];
  /** Whether it can be done from elsewhere. */
  remote?: boolean | 'hybrid';
  /** What it pays, as published. `kind: "predicted"` where nobody but an algorithm says so. */
  pay?: PayInput | FigureInput;
  /** For example "FULL_TIME", or in your own words. */
  employmentType?: string | string[];
  /** Since when, as an ISO date. */
  datePosted?: string;
  /** Until when, as an ISO date. */
  validThrough?: string;
  /** Short words that describe it. */
  tags?: string[];
  /** A text; HTML is reduced to text. */
  description?: string;
}

/** Jobs. A plain list is read as well. */
export interface JobListInput {
  /** The address of this schema, for editors. */
  $schema?: string;
  /** The heading; the number of jobs by default. */
  title?: string;
  /** The jobs, in the order in which they are shown. */
  jobs: JobPostingInput[];
  /** ISO 4217 code for amounts that name none. */
  currency?: string;
  /** Who publishes the list; shown under it, with a link. */
  source?: SourceInput | string;
  /** What the source demands of links to its jobs, for example "nofollow". */
  rel?: string;
  /** A remark shown under the list. */
  note?: string;
}

/** The pictures that a chart of pay can be. */
export type ChartKind = 'bars' | 'range' | 'percentiles' | 'trend' | 'distribution';

/** What was paid at one time. */
export interface PayPointInput {
  /** A year, quarter, month or day: 2025, "2025-Q2", "2025-05", "2025-05-31". */
  date: number | string;
  /** `null` or "-" where nothing was published: the line has a gap there. */
  amount: FigureInput;
  /** How the amount came about: what is estimated or predicted looks different, and its kind is written beside it. */
  kind?: PayKind;
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
  /** Expected change of employment, in percent (6, "-6%"): shown as text, never on the scale of pay. */
  growthRate?: { rate: FigureInput; from?: number | string; to?: number | string } | FigureInput;
  /** Price level of the place, where 100 is the average. */
  costOfLiving?: FigureInput;
  /** What it paid over time. */
  payHistory?: PayPointInput[];
}

/** What is paid beside pay. */
export interface AdditionalPayInput {
  /** What it is called, for example "Bonus". */
  name: string;
  /** How much it is. */
  amount?: FigureInput;
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
  /**
   * Hours of work in a year, for converting between periods; 2080 (52 weeks of 40 hours) by default.
   * @minimum 100
   * @maximum 8784
   */
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
  /** Single amounts in `currency` and `payPeriod`, of which the distribution is drawn. */
  amounts?: FigureInput[];
  /** What is paid beside the pay that is shown, such as a bonus or a pension: said under the picture to be not included. */
  additionalPay?: (string | AdditionalPayInput)[];
  /** Who publishes these figures. */
  source?: SourceInput | string;
  /** A remark shown under the chart. */
  note?: string;
}
