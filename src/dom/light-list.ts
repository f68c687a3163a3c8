import { amountIn } from './amount-in.js';
import { sectionIn, textsOf } from './light-sections.js';

interface ListLevel {
  id?: string;
  name: string;
  url?: string;
  experience?: string;
  summary?: string;
  pay?: string;
  requirements?: string[];
}

const YEARS =
  /\(?((?:\d+\s*(?:[-–—]|to)\s*\d+|\d+\s*(?:\+|or more)?|(?:less|more) than \d+)\s*(?:\+\s*)?(?:years?|yrs?|Jahre?)\.?)\)?/i;

function readItem(item: Element): ListLevel | undefined {
  const { title, text, items } = sectionIn(item);
  // What unfolds a list says nothing of its own.
  const rest = textsOf(text.filter((part) => part.localName !== 'summary')).join(' ');
  let name = title ?? '';
  let summary = rest;
  if (!title) {
    const [, first = '', more = ''] = /^(.*?)(?:\s*[:–—]\s+(.*))?$/s.exec(rest) ?? [];
    // A range of years or of pay has a dash of its own.
    const isRange =
      (YEARS.test(rest) && !YEARS.test(first) && /\d$/.test(first)) ||
      (amountIn(first) && amountIn(more)?.[0] === '');
    [name, summary] = isRange ? [rest, ''] : [first, more];
  }
  const years = YEARS.exec(name) ?? YEARS.exec(summary);
  const cut = (text: string): string =>
    years
      ? text
          .replace(years[0], '')
          .replace(/^[\s,:–—-]+|[\s,:–—-]+$/g, '')
          .replace(/\s*[,:–—-]\s*(?=[,:–—-]\s)/, '')
          .replace(/\s+/g, ' ')
      : text;
  name = cut(name);
  summary = cut(summary);
  const said = amountIn(summary);
  let pay = said && !said[0] ? said[1] : undefined;
  if (pay) summary = '';
  else [name, pay] = amountIn(name) ?? [name];
  if (!name) return undefined;
  const url = item.querySelector('a[href]')?.getAttribute('href');
  const requirements = textsOf(items);
  return {
    ...(item.id && { id: item.id }),
    name,
    ...(url && { url }),
    ...(years && { experience: years[1] }),
    ...(summary && { summary }),
    ...(pay && { pay }),
    ...(requirements.length && { requirements }),
  };
}

/**
 * The ladder input that an ordered list amounts to: each item is a level. Its heading, bold text or link is the name
 * (or what stands before a colon or dash), years in it the experience, an amount at its end the pay, the rest the summary, and a list in it what the
 * level asks for. Undefined where no item has a name. Never throws.
 */
export function readList(list: Element): { levels: ListLevel[] } | undefined {
  const levels = [...list.querySelectorAll(':scope > li')].flatMap((item) => readItem(item) ?? []);
  // A list that is numbered backwards begins with the highest level.
  if (list.hasAttribute('reversed')) levels.reverse();
  return levels.length ? { levels } : undefined;
}
