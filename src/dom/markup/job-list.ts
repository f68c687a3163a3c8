import { JOBS } from '../columns.js';
import { readLinks } from '../light-links.js';
import { readTableRecords } from '../light-records.js';

/** The jobs that the rows of a table amount to, or lists of links, with what is folded behind them. */
export function jobListIn(element: Element, around: Element): unknown {
  const { records, ...said } = readTableRecords(element, JOBS) ?? {};
  if (records?.length) return { ...said, jobs: records };
  const jobs = readLinks(around)?.map(({ title, url, text }) => ({
    title,
    url,
    ...(text && { organization: text }),
  }));
  return jobs?.length ? { jobs } : undefined;
}
