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
      'pay-period': 'payPeriod';
      'hours-per-year': 'hoursPerYear';
      'your-pay': 'yourPay';
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
      'pay-period': 'payPeriod';
      'hours-per-year': 'hoursPerYear';
      'heading-level': 'headingLevel';
      'no-contents': 'noContents';
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
      'pay-period': 'payPeriod';
      'hours-per-year': 'hoursPerYear';
      'url-key': 'urlKey';
      'top-down': 'topDown';
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
    attributes: { 'heading-level': 'headingLevel' };
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
    attributes: { 'heading-level': 'headingLevel' };
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
    attributes: { 'heading-level': 'headingLevel' };
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
    attributes: { 'heading-level': 'headingLevel' };
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
    attributes: { 'heading-level': 'headingLevel'; for: 'searchId'; 'page-size': 'pageSize' };
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
    attributes: { 'heading-level': 'headingLevel' };
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
    attributes: { 'heading-level': 'headingLevel' };
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
    attributes: { 'heading-level': 'headingLevel' };
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
    attributes: { 'pay-period': 'payPeriod'; 'hours-per-year': 'hoursPerYear' };
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
    attributes: { 'heading-level': 'headingLevel' };
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
    attributes: { 'heading-level': 'headingLevel' };
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
      'pay-period': 'payPeriod';
      'hours-per-year': 'hoursPerYear';
      'heading-level': 'headingLevel';
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
      'pay-period': 'payPeriod';
      'hours-per-year': 'hoursPerYear';
      'your-pay': 'yourPay';
      'ask-pay': 'askPay';
      'cost-of-living': 'costOfLiving';
      'as-table': 'asTable';
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
    attributes: { 'heading-level': 'headingLevel' };
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
    attributes: { 'heading-level': 'headingLevel' };
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
    attributes: { 'heading-level': 'headingLevel' };
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
    attributes: { 'heading-level': 'headingLevel' };
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
    attributes: { 'heading-level': 'headingLevel' };
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
    attributes: { 'heading-level': 'headingLevel' };
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
    attributes: { 'heading-level': 'headingLevel' };
    events: { 'career-load': CustomEvent<CareerLoadDetail>; 'career-error': CustomEvent<CareerErrorDetail> };
  };
}
