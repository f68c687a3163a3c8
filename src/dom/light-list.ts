import { textOf } from './text-of.js';

interface ListLevel {
  id?: string;
  name: string;
  url?: string;
  experience?: string;
  summary?: string;
  requirements?: string[];
}

const YEARS =
  /\(?((?:\d+\s*(?:[-–—]|to)\s*\d+|\d+\s*(?:\+|or more)?|(?:less|more) than \d+)\s*(?:\+\s*)?(?:years?|yrs?|Jahre?)\.?)\)?/i;
/** What names an item of a list. */
export const HEADING =
  ':scope > :is(h1,h2,h3,h4,h5,h6,strong,b,a,p:first-child > :is(strong,b,a):only-child)';

/** The text of an item without its lists. */
export function ownText(item: Element, leaveOut: Element[]): string {
  const copy = item.cloneNode(true) as Element;
  const positions = leaveOut.map((element) => [...item.querySelectorAll('*')].indexOf(element));
  const all = [...copy.querySelectorAll('*')];
  for (const position of positions) all[position]?.remove();
  return textOf(copy);
}

function readItem(item: Element): ListLevel | undefined {
  const lists = [...item.querySelectorAll('ol,ul')];
  const heading = item.querySelector(HEADING);
  // What unfolds a list says nothing of its own.
  const apart = [...lists, ...item.querySelectorAll('summary')];
  const rest = ownText(item, heading ? [heading, ...apart] : apart);
  let name = heading ? textOf(heading) : '';
  let summary = rest;
  if (!heading) {
    const [, first = '', more = ''] = /^(.*?)(?:\s*[:–—]\s+(.*))?$/s.exec(rest) ?? [];
    // A range of years has a dash of its own.
    [name, summary] =
      YEARS.test(rest) && !YEARS.test(first) && /\d$/.test(first) ? [rest, ''] : [first, more];
  }
  const years = YEARS.exec(name) ?? YEARS.exec(summary);
  const cut = (text: string): string =>
    years
      ? text
          .replace(years[0], '')
          .replace(/^[\s,:–—-]+|[\s,:–—-]+$/g, '')
          .replace(/\s+/g, ' ')
      : text;
  name = cut(name);
  if (!name) return undefined;
  const url = item.querySelector('a[href]')?.getAttribute('href');
  const requirements = lists
    .flatMap((list) => [...list.querySelectorAll(':scope > li')].map(textOf))
    .filter(Boolean);
  return {
    ...(item.id && { id: item.id }),
    name,
    ...(url && { url }),
    ...(years && { experience: years[1] }),
    ...(cut(summary) && { summary: cut(summary) }),
    ...(requirements.length && { requirements }),
  };
}

/**
 * The ladder input that an ordered list amounts to: each item is a level. Its heading, bold text or link is the name
 * (or what stands before a colon or dash), years in it the experience, the rest the summary, and a list in it what the
 * level asks for. Undefined where no item has a name. Never throws.
 */
export function readList(list: Element): unknown {
  const levels = [...list.querySelectorAll(':scope > li')].flatMap((item) => readItem(item) ?? []);
  // A list that is numbered backwards begins with the highest level.
  if (list.hasAttribute('reversed')) levels.reverse();
  return levels.length ? { levels } : undefined;
}
