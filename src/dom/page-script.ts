const ID = 'career-elements-json-ld';

/** Puts data for search engines into the page's head, once a page; the last to come is what stands there. */
export function putJsonLd(page: Document, json: string): void {
  const script = page.getElementById(ID) ?? page.createElement('script');
  script.id = ID;
  script.setAttribute('type', 'application/ld+json');
  // A text node, not textContent: the latter is refused where a page polices scripts, though this one never runs.
  script.replaceChildren(page.createTextNode(json));
  if (!script.isConnected) page.head.append(script);
}

/** Takes it out again, unless something else has come in its place. */
export function removeJsonLd(page: Document, json: string): void {
  const script = page.getElementById(ID);
  if (script?.textContent === json) script.remove();
}
