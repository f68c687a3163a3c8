/** One set of sample data for stories, tests and README. Where each comes from stands in its `source` and `note`. */
import type {
  ComparisonInput,
  JobListInput,
  JobSearchInput,
  SuggestionInput,
} from '../../src/model/inputs.js';
import broken from './broken.json';
import jobList from './job-list.json';
import jobSearch from './job-search.json';
import occupationTitles from './occupation-titles.json';
import officerDirectorAr from './officer-director.ar.json';
import officerDirectorDe from './officer-director.de.json';
import officerDirector from './officer-director.json';
import onetCareers from './onet-careers.json';
import operationsRoles from './operations-roles.json';
import proseComparison from './prose-comparison.json';
import wages2019 from './wages-2019.json';
import wages2025 from './wages-2025.json';

export const samples = {
  /** Two roles with every section; both yearly and hourly pay as published. */
  officerDirector: officerDirector as ComparisonInput,
  officerDirectorDe: officerDirectorDe as ComparisonInput,
  officerDirectorAr: officerDirectorAr as ComparisonInput,
  /** Four roles, one median each, written as people write figures. */
  operationsRoles: operationsRoles as ComparisonInput,
  /** Fifteen rows of text, no figures. */
  proseComparison: proseComparison as ComparisonInput,
  /** Twelve occupations with percentiles; one has no pay. */
  wages2025: wages2025 as ComparisonInput,
  /** Figures with the agency's symbols: `#` top-coded, `*` not available. */
  wages2019: wages2019 as ComparisonInput,
  /** Yearly pay that must not be converted, beside pay in both periods and pay by the hour. */
  onetCareers: onetCareers as ComparisonInput,
  /** Roles, skills and a company to suggest, places, and two examples. */
  jobSearch: jobSearch as JobSearchInput,
  /** Four postings: a range, a prediction, hourly pay, and none stated. */
  jobList: jobList as JobListInput,
  /** 171 occupations, some with very long titles. O*NET 28 Database, U.S. Department of Labor (CC BY 4.0). */
  occupationTitles: occupationTitles as SuggestionInput[],
  /** Valid JSON full of bad leaves: each has to be survived and reported. */
  broken: broken as unknown,
};

/** The name of a sample. */
export type SampleName = keyof typeof samples;
