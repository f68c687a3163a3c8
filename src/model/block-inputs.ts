/**
 * The shapes of the smaller blocks of a career guide, and of a whole guide. As in `inputs.ts`, every description is
 * what an editor shows while somebody types.
 */
import type {
  CountInput,
  FigureInput,
  PayInput,
  PayPeriod,
  RoleInput,
  ShareInput,
  SharesInput,
  SkillInput,
  SourceInput,
} from './inputs.js';

/** What every block may say besides its own. */
export interface BlockInput {
  /** The address of this schema, for editors. */
  $schema?: string;
  /** The heading. */
  title?: string;
  /** A sentence under the heading. */
  summary?: string;
  /** A remark under the block. */
  note?: string;
  /** Who says so. */
  source?: SourceInput | string;
}

/** A number that is worth a tile. */
export interface StatInput {
  /** What the value is, for example "median salary"; a tile may consist of a label only. */
  label: string;
  /** A figure as people write it ("$45,000", "7%"), or a word. */
  value?: FigureInput;
  /** A remark in small type. */
  note?: string;
}

/** What `<stat-tiles>` shows. */
export interface StatTilesInput extends BlockInput {
  /** The tiles, in this order. */
  items: (StatInput | string)[];
}

/** One thing that is rated in words. */
export interface RatingInput {
  /** What is rated, for example "Stress". */
  label: string;
  /** The rating in words, for example "moderate". */
  value: string;
  /** The words of this rating's own scale, from the least to the most. */
  scale?: string[];
  /** A sentence about it. */
  text?: string;
}

/** What `<rating-scale>` shows. */
export interface RatingScaleInput extends BlockInput {
  /** The words of the scale, from the least to the most. Without one, no scale is drawn: none is made up. */
  scale?: string[];
  /** What is rated. */
  items: RatingInput[];
}

/** One bar of shares. */
export interface ShareGroupInput {
  /** What the whole is, for example "Gender". */
  title?: string;
  /** Its parts. */
  items: SharesInput | CountInput[];
}

/** What `<share-bar>` shows. */
export interface ShareBarInput extends BlockInput {
  /** The parts of the only whole. */
  items?: SharesInput | CountInput[];
  /** Several wholes, a bar for each. */
  groups?: ShareGroupInput[];
}

/** A heading with skills under it. */
export interface SkillGroupInput {
  /** What the skills have in common. */
  title: string;
  /** A sentence about them. */
  text?: string;
  /** The skills. */
  items: (string | SkillInput | ShareInput)[];
}

/** What `<skill-list>` shows. */
export interface SkillListInput extends BlockInput {
  /** Skills; with `share` as bars, with `group` under headings. */
  items?: (string | SkillInput)[];
  /** Skills under headings with a description: a skill map. */
  groups?: SkillGroupInput[];
}

/** A tool, a certificate, anything that is named in a few words. */
export interface TagInput {
  /** What it is called. */
  name: string;
  /** For example products of that kind. */
  examples?: string[];
  /** A relative, http: or https: address. */
  url?: string;
}

/** A heading with tags under it. */
export interface TagGroupInput {
  /** What the tags have in common. */
  title: string;
  /** The tags. */
  items: (string | TagInput)[];
}

/** What `<tag-list>` shows. */
export interface TagListInput extends BlockInput {
  /** Tags; "CRM systems (e.g., Salesforce, HubSpot)" is read as a name with examples. */
  items?: (string | TagInput)[];
  /** Tags under headings. */
  groups?: TagGroupInput[];
}

/** What `<expandable-list>` shows. */
export interface ExpandableListInput extends BlockInput {
  /** The list's items. */
  items: string[];
  /** How many are seen before "Show more"; 6 by default. */
  visible?: number;
}

/** One of the lists that stand side by side. */
export interface PairedInput {
  /** What the list is about, for example "Pros". */
  title: string;
  /** Its items. */
  items: string[];
  /** `for` and `against` mark the items with a plus and a minus; otherwise the marks only tell the lists apart. */
  side?: 'for' | 'against';
}

/** What `<paired-list>` shows: lists side by side whose items do not belong to each other. */
export interface PairedListInput extends BlockInput {
  /** The lists, usually two. */
  lists: PairedInput[];
}

/** Words of a text that lead somewhere; the text itself is never anything but text. */
export interface TextLinkInput {
  /** The words as they stand in the text: the first place where they do becomes the link. Otherwise it is listed under the text. */
  title: string;
  /** A relative, http:, https:, mailto: or tel: address. */
  url: string;
}

/** A heading with text under it. */
export interface TitledInput {
  /** The heading. */
  title: string;
  /** One paragraph, or several. */
  text?: string | string[];
  /** What leads somewhere in the text. */
  links?: TextLinkInput[];
  /** A list under the text. */
  items?: string[];
}

/** What `<titled-list>` shows. */
export interface TitledListInput extends BlockInput {
  /** Headings with their texts, in this order. */
  items: (TitledInput | string)[];
  /** Whether the headings are numbered. */
  numbered?: boolean;
}

/** A part of a day. */
export interface DaySlotInput {
  /** What the time is called, for example "Morning". */
  title?: string;
  /** When it begins: "09:00", "9:00 AM", "9". */
  from?: string | number;
  /** When it ends. */
  to?: string | number;
  /** What it is about. */
  focus?: string;
  /** What is done in it. */
  tasks?: string[];
}

/** What `<day-timeline>` shows. */
export interface DayTimelineInput extends BlockInput {
  /** The parts of the day, in this order. */
  items: DaySlotInput[];
}

/** A story of somebody's work. */
export interface CaseInput {
  /** What the story is about. */
  title: string;
  /** One paragraph, or several. */
  text: string | string[];
  /** What leads somewhere in the story. */
  links?: TextLinkInput[];
  /** What is to be learned from it. */
  takeaway?: string;
}

/** What `<case-study>` shows. */
export interface CaseStudyInput extends BlockInput {
  /** The stories. */
  items: CaseInput[];
}

/** A question with its answer. */
export interface QuestionInput {
  /** The question. */
  question: string;
  /** One paragraph, or several. */
  answer: string | string[];
  /** What leads somewhere in the answer. */
  links?: TextLinkInput[];
  /** A heading that it stands under, together with others of the same. */
  category?: string;
  /** A short name to link to; made from the question by default. */
  id?: string;
}

/** A heading with questions under it. */
export interface QuestionCategoryInput {
  /** What the questions are about. */
  title: string;
  /** The questions. */
  items: QuestionInput[];
}

/** What `<faq-list>` shows. */
export interface FaqListInput extends BlockInput {
  /** The questions, in this order; those with a `category` under its heading. */
  items?: QuestionInput[];
  /** Questions under headings. */
  categories?: QuestionCategoryInput[];
}

/** A page to go on to. */
export interface LinkInput {
  /** What the link is called. */
  title: string;
  /** A relative, http: or https: address; without one, the title alone is shown. */
  url?: string;
  /** A sentence about it. */
  text?: string;
  /** A few words beside the title, for example a median salary. */
  label?: string;
}

/** What `<link-list>` shows. */
export interface LinkListInput extends BlockInput {
  /** The links; the same address is shown once. */
  items: (LinkInput | string)[];
}

/** What `<source-note>` shows. */
export interface SourceNoteInput extends BlockInput {
  /** Who says what is on the page. */
  items: (SourceInput | string)[];
  /** When the page was last changed, as an ISO date or in words. */
  updated?: string;
  /** How the figures were made, in a sentence or two. */
  method?: string;
}

/** What `<share-links>` shares; nothing of it has to be given. */
export interface ShareLinksInput extends BlockInput {
  /** The address to share; the page's own by default. */
  url?: string;
  /** A sentence that goes along with it. */
  text?: string;
}

/** One offer. */
export interface PlanInput {
  /** What the plan is called. */
  name: string;
  /** "8", "$8", "free" or 0. */
  price: FigureInput;
  /** ISO 4217 code, for example "USD". */
  currency?: string;
  /** The period that the price is for. */
  period?: PayPeriod;
  /** Whom it is for. */
  text?: string;
  /** What stands above the features, for example "Everything in Free, and:". */
  lead?: string;
  /** What is in it. */
  features?: string[];
  /** Where it can be had: a relative, http: or https: address. */
  url?: string;
  /** What the link is called. */
  label?: string;
}

/** What `<plan-list>` shows. */
export interface PlanListInput extends BlockInput {
  /** The plans, in this order. */
  items: PlanInput[];
  /** ISO 4217 code for prices that name none. */
  currency?: string;
}

/** What `<pay-amount>` shows: a pay, or a single figure of it. */
export type PayAmountInput = PayInput | FigureInput;

/** Something that a guide shows by one of the elements. */
export interface GuideBlockInput {
  /** A short name to refer to it by, as in `<stat-tiles of="key-figures">`. */
  id?: string;
  /** The tag of the element that shows it, for example "stat-tiles" or "salary-chart". */
  element: string;
  /**
   * What the element is given, in its own shape. It may be left out where the element needs none, or where it shows
   * the guide's roles.
   */
  data?: unknown;
  /** The element's attributes, for example `{ "kind": "range" }`. */
  attributes?: Record<string, string | number | boolean>;
}

/** Text between the blocks of a guide. */
export interface GuideTextInput {
  /** One paragraph, or several. */
  text: string | string[];
  /** What leads somewhere in the text. */
  links?: TextLinkInput[];
}

/** A part of a guide with a heading. */
export interface GuideSectionInput {
  /** What the page's address calls it; made from the title by default. */
  id?: string;
  /** The heading. */
  title?: string;
  /** What the navigation calls it, where the title is long. */
  label?: string;
  /** One paragraph, or several, above the blocks. */
  text?: string | string[];
  /** What leads somewhere in the text above the blocks. */
  links?: TextLinkInput[];
  /** What is shown, in this order: elements, and text between them. A string is a paragraph, or the tag of an element that needs no data, such as "share-links". */
  blocks?: (GuideBlockInput | GuideTextInput | string)[];
  /** Parts of this part. */
  sections?: GuideSectionInput[];
}

/** A whole career guide: what `<career-guide>` shows, and what `<career-data>` hands to the elements inside it. */
export interface GuideInput {
  /** The address of this schema, for editors. */
  $schema?: string;
  /** The heading of the guide. */
  title?: string;
  /** One paragraph, or several, under the heading. */
  summary?: string | string[];
  /** What leads somewhere in the summary. */
  links?: TextLinkInput[];
  /** When the guide was last changed, as an ISO date or in words. */
  updated?: string;
  /** ISO 4217 code for amounts that name none. */
  currency?: string;
  /** The period for amounts that name none. */
  payPeriod?: PayPeriod;
  /**
   * Hours of work in a year, for converting between periods; 2080 (52 weeks of 40 hours) by default.
   * @minimum 100
   * @maximum 8784
   */
  hoursPerYear?: number;
  /** The roles that the guide is about; `<role-compare roles="a b">` picks among them. */
  roles?: RoleInput[];
  /** The id or title of the role that differences are measured against; the first one by default. */
  baseline?: string;
  /** The parts of the guide, in this order. */
  sections?: GuideSectionInput[];
  /** Who says so. */
  source?: SourceInput | string;
  /** A remark at the end. */
  note?: string;
}
