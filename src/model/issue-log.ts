import type { Issue, IssueCode, Severity } from './issue.js';

/** The mark that separates whole and fraction in the document's language; `either` where money has another one. */
export type DecimalMark = '.' | ',' | 'either';

/** What readers pass along: where issues go, and how the document writes numbers. */
export class IssueLog {
  readonly issues: Issue[] = [];

  constructor(readonly decimal: DecimalMark = '.') {}

  add(
    code: IssueCode,
    where: string,
    given?: unknown,
    expected?: string,
    severity: Severity = 'warning',
  ): void {
    this.issues.push({ code, severity, where, given: shown(given), ...(expected && { expected }) });
  }
}

const SHOWN_LENGTH = 80;

function shown(given: unknown): string {
  if (given === undefined) return '';
  let text: string;
  try {
    // eslint-disable-next-line @typescript-eslint/no-base-to-string -- what is an object is JSON by then
    text = typeof given === 'object' ? (JSON.stringify(given) ?? '') : String(given);
  } catch {
    text = typeof given;
  }
  return text.length > SHOWN_LENGTH ? `${text.slice(0, SHOWN_LENGTH)}…` : text;
}

/** The field of a JSON pointer's target. */
export function at(where: string, key: string | number): string {
  // Hardly any key needs it, and every field of the data comes by.
  const name =
    typeof key === 'string' && /[~/]/.test(key) ? key.replaceAll('~', '~0').replaceAll('/', '~1') : key;
  return `${where}/${name}`;
}
