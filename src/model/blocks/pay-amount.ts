import { IssueLog, type DecimalMark } from '../issue-log.js';
import type { Reading } from '../issue.js';
import { AMOUNTS, readPay, type Pay } from '../pay.js';
import { copyOf, listOf } from '../text.js';

const readPays = listOf(readPay);

/** Reads a pay or a figure of it, or a list of them as a role has it: as published in several periods. */
export function readPayAmount(input: unknown, decimal?: DecimalMark): Reading<Pay[]> {
  const log = new IssueLog(decimal);
  const pays = readPays(copyOf(input), log, '') ?? [];
  const value = pays.filter((pay) => AMOUNTS.some((name) => pay[name]));
  if (value.length || !pays.length) return { value, issues: log.issues };
  log.add('CE201', '', input, `a figure, or an object with ${AMOUNTS.join(', ')}`, 'error');
  return log;
}
