import { Findings, type DecimalMark } from '../findings.js';
import type { Reading } from '../issue.js';
import { AMOUNTS, readPay, type Pay } from '../pay.js';
import { copyOf, listOf } from '../text.js';

const readPays = listOf(readPay);

/** Reads a pay or a figure of it, or a list of them as a role has it: as published in several periods. */
export function readPayAmount(input: unknown, decimal?: DecimalMark): Reading<Pay[]> {
  const find = new Findings(decimal);
  const pays = readPays(copyOf(input), find, '') ?? [];
  const value = pays.filter((pay) => AMOUNTS.some((name) => pay[name]));
  if (value.length || !pays.length) return { value, issues: find.issues };
  find.add('CE201', '', input, `a figure, or an object with ${AMOUNTS.join(', ')}`, 'error');
  return find;
}
