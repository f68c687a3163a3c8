import { textOf } from './text-of.js';

/** A link in a text. */
export interface LightAnchor {
  title: string;
  url: string;
}

/** The links in elements, as a field where there are any. */
export function anchorsIn(...elements: (Element | undefined)[]): { links?: LightAnchor[] } {
  const links = elements
    .flatMap((element) => [...(element?.querySelectorAll('a[href]') ?? [])])
    .map((link) => ({ title: textOf(link), url: link.getAttribute('href')! }))
    .filter(({ title, url }) => title && url);
  return links.length ? { links } : {};
}
