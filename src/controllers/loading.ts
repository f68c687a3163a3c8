import { parseJson } from '../dom/json.js';
import type { ReadMarkup } from '../dom/markup.js';
import type { Issue, IssueCode, Reading } from '../model/issue.js';
import type { CareerLoadDetail, MarkupReader } from './data-source.js';

const MAXIMUM_BYTES = 2e6;

/** What a figure or a name begins with, and neither JSON nor what became of one. */
const PLAIN = /^\s*[^\s[{"“<&\p{C}]/u;

/** Reads JSON that is damaged; for elements that say one thing, a text may be all that there is. */
export const readDamaged = (text: string, where: string, tag: string): Reading<unknown> =>
  /^(?:pay-amount|source-note)$/.test(tag) && PLAIN.test(text)
    ? { value: text.trim(), issues: [] }
    : parseJson(text, where);

/**
 * Reads JSON that was asked for, or CSV, as the table that it amounts to. Undefined where it is no longer wanted:
 * `abort` was called without a code then.
 * @param answer undefined where there was none
 * @param abort aborts the request, with the code of a problem where that is the reason
 * @param url for the report
 * @param markup how the element reads tables, where it does
 */
export async function readAnswer(
  answer: Promise<Response | undefined>,
  abort: AbortController,
  url: string,
  markup?: MarkupReader,
): Promise<Reading<unknown> | undefined> {
  let isCsv = false;
  let given = 'no answer';
  let text = '';
  const issues: Issue[] = [];
  try {
    const response = await answer;
    if (response) given = `status ${response.status}`;
    isCsv = holdsCsv(response?.headers.get('content-type') ?? '', url);
    if (response?.ok) {
      const data = await readBody(response, abort);
      text = decode(data);
      const at = text.indexOf('\uFFFD');
      if (at >= 0) {
        const lost = text.slice(Math.max(at - 20, 0), at + 20);
        issues.push({ ...problem('CE114', url, lost), severity: 'warning' });
        // Without any letter of UTF-8 it is what Excel saves as CSV in the West; "ï¿½" is a letter that was lost before.
        const western = decode(data, 'windows-1252');
        if (!/[^\0-\x7f\uFFFD]/.test(text) && !western.includes('ï¿½')) text = western;
      }
    } else abort.abort('CE107');
  } catch {
    abort.abort('CE107');
  }
  const { aborted, reason } = abort.signal as { aborted: boolean; reason?: unknown };
  if (aborted) {
    return typeof reason === 'string' ? { issues: [problem(reason as IssueCode, url, given)] } : undefined;
  }
  const reading =
    isCsv && markup && text.trim() ? await readCsv(text, url, markup) : parseJson(text, url, true);
  if (reading.value !== undefined) reading.issues.push(...issues);
  else if (!reading.issues.length) reading.issues.push(problem('CE101', url, 'an empty answer'));
  return reading;
}

/** What a server calls text may be CSV by its name; a page that asks to sign in may stand in its place. */
const holdsCsv = (type: string, url: string): boolean =>
  /^text\/(?:csv|tab-)/.test(type) || (!type.includes('html') && /\.[ct]sv$/i.test(new URL(url).pathname));

async function readCsv(text: string, url: string, markup: MarkupReader): Promise<Reading<unknown>> {
  try {
    const isChart = markup === 'salary-chart';
    const { READERS, tableOf } = await (isChart
      ? import('../dom/chart-data.js')
      : import('../dom/markup.js'));
    const table = tableOf(text);
    const readers: Record<string, ReadMarkup> = READERS;
    const value = (typeof markup === 'string' ? readers[markup]! : markup)(table, table);
    if (value !== undefined) return { value, issues: [] };
    const [line = ''] = text.trim().split(/[\r\n]/);
    const expected = 'a first row that names the columns';
    return { issues: [{ ...problem('CE111', url, line.slice(0, 80)), expected }] };
  } catch (error) {
    const file = `data-${markup === 'salary-chart' ? 'charts' : 'markup'}.js`;
    return { issues: [problem('CE303', file, String(error))] };
  }
}

/** Tells that what `src` brought is shown. */
export function tellLoaded(host: Element, src: string): void {
  const detail: CareerLoadDetail = { src };
  host.dispatchEvent(new CustomEvent('career-load', { bubbles: true, composed: true, detail }));
}

const problem = (code: IssueCode, where: string, given: string) =>
  ({ code, severity: 'error', where, given }) as const;

/** UTF-16, which spreadsheets save as "Unicode text", has a mark, or a zero beside the first letter. */
const decode = (data: Uint8Array, otherwise = 'utf-8'): string =>
  new TextDecoder(
    data[0] === 0xff || data[1] === 0
      ? 'utf-16le'
      : data[0] === 0xfe || data[0] === 0
        ? 'utf-16be'
        : otherwise,
  ).decode(data);

async function readBody({ body }: Response, abort: AbortController): Promise<Uint8Array> {
  const reader = body?.getReader();
  const parts: Uint8Array[] = [];
  let bytes = 0;
  for (let part; reader && !(part = await reader.read()).done;) {
    bytes += part.value.length;
    if (bytes > MAXIMUM_BYTES) {
      abort.abort('CE109');
      break;
    }
    parts.push(part.value);
  }
  const data = new Uint8Array(bytes);
  for (const part of parts.reverse()) data.set(part, (bytes -= part.length));
  return data;
}
