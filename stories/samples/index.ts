/** One set of sample data for stories, tests and README. Where each comes from stands in its `source` and `note`. */
import assistantManagerGuide from './guides/assistant-manager.json';
import officerDirectorGuide from './guides/officer-director.json';
import officerOrManagerGuide from './guides/officer-or-manager.json';
import architectureTeachersGuide from './guides/onet-architecture-teachers.json';
import familyTherapistsGuide from './guides/onet-family-therapists.json';
import graphicDesignersGuide from './guides/onet-graphic-designers.json';
import operationsAssistantGuide from './guides/operations-assistant.json';
import operationsOfficerGuide from './guides/operations-officer.json';
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
import type { GuideInput } from '../../src/model/block-inputs.js';
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
  /** Several titles at one level, by points. */
  titles: titles as LadderInput,
  /** Titles by skills. */
  skills: skills as LadderInput,
  /** Pay bands that overlap, one of them open. */
  bands: bands as LadderInput,
  /** References to nothing, cycles, and leaves of every wrong type. */
  broken: brokenLadder as unknown,
};

/** Whole pages. Facts are those of the page that each one's source-note names; every sentence was written anew. */
export const guides = {
  /** Nearly every block there is; the list of related roles is empty, as on the page. */
  operationsAssistant: operationsAssistantGuide as GuideInput,
  /** Pay by role and by industry, duties, challenges, and a search at the end. */
  operationsOfficer: operationsOfficerGuide as GuideInput,
  /** An answer without any figure. */
  officerOrManager: officerOrManagerGuide as GuideInput,
  /** Two roles in tables and shares; the guide's own roles are those of `samples.officerDirector`. */
  officerDirector: { ...officerDirectorGuide, roles: samples.officerDirector.roles } as GuideInput,
  /** Fifteen rows of text in three comparisons. */
  assistantManager: assistantManagerGuide as GuideInput,
  /** Pay by the year only. O*NET (CC BY 4.0), as are the next two. */
  architectureTeachers: architectureTeachersGuide as GuideInput,
  /** Pay in two periods, an apprenticeship, and industries that are not the whole. */
  graphicDesigners: graphicDesignersGuide as GuideInput,
  /** A bright outlook, and one industry that is not the whole. */
  familyTherapists: familyTherapistsGuide as GuideInput,
};

/** The name of a sample. */
export type SampleName = keyof typeof samples;
