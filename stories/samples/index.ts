/** One set of sample data for stories, tests and README. Where each comes from stands in its `source` and `note`. */
import bands from './ladder/bands.json';
import brokenLadder from './ladder/broken.json';
import engineering from './ladder/engineering.json';
import milestones from './ladder/milestones.json';
import moves from './ladder/moves.json';
import operationsAr from './ladder/operations.ar.json';
import operationsDe from './ladder/operations.de.json';
import operations from './ladder/operations.json';
import skills from './ladder/skills.json';
import titles from './ladder/titles.json';
import type {
  ComparisonInput,
  JobListInput,
  JobSearchInput,
  LadderInput,
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

/** Ladders; what is said of the other samples holds for them as well. */
export const ladders = {
  /** Five tiers of a career guide, with years that overlap. */
  operations: operations as LadderInput,
  operationsDe: operationsDe as LadderInput,
  operationsAr: operationsAr as LadderInput,
  /** Two tracks with medians and a lateral move. */
  moves: moves as LadderInput,
  /** Eight levels by nine themes, with branches. */
  engineering: engineering as LadderInput,
  /** Five milestones in sixteen tracks, some cells empty. */
  milestones: milestones as unknown as LadderInput,
  /** Several titles in one rung, by points. */
  titles: titles as LadderInput,
  /** Titles by skills. */
  skills: skills as LadderInput,
  /** Pay bands that overlap, one of them open. */
  bands: bands as LadderInput,
  /** References to nothing, cycles, and leaves of every wrong type. */
  broken: brokenLadder as unknown,
};

/** The name of a sample. */
export type SampleName = keyof typeof samples;
