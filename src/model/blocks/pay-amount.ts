import { Findings, type DecimalMark } from '../findings.js';
import type { Reading } from '../issue.js';
import { readPay, type Pay } from '../pay.js';
import { copyOf, listOf } from '../text.js';

const readPays = listOf(readPay);

/** Reads a pay or a figure of it, or a list of them as a role has it: as published in several periods. */
export function readPayAmount(input: unknown, decimal?: DecimalMark): Reading<Pay[]> {
  const find = new Findings(decimal);
  return { value: readPays(copyOf(input), find, '') ?? [], issues: find.issues };
}
