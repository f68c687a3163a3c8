import { CATALOG } from './catalog.js';

/** What code that was copied here before says of its element. */
interface Carried {
  tag: string;
  json?: string;
  src?: string;
}

const TAGS = Object.keys(CATALOG);
const CARRIERS = [...TAGS, '[data-career]', 'iframe[src*="element="]', 'a[href*="career="]'].join();

/** The settings in an address, behind the sign that they begin with. */
const settingsIn = (address: string | null, sign: string): URLSearchParams =>
  new URLSearchParams(address?.slice(address.indexOf(sign) + 1));

/** The element that a piece of code is for, and its data or where that is; undefined for any other markup. */
export function codeIn(body: Element): Carried | undefined {
  const carrier = body.querySelector(CARRIERS);
  if (!carrier) return undefined;
  const attribute = (name: string) => carrier.getAttribute(name) ?? carrier.getAttribute(`data-${name}`);
  const inFrame = settingsIn(carrier.localName === 'iframe' ? attribute('src') : '', '?');
  const inLink = settingsIn(attribute('href'), '#');
  const names = [carrier.localName, attribute('data-career'), inFrame.get('element'), inLink.get('career')];
  const tag = names.find((name) => TAGS.includes(name ?? ''));
  if (!tag) return undefined;
  const script = carrier.querySelector('script[type="application/json"]')?.textContent;
  const json = script ?? attribute('config') ?? inFrame.get('config') ?? undefined;
  const src =
    carrier.localName === 'iframe'
      ? inFrame.get('src')
      : (attribute('src') ?? attribute('href')?.replace(/#.*$/s, ''));
  return { tag, ...(json && { json }), ...(src && { src }) };
}
