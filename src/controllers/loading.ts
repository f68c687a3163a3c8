import { parseJson } from '../dom/json.js';
import type { ReadMarkup } from '../dom/markup.js';
import type { IssueCode, Reading } from '../model/issue.js';
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
  try {
    const response = await answer;
    if (response) given = `status ${response.status}`;
    isCsv = holdsCsv(response?.headers.get('content-type') ?? '', url);
    if (response?.ok) text = await readBody(response, abort);
    else abort.abort('CE107');
  } catch {
    abort.abort('CE107');
  }
  const { aborted, reason } = abort.signal as { aborted: boolean; reason?: unknown };
  if (aborted) {
    return typeof reason === 'string' ? { issues: [problem(reason as IssueCode, url, given)] } : undefined;
  }
  if (isCsv && markup && text.trim()) return readCsv(text, url, markup);
  const reading = parseJson(text, url, true);
  return reading.value === undefined && !reading.issues.length
    ? { issues: [problem('CE101', url, 'an empty answer')] }
    : reading;
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

async function readBody({ body }: Response, abort: AbortController): Promise<string> {
  const reader = body?.getReader();
  const decoder = new TextDecoder();
  let text = '';
  let bytes = 0;
  for (let part; reader && !(part = await reader.read()).done;) {
    bytes += part.value.length;
    if (bytes > MAXIMUM_BYTES) {
      abort.abort('CE109');
      break;
    }
    text += decoder.decode(part.value, { stream: true });
  }
  return text;
}
