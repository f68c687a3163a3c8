// Written by test/tools/frameworks.mjs from custom-elements.json.

import type {
  CareerDataElement,
  CareerErrorDetail,
  CareerGuideElement,
  CareerLadderElement,
  CareerLevelSelectDetail,
  CareerLoadDetail,
  CareerSearchDetail,
  CaseStudyElement,
  DayTimelineElement,
  ExpandableListElement,
  FaqListElement,
  JobListElement,
  JobSearchElement,
  LinkListElement,
  PairedListElement,
  PayAmountElement,
  PlanListElement,
  RatingScaleElement,
  RoleCompareElement,
  SalaryChartElement,
  ShareBarElement,
  ShareLinksElement,
  SkillListElement,
  SourceNoteElement,
  StatTilesElement,
  TagListElement,
  TitledListElement,
} from '../index.js';

/** What every framework's types are made of: for each tag its class, what may be set, and its events. */
export interface CareerElements {
  'career-data': {
    element: CareerDataElement;
    properties:
      | 'data'
      | 'config'
      | 'src'
      | 'from'
      | 'crossorigin'
      | 'locale'
      | 'currency'
      | 'payPeriod'
      | 'hoursPerYear'
      | 'current'
      | 'yourPay'
      | 'words'
      | 'jsonLd'
      | 'debug';
    attributes: {
      /** The pay period shown first: hour, week, month or year; readers can switch. */
      'pay-period': 'payPeriod';
      /** Working hours per year, for converting pay between periods; 2080 by default. */
      'hours-per-year': 'hoursPerYear';
      /** What the reader earns, such as "$48,000". It is not sent anywhere. */
      'your-pay': 'yourPay';
      /** Describes what the elements inside show to search engines, in one script in the page's head. */
      'json-ld': 'jsonLd';
    };
    events: { 'career-load': CustomEvent<CareerLoadDetail>; 'career-error': CustomEvent<CareerErrorDetail> };
  };
  'career-guide': {
    element: CareerGuideElement;
    properties:
      | 'data'
      | 'config'
      | 'src'
      | 'from'
      | 'crossorigin'
      | 'caption'
      | 'locale'
      | 'currency'
      | 'payPeriod'
      | 'hoursPerYear'
      | 'headingLevel'
      | 'noContents'
      | 'jsonLd'
      | 'debug';
    attributes: {
      /** The pay period shown first: hour, week, month or year; readers can switch. */
      'pay-period': 'payPeriod';
      /** Working hours per year, for converting pay between periods; 2080 by default. */
      'hours-per-year': 'hoursPerYear';
      /** Level of the title as a heading, 1 to 6. Sections are one level below. */
      'heading-level': 'headingLevel';
      /** Leaves the list of sections out. */
      'no-contents': 'noContents';
      /** Describes what is shown to search engines, in one script in the page's head. */
      'json-ld': 'jsonLd';
    };
    events: { 'career-load': CustomEvent<CareerLoadDetail>; 'career-error': CustomEvent<CareerErrorDetail> };
  };
  'career-ladder': {
    element: CareerLadderElement;
    properties:
      | 'data'
      | 'config'
      | 'src'
      | 'from'
      | 'of'
      | 'crossorigin'
      | 'caption'
      | 'locale'
      | 'currency'
      | 'payPeriod'
      | 'hoursPerYear'
      | 'view'
      | 'current'
      | 'target'
      | 'tracks'
      | 'themes'
      | 'urlKey'
      | 'topDown'
      | 'horizontal'
      | 'headingLevel'
      | 'debug';
    attributes: {
      /** The pay period shown first: hour, week, month or year; readers can switch. Amounts that name none are for it. */
      'pay-period': 'payPeriod';
      /** Working hours per year, for converting pay between periods; 2080 by default. */
      'hours-per-year': 'hoursPerYear';
      /** Name of a key in the page's address that keeps both levels, so that readers can share them; none by default. */
      'url-key': 'urlKey';
      /** Starts the ladder with its first level on top. */
      'top-down': 'topDown';
      /** Level of the title as a heading, 1 to 6. */
      'heading-level': 'headingLevel';
    };
    events: {
      'career-level-select': CustomEvent<CareerLevelSelectDetail>;
      'career-load': CustomEvent<CareerLoadDetail>;
      'career-error': CustomEvent<CareerErrorDetail>;
    };
  };
  'case-study': {
    element: CaseStudyElement;
    properties:
      | 'data'
      | 'config'
      | 'src'
      | 'from'
      | 'of'
      | 'crossorigin'
      | 'caption'
      | 'locale'
      | 'headingLevel'
      | 'debug';
    attributes: {
      /** Level of the title as a heading, 1 to 6. */
      'heading-level': 'headingLevel';
    };
    events: { 'career-load': CustomEvent<CareerLoadDetail>; 'career-error': CustomEvent<CareerErrorDetail> };
  };
  'day-timeline': {
    element: DayTimelineElement;
    properties:
      | 'data'
      | 'config'
      | 'src'
      | 'from'
      | 'of'
      | 'crossorigin'
      | 'caption'
      | 'locale'
      | 'headingLevel'
      | 'debug';
    attributes: {
      /** Level of the title as a heading, 1 to 6. */
      'heading-level': 'headingLevel';
    };
    events: { 'career-load': CustomEvent<CareerLoadDetail>; 'career-error': CustomEvent<CareerErrorDetail> };
  };
  'expandable-list': {
    element: ExpandableListElement;
    properties:
      | 'data'
      | 'config'
      | 'src'
      | 'from'
      | 'of'
      | 'crossorigin'
      | 'caption'
      | 'locale'
      | 'headingLevel'
      | 'debug';
    attributes: {
      /** Level of the title as a heading, 1 to 6. */
      'heading-level': 'headingLevel';
    };
    events: { 'career-load': CustomEvent<CareerLoadDetail>; 'career-error': CustomEvent<CareerErrorDetail> };
  };
  'faq-list': {
    element: FaqListElement;
    properties:
      | 'data'
      | 'config'
      | 'src'
      | 'from'
      | 'of'
      | 'crossorigin'
      | 'caption'
      | 'locale'
      | 'headingLevel'
      | 'linkable'
      | 'debug';
    attributes: {
      /** Level of the title as a heading, 1 to 6; headings inside it are one lower. */
      'heading-level': 'headingLevel';
    };
    events: { 'career-load': CustomEvent<CareerLoadDetail>; 'career-error': CustomEvent<CareerErrorDetail> };
  };
  'job-list': {
    element: JobListElement;
    properties:
      | 'data'
      | 'config'
      | 'src'
      | 'from'
      | 'of'
      | 'crossorigin'
      | 'caption'
      | 'headingLevel'
      | 'locale'
      | 'currency'
      | 'searchId'
      | 'query'
      | 'sort'
      | 'pageSize'
      | 'debug';
    attributes: {
      /** Level of the title as a heading, 1 to 6. */
      'heading-level': 'headingLevel';
      /** Id of a `<job-search>`: its searches are answered here, and lead nowhere else. */
      for: 'searchId';
      /** How many jobs are shown at first, and are added by "Show more". */
      'page-size': 'pageSize';
    };
    events: { 'career-load': CustomEvent<CareerLoadDetail>; 'career-error': CustomEvent<CareerErrorDetail> };
  };
  'job-search': {
    element: JobSearchElement;
    properties:
      | 'data'
      | 'config'
      | 'src'
      | 'from'
      | 'of'
      | 'crossorigin'
      | 'caption'
      | 'headingLevel'
      | 'locale'
      | 'action'
      | 'template'
      | 'board'
      | 'target'
      | 'fields'
      | 'what'
      | 'where'
      | 'remote'
      | 'radius'
      | 'required'
      | 'disabled'
      | 'recent'
      | 'debug'
      | 'suggest';
    attributes: {
      /** Level of the title as a heading, 1 to 6. */
      'heading-level': 'headingLevel';
    };
    events: {
      'career-search': CustomEvent<CareerSearchDetail>;
      'career-load': CustomEvent<CareerLoadDetail>;
      'career-error': CustomEvent<CareerErrorDetail>;
    };
  };
  'link-list': {
    element: LinkListElement;
    properties:
      | 'data'
      | 'config'
      | 'src'
      | 'from'
      | 'of'
      | 'crossorigin'
      | 'caption'
      | 'locale'
      | 'headingLevel'
      | 'debug';
    attributes: {
      /** Level of the title as a heading, 1 to 6. */
      'heading-level': 'headingLevel';
    };
    events: { 'career-load': CustomEvent<CareerLoadDetail>; 'career-error': CustomEvent<CareerErrorDetail> };
  };
  'paired-list': {
    element: PairedListElement;
    properties:
      | 'data'
      | 'config'
      | 'src'
      | 'from'
      | 'of'
      | 'crossorigin'
      | 'caption'
      | 'locale'
      | 'headingLevel'
      | 'debug';
    attributes: {
      /** Level of the title as a heading, 1 to 6; headings inside it are one lower. */
      'heading-level': 'headingLevel';
    };
    events: { 'career-load': CustomEvent<CareerLoadDetail>; 'career-error': CustomEvent<CareerErrorDetail> };
  };
  'pay-amount': {
    element: PayAmountElement;
    properties:
      | 'data'
      | 'config'
      | 'value'
      | 'src'
      | 'from'
      | 'of'
      | 'crossorigin'
      | 'locale'
      | 'currency'
      | 'payPeriod'
      | 'hoursPerYear'
      | 'debug';
    attributes: {
      /** The period to show: hour, day, week, month or year; also that of an amount that names none. */
      'pay-period': 'payPeriod';
      /** For converting between periods; 2,080 by default. */
      'hours-per-year': 'hoursPerYear';
    };
    events: { 'career-load': CustomEvent<CareerLoadDetail>; 'career-error': CustomEvent<CareerErrorDetail> };
  };
  'plan-list': {
    element: PlanListElement;
    properties:
      | 'data'
      | 'config'
      | 'src'
      | 'from'
      | 'of'
      | 'crossorigin'
      | 'caption'
      | 'locale'
      | 'headingLevel'
      | 'debug';
    attributes: {
      /** Level of the title as a heading, 1 to 6; headings inside it are one lower. */
      'heading-level': 'headingLevel';
    };
    events: { 'career-load': CustomEvent<CareerLoadDetail>; 'career-error': CustomEvent<CareerErrorDetail> };
  };
  'rating-scale': {
    element: RatingScaleElement;
    properties:
      | 'data'
      | 'config'
      | 'src'
      | 'from'
      | 'of'
      | 'crossorigin'
      | 'caption'
      | 'locale'
      | 'headingLevel'
      | 'debug';
    attributes: {
      /** Level of the title as a heading, 1 to 6. */
      'heading-level': 'headingLevel';
    };
    events: { 'career-load': CustomEvent<CareerLoadDetail>; 'career-error': CustomEvent<CareerErrorDetail> };
  };
  'role-compare': {
    element: RoleCompareElement;
    properties:
      | 'data'
      | 'config'
      | 'src'
      | 'from'
      | 'of'
      | 'roles'
      | 'crossorigin'
      | 'caption'
      | 'locale'
      | 'currency'
      | 'payPeriod'
      | 'hoursPerYear'
      | 'baseline'
      | 'sections'
      | 'headingLevel'
      | 'onlyDifferences'
      | 'debug';
    attributes: {
      /** The pay period shown first: hour, week, month or year; readers can switch. Amounts that name none are for it. */
      'pay-period': 'payPeriod';
      /** Working hours per year, for converting pay between periods; 2080 by default. */
      'hours-per-year': 'hoursPerYear';
      /** Level of the title as a heading, 1 to 6. */
      'heading-level': 'headingLevel';
      /** Starts with equal rows left out. */
      'only-differences': 'onlyDifferences';
    };
    events: { 'career-load': CustomEvent<CareerLoadDetail>; 'career-error': CustomEvent<CareerErrorDetail> };
  };
  'salary-chart': {
    element: SalaryChartElement;
    properties:
      | 'data'
      | 'config'
      | 'src'
      | 'from'
      | 'of'
      | 'roles'
      | 'crossorigin'
      | 'caption'
      | 'kind'
      | 'sort'
      | 'locale'
      | 'currency'
      | 'payPeriod'
      | 'hoursPerYear'
      | 'yourPay'
      | 'askPay'
      | 'costOfLiving'
      | 'asTable'
      | 'headingLevel'
      | 'debug';
    attributes: {
      /** The pay period shown first: hour, week, month or year; readers can switch. Amounts that name none are for it. */
      'pay-period': 'payPeriod';
      /** Working hours per year, for converting pay between periods; 2080 by default. */
      'hours-per-year': 'hoursPerYear';
      /** An amount to mark, such as "$41,500". It is not sent anywhere. */
      'your-pay': 'yourPay';
      /** Shows a field for the reader's own pay. What is typed stays on the page. */
      'ask-pay': 'askPay';
      /** Starts with amounts adjusted for the price levels that are given. */
      'cost-of-living': 'costOfLiving';
      /** Starts with the table instead of the picture. */
      'as-table': 'asTable';
      /** Level of the title as a heading, 1 to 6. */
      'heading-level': 'headingLevel';
    };
    events: { 'career-load': CustomEvent<CareerLoadDetail>; 'career-error': CustomEvent<CareerErrorDetail> };
  };
  'share-bar': {
    element: ShareBarElement;
    properties:
      | 'data'
      | 'config'
      | 'src'
      | 'from'
      | 'of'
      | 'crossorigin'
      | 'caption'
      | 'locale'
      | 'headingLevel'
      | 'debug';
    attributes: {
      /** Level of the title as a heading, 1 to 6; headings inside it are one lower. */
      'heading-level': 'headingLevel';
    };
    events: { 'career-load': CustomEvent<CareerLoadDetail>; 'career-error': CustomEvent<CareerErrorDetail> };
  };
  'share-links': {
    element: ShareLinksElement;
    properties:
      | 'data'
      | 'config'
      | 'src'
      | 'from'
      | 'of'
      | 'crossorigin'
      | 'caption'
      | 'locale'
      | 'headingLevel'
      | 'debug';
    attributes: {
      /** Level of the title as a heading, 1 to 6. */
      'heading-level': 'headingLevel';
    };
    events: { 'career-load': CustomEvent<CareerLoadDetail>; 'career-error': CustomEvent<CareerErrorDetail> };
  };
  'skill-list': {
    element: SkillListElement;
    properties:
      | 'data'
      | 'config'
      | 'src'
      | 'from'
      | 'of'
      | 'crossorigin'
      | 'caption'
      | 'locale'
      | 'headingLevel'
      | 'debug';
    attributes: {
      /** Level of the title as a heading, 1 to 6; headings inside it are one lower. */
      'heading-level': 'headingLevel';
    };
    events: { 'career-load': CustomEvent<CareerLoadDetail>; 'career-error': CustomEvent<CareerErrorDetail> };
  };
  'source-note': {
    element: SourceNoteElement;
    properties:
      | 'data'
      | 'config'
      | 'src'
      | 'from'
      | 'of'
      | 'crossorigin'
      | 'caption'
      | 'locale'
      | 'headingLevel'
      | 'debug';
    attributes: {
      /** Level of the title as a heading, 1 to 6. */
      'heading-level': 'headingLevel';
    };
    events: { 'career-load': CustomEvent<CareerLoadDetail>; 'career-error': CustomEvent<CareerErrorDetail> };
  };
  'stat-tiles': {
    element: StatTilesElement;
    properties:
      | 'data'
      | 'config'
      | 'src'
      | 'from'
      | 'of'
      | 'crossorigin'
      | 'caption'
      | 'locale'
      | 'headingLevel'
      | 'debug';
    attributes: {
      /** Level of the title as a heading, 1 to 6. */
      'heading-level': 'headingLevel';
    };
    events: { 'career-load': CustomEvent<CareerLoadDetail>; 'career-error': CustomEvent<CareerErrorDetail> };
  };
  'tag-list': {
    element: TagListElement;
    properties:
      | 'data'
      | 'config'
      | 'src'
      | 'from'
      | 'of'
      | 'crossorigin'
      | 'caption'
      | 'locale'
      | 'headingLevel'
      | 'debug';
    attributes: {
      /** Level of the title as a heading, 1 to 6; headings inside it are one lower. */
      'heading-level': 'headingLevel';
    };
    events: { 'career-load': CustomEvent<CareerLoadDetail>; 'career-error': CustomEvent<CareerErrorDetail> };
  };
  'titled-list': {
    element: TitledListElement;
    properties:
      | 'data'
      | 'config'
      | 'src'
      | 'from'
      | 'of'
      | 'crossorigin'
      | 'caption'
      | 'locale'
      | 'headingLevel'
      | 'debug';
    attributes: {
      /** Level of the title as a heading, 1 to 6; headings inside it are one lower. */
      'heading-level': 'headingLevel';
    };
    events: { 'career-load': CustomEvent<CareerLoadDetail>; 'career-error': CustomEvent<CareerErrorDetail> };
  };
}
