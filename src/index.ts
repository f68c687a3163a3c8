export { RoleCompareElement } from './elements/role-compare/role-compare.js';
export { SalaryChartElement } from './elements/salary-chart/salary-chart.js';
export { addWords, useWords, type Phrase, type Word, type Words } from './format/words.js';
export { describeIssue, ISSUE_TEXTS, type Issue, type IssueCode, type Severity } from './model/issue.js';
export type { CareerLoadDetail } from './controllers/data-source.js';
export type { CareerErrorDetail } from './controllers/issue-report.js';
export type * from './model/inputs.js';
