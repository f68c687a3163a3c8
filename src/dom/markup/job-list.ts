import { textOf } from '../text-of.js';

/** The jobs that a list of links amounts to, with what is folded behind it. */
export function jobListIn(element: Element, around: Element): unknown {
  const list = element.matches('ol,ul') ? element : element.querySelector('ol,ul');
  if (!list) return undefined;
  const folded = element === around ? [] : around.querySelectorAll('details li');
  const jobs = [...new Set([...list.querySelectorAll('li'), ...folded])].map((item) => {
    const link = item.querySelector('a[href]');
    const title = textOf(link ?? item);
    const rest = textOf(item)
      .replace(title, '')
      .replace(/^[\s,;:·–—-]+/, '');
    return { title, url: link?.getAttribute('href') ?? undefined, ...(rest && { organization: rest }) };
  });
  return jobs.length ? { jobs } : undefined;
}
