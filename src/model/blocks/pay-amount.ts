import { IssueLog, type DecimalMark } from '../issue-log.js';
import type { Reading } from '../issue.js';
import { AMOUNTS, gatherPay, readPays, type Pay } from '../pay.js';
import { copyOf, fieldBy, isObject, keep } from '../text.js';

const PAY = { pay: keep };

/** Reads a pay or a figure of it, or a list of them as a role has it: as published in several periods. */
export function readPayAmount(input: unknown, decimal?: DecimalMark): Reading<Pay[]> {
  const log = new IssueLog(decimal);
  const copy = copyOf(input);
  // `{"salary": "$45,000", "currency": "USD"}` has its pay inside.
  const fields = isObject(copy) ? gatherPay(copy, PAY, new IssueLog(), '') : {};
  const key = Object.keys(fields).find((name) => fieldBy(name, PAY));
  const pay = key === undefined ? copy : fields[key];
  const pays = readPays(pay, log, '') ?? [];
  const value = pays.filter((pay) => AMOUNTS.some((name) => pay[name]));
  if (value.length || !pays.length) return { value, issues: log.issues };
  log.add('CE201', '', input, `a figure, or an object with ${AMOUNTS.join(', ')}`, 'error');
  return log;
}
