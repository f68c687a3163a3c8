import type { Choices } from './view.js';

/** What the page's address says under a key: the reader's level, and the one to reach. */
export function readAddress(address: string | undefined, key: string): Pick<Choices, 'current' | 'target'> {
  if (!address || !URL.canParse(address)) return {};
  const { searchParams } = new URL(address);
  const [current, target] = [searchParams.get(key), searchParams.get(`${key}-to`)];
  return { ...(current && { current }), ...(target && { target }) };
}

/** The address with both levels in it. All else, the hash with it, stays. */
export function writeAddress(address: string, key: string, { current, target }: Choices): string {
  const url = new URL(address);
  for (const [name, value] of [
    [key, current],
    [`${key}-to`, target],
  ] as const) {
    if (value) url.searchParams.set(name, value);
    else url.searchParams.delete(name);
  }
  return url.href;
}

/** Puts both levels into the page's address, without a step in its history. */
export function shareLevels({ URL: address }: Document, key: string, choices: Choices): void {
  try {
    history.replaceState(history.state, '', writeAddress(address, key, choices));
  } catch {
    // A page without an address of its own has nothing to share.
  }
}
