import { JOBS } from '../columns.js';
import { withAround } from '../light-blocks.js';
import { readLinks } from '../light-links.js';
import { readTableRecords } from '../light-records.js';

/** The jobs that the rows of a table amount to, or lists of links, with what is folded behind them. */
export function jobListIn(element: Element, around: Element): unknown {
  const { records, ...said } = readTableRecords(element, JOBS) ?? {};
  if (records?.length) {
    const { summary, note, ...read } = withAround({ ...said, jobs: records }, element, around);
    const remarks = [summary, note].filter(Boolean).join(' ');
    return { ...read, ...(remarks && { note: remarks }) };
  }
  const jobs = readLinks(around)?.map(({ title, url, text }) => ({
    title,
    url,
    ...(text && { organization: text }),
  }));
  return jobs?.length ? { jobs } : undefined;
}
