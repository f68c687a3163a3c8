import { amountIn } from '../amount-in.js';
import { JOBS } from '../columns.js';
import { withAround } from '../light-blocks.js';
import { readLinks } from '../light-links.js';
import { readTableRecords } from '../light-records.js';

/** The jobs that the rows of a table amount to, or lists of links, each with its employer and its pay. */
export function jobListIn(element: Element, around: Element): unknown {
  const { records, ...said } = readTableRecords(element, JOBS) ?? {};
  if (records?.length) {
    const { summary, note, ...read } = withAround({ ...said, jobs: records }, element, around);
    const remarks = [summary, note].filter(Boolean).join(' ');
    return { ...read, ...(remarks && { note: remarks }) };
  }
  const jobs = readLinks(around)?.map(({ title, url, text = '' }) => {
    const [organization, pay] = amountIn(text) ?? [text];
    return { title, url, ...(organization && { organization }), ...(pay && { pay }) };
  });
  return jobs?.length ? { jobs } : undefined;
}
