/** What campaigns and mail programs add to an address: it says where a reader came from, not where the page is. */
const TRACKING =
  /^(?:utm_.*|[gdw]clid|[gw]braid|gad_source|fbclid|msclkid|twclid|ttclid|yclid|igshid|li_fat_id|mc_[ce]id|mkt_tok|_hsenc|_hsmi|_g[al]|vero_id)$/i;

/** The address of a page to share: as given, or its canonical one, or its own without what tracks. */
export function pageAddress(page: Document | undefined, given?: string): string {
  if (!page) return given ?? '';
  const canonical = page.querySelector<HTMLLinkElement>('link[rel~="canonical"][href]')?.href;
  try {
    if (given) return new URL(given, page.baseURI).href;
    if (canonical && /^https?:/.test(canonical)) return canonical;
    const url = new URL(page.URL);
    for (const name of [...url.searchParams.keys()]) if (TRACKING.test(name)) url.searchParams.delete(name);
    return url.href;
  } catch {
    return given ?? page.URL;
  }
}
