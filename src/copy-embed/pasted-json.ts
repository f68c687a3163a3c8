import { parseJson } from '../dom/json.js';
import { reshaped } from '../model/all-shapes.js';
import { readChart } from '../model/chart.js';
import { describeIssue } from '../model/issue-texts.js';
import { PAY } from '../model/pay-names.js';
import { AMOUNTS } from '../model/pay.js';
import { isObject } from '../model/text.js';
import { entryOf } from './catalog.js';
import { converted } from './foreign.js';
import { jsonOfScript, mendedJson } from './mended.js';
import { readRows, type Pasted } from './pasted-rows.js';
import { linesOf, placeInJson, pointerBefore } from './places.js';
import { problemsOf } from './problems.js';
import { rowsOfJson } from './records.js';
import { quotedList } from './sheet.js';

/** What JSON does not have, outside its texts: a comma too many, comments, and what Python writes for no figure. */
const SURPLUS =
  /"(?:[^"\\]|\\.)*"|(,)(?=(?:\s|\/\/.*|\/\*(?:[^*]|\*(?!\/))*\*\/)*[}\]])|\/\/.*|\/\*[^]*?\*\/|\bNaN\b/g;

const QUOTES =
  'This looks like JavaScript. JSON has straight double quotes around names and texts: {"title": "Officer"}.';

/** Names without quotes, or quotes that are single. */
const isScript = (text: string): boolean =>
  /[{,]\s*(?:[a-z_$][\w$]*\s*:|')/i.test(text.replace(/"(?:[^"\\]|\\.)*"/g, '""'));

/** What was done about each part of a text that JSON does not have. */
const MENDED: [pattern: RegExp, said: (line: number) => string][] = [
  [/^,/, (line) => `A comma stands after the last item (line ${line}). It was left out.`],
  [/^\//, (line) => `A comment stands in the data (line ${line}). It was left out.`],
  [
    /^N/,
    (line) => `NaN is no figure (line ${line}). It was read as null, which means that the figure is missing.`,
  ],
];

/** The text without such parts, each with as many blanks for it, so that places stay what they were. */
function withoutSurplus(text: string): [plain: string, said: string[]] {
  const said: string[] = [];
  const plain = text.replace(SURPLUS, (part, _: unknown, at: number) => {
    const known = MENDED.find(([pattern]) => pattern.test(part));
    if (!known) return part;
    said.push(known[1](text.slice(0, at).split('\n').length));
    return part === 'NaN' ? 'null' : part.replace(/[^\n]/g, ' ');
  });
  return [plain, said];
}

/** What another tool's data, parsed from a text, is for an element; undefined where it is nobody's that is known. */
export function readForeign(
  tag: string,
  input: unknown,
  placeIn: (where: string) => string = String,
): Pasted | undefined {
  const found = converted(input);
  if (!found) return undefined;
  const { data, notes, problem, issues, recordOf } = found;
  if (!found.tags.includes(tag))
    return { problems: [`This is data ${found.origin}: choose “${entryOf(found.tags[0]!).label}” first.`] };
  return {
    data,
    problems: [...(problem ? [problem] : []), ...problemsOf(issues, placeIn)],
    notes,
    placeOf: (where) => placeIn(recordOf(where)),
  };
}

/** Most lines of the chart have something to draw. */
const isChart = (value: unknown): boolean => {
  const items = readChart(value).value?.items ?? [];
  const drawn = items.filter(
    ({ pay, history, costOfLiving }) =>
      history ?? costOfLiving ?? pay.some((one) => AMOUNTS.some((name) => one[name]?.value !== undefined)),
  );
  return drawn.length * 2 > items.length;
};

/**
 * Lists that are no data of a chart, but rows of one, as other tools write them: `[["Clerk", 40000]]`, or records whose
 * fields go by other names. Where there are several, somebody has to choose.
 */
function readJsonRows(tag: string, value: unknown, placeIn: (where: string) => string): Pasted | undefined {
  if (tag !== 'salary-chart' || isChart(value)) return undefined;
  const named = isObject(value) ? Object.entries(value) : [['', value] as const];
  const lists = named.flatMap(([name, list]) => {
    const rows = rowsOfJson(list);
    // Records have a figure of whatever they are of.
    const isPay = Array.isArray((list as unknown[])[0]) || rows?.[0]!.some((heading) => PAY.test(heading));
    const read = rows && isPay && readRows(tag, rows);
    return read && isChart(read.data) ? [{ name, length: (list as unknown[]).length, read }] : [];
  });
  const [list, ...others] = lists;
  if (!list) return undefined;
  if (others.length) {
    const names = quotedList(lists.map(({ name }) => name));
    return { problems: [`There are several lists in this: ${names}. Paste one of them alone.`] };
  }
  const { name, length, read } = list;
  const around = name && `/${name}`;
  // The first of them may be a row of headings.
  const before = length - (read.data as { items: unknown[] }).items.length;
  const placeOf = (where: string) =>
    placeIn(where.replace(/^\/items\/(\d+).*/, (_, item: string) => `${around}/${Number(item) + before}`));
  const notes = [`The list${name && ` “${name}”`} was read as a table.`, ...(read.notes ?? [])];
  return { ...read, notes, placeOf };
}

/** Data in the shape of another tool that the element reads; undefined for any other. */
function readShaped(tag: string, value: unknown, placeIn: (where: string) => string): Pasted | undefined {
  const [data] = reshaped(tag, value);
  return data === value
    ? undefined
    : {
        data,
        problems: [],
        notes: ['This has the shape that another tool gives it. It was read as that.'],
        placeOf: (where) => placeIn(pointerBefore(where, data, value)),
      };
}

/** Records without the list around them, each on a line or behind a comma: the list, with their lines as they are. */
function listOfRecords(text: string): string | undefined {
  const core = text.replace(/,\s*$/, '');
  const lists = [core, core.replace(/\}(\s*\n\s*)\{/g, '},$1{')].map((records) => `[${records}]`);
  return lists.find((list) => {
    const { value, issues } = parseJson(list, '');
    return Array.isArray(value) && value.length > 1 && value.every(isObject) && !issues.length;
  });
}

/** The elements whose list data has, where that is of no other; undefined for any other data. */
function ownerOf(value: unknown): string[] | undefined {
  if (!isObject(value)) return undefined;
  const lists = Object.keys(value).filter((key) => Array.isArray(value[key]));
  const [only] = lists;
  if (lists.length !== 1 || !only) return undefined;
  const [first] = value[only] as unknown[];
  if (only === 'items') return isObject(first) && 'question' in first ? ['faq-list'] : undefined;
  const owners: Readonly<Record<string, string[]>> = {
    levels: ['career-ladder'],
    roles: ['role-compare', 'salary-chart'],
    jobs: ['job-list'],
    sections: ['career-guide'],
    lists: ['paired-list'],
  };
  return Object.hasOwn(owners, only) && isObject(first) ? owners[only] : undefined;
}

/** JSON, also with what people add to it by hand. */
export function readJson(tag: string, text: string): Pasted {
  const list = /^\s*\{/.test(text) ? listOfRecords(text) : undefined;
  if (list) {
    const read = readJson(tag, list);
    return { ...read, notes: ['The records were put into one list.', ...(read.notes ?? [])] };
  }
  let reading = parseJson(text, 'the text');
  const script = reading.value === undefined && isScript(text) ? jsonOfScript(text) : text;
  const [plain, said] = reading.issues.length ? withoutSurplus(script) : [text, []];
  // Of other damage, the text as it is tells more.
  if (said.length && /CE101|CE112/.test(reading.issues[0]!.code)) reading = parseJson(plain, 'the text');
  if (script !== text && parseJson(plain, '').value !== undefined) {
    reading = parseJson(plain, 'the text');
    said.unshift('This is JavaScript. It was read as JSON.');
  }
  const mended = reading.value === undefined ? mendedJson(plain) : undefined;
  if (mended) {
    reading = parseJson(mended.json, 'the text');
    said.push(...mended.said);
  }
  const { value, issues } = reading;
  const problems = issues.map(describeIssue);
  if (value === undefined) return { problems: isScript(text) ? [...problems, QUOTES] : problems };
  const places = issues.length ? new Map<string, number>() : linesOf(mended?.layout ?? plain);
  const placeOf = (where: string) => placeInJson(places, where);
  const foreign = readForeign(tag, value, placeOf);
  const other = ownerOf(value);
  if (!foreign && other && !other.includes(tag))
    return { problems: [`This is the data of another element: choose “${entryOf(other[0]!).label}” first.`] };
  const read = foreign ??
    readJsonRows(tag, value, placeOf) ??
    readShaped(tag, value, placeOf) ?? { data: value, problems: [], placeOf };
  return { ...read, problems: [...said.slice(0, 3), ...problems, ...read.problems] };
}
