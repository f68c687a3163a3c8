import { readLinks } from '../light-links.js';

/** The jobs that lists of links amount to, with what is folded behind them. */
export function jobListIn(_: Element, around: Element): unknown {
  const jobs = readLinks(around)?.map(({ title, url, text }) => ({
    title,
    url,
    ...(text && { organization: text }),
  }));
  return jobs?.length ? { jobs } : undefined;
}
