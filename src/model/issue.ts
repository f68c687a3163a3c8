import type { ISSUE_TEXTS } from './issue-texts.js';

/**
 * How much an issue costs the reader: an error leaves nothing to show, a warning leaves the rest readable, a hint costs
 * nothing.
 */
export type Severity = 'error' | 'warning' | 'hint';

/** The stable name of a problem; every code has its own entry on the documentation's Errors page. */
export type IssueCode = keyof typeof ISSUE_TEXTS;

/** One problem with what was given: what it is, where it stands and, by its code, how to mend it. */
export interface Issue {
  /** What kind of problem it is. */
  code: IssueCode;
  /** What it costs the reader. */
  severity: Severity;
  /** A JSON pointer (`/roles/0/pay/median`), `line 3, column 14`, an address, or an attribute's name. */
  where: string;
  /** What was found there, shortened for display. */
  given: string;
  /** What would have been accepted, where that can be said more precisely than the code does. */
  expected?: string;
}

/** How many of the issues cost the reader something. */
export const lossesOf = (issues: Issue[]): number =>
  issues.filter(({ severity }) => severity !== 'hint').length;

/** What every reader returns: as much as could be read, and everything that could not. Readers never throw. */
export interface Reading<T> {
  /** Absent when there is nothing to show: the root had the wrong shape or a required list was missing. */
  value?: T;
  /** In the order in which they were found; empty for good data. */
  issues: Issue[];
}

let describe: ((issues: Issue[]) => string[]) | undefined;

/**
 * Calls back when issues can be told in sentences, at once where they can. Good data needs none, so that they are a
 * module of their own; where it cannot be loaded, the codes have to do.
 */
export function whenTellable(then: () => void): void {
  if (describe) {
    then();
    return;
  }
  void import('./issue-texts.js')
    .then(
      ({ describeIssues }) => (describe = describeIssues),
      () => undefined,
    )
    .then(then);
}

/**
 * Issues in a sentence or two each, with no more than a few of a kind; by their codes alone until `whenTellable` has
 * called back.
 */
export const tellIssues = (issues: Issue[]): string[] =>
  describe?.(issues) ??
  issues.map(({ code, where, given }) => [code, where && `(${where})`, given].filter(Boolean).join(' '));

/** An issue in a sentence or two. */
export const tellIssue = (issue: Issue): string => tellIssues([issue])[0]!;
