import type { ServerTag } from './server.js';

/** What the server's functions write into the element; the element's own tag is not part of it. */
export async function markupOf(
  tag: string,
  data: unknown,
  attributes: Readonly<Record<string, string | true>>,
  lang: string,
): Promise<string> {
  const { loadWords, renderToString } = await import('./server.js');
  const locale = lang || 'en';
  await loadWords(locale);
  const html = renderToString(tag as ServerTag, data as never, {
    data: 'none',
    attributes: { locale, ...attributes },
  });
  return html.slice(html.indexOf('>') + 1, html.lastIndexOf('<'));
}
