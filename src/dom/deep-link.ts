/** An address of the page that leads to a part of an element; the page's own fragment is left alone. */
export function addressTo(page: Document | undefined, key: string, value: string): string {
  try {
    const url = new URL(page?.URL ?? '');
    url.searchParams.set(key, value);
    return url.href;
  } catch {
    return `?${new URLSearchParams({ [key]: value }).toString()}`;
  }
}

/** What the page's address names after `#`, unless that is something of the page itself, outside `element`. */
export function fragmentFor(element: Element): string | undefined {
  const page = element.ownerDocument;
  let name: string;
  try {
    name = decodeURIComponent(page?.location?.hash.slice(1) ?? '');
  } catch {
    return undefined;
  }
  const own = name ? page.getElementById(name) : null;
  return own && !element.contains(own) ? undefined : name || undefined;
}

/** The part that the page's address names; a document without a window has no location. */
export function namedPart(page: Document | undefined, key: string): string | undefined {
  return new URLSearchParams(page?.location?.search ?? '').get(key) ?? undefined;
}
