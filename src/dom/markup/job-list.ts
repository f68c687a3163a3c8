import { textOf } from '../text-of.js';

/** The jobs that a list of links amounts to. */
export function jobListIn(element: Element): unknown {
  const list = element.matches('ol,ul') ? element : element.querySelector('ol,ul');
  if (!list) return undefined;
  const jobs = [...list.querySelectorAll('li')].map((item) => {
    const link = item.querySelector('a[href]');
    const title = textOf(link ?? item);
    const rest = textOf(item)
      .replace(title, '')
      .replace(/^[\s,;:·–—-]+/, '');
    return { title, url: link?.getAttribute('href') ?? undefined, ...(rest && { organization: rest }) };
  });
  return jobs.length ? { jobs } : undefined;
}
