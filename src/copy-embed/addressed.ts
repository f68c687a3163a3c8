import { OWN_NAMES } from '../model/search-url.js';
import type { Pasted } from './pasted-rows.js';

/** What boards call what is looked for, and where. */
const NAMES: Readonly<Record<string, RegExp>> = {
  what: /^(?:q|k|what|was|query|keywords?|search|sc\.keyword|suche?|suchbegriff|mots|motscles|que)$/i,
  where: /^(?:l|w|where|wo|location|loc|city|place|ort|lieu|localisation|donde)$/i,
};

/** The search box that leads to the results of a board whose address was copied. */
function searchOf(url: URL): Pasted | undefined {
  if (/\.(?:json|csv)$/i.test(url.pathname)) return undefined;
  const names = [...url.searchParams.keys()];
  const parameters = Object.fromEntries(
    Object.keys(OWN_NAMES).flatMap((part) => {
      const name = names.find((one) => NAMES[part]?.test(one));
      return name ? [[part, name]] : [];
    }),
  );
  const parts = Object.keys(parameters);
  if (!parts.length) {
    return {
      problems: [
        'This address does not say how the board is asked. Search for something there, and copy the address of the results.',
      ],
    };
  }
  const said = parts.map((part) => `“${parameters[part]!}” is ${part}`).join(', ');
  return {
    data: { action: url.origin + url.pathname, parameters, fields: parts },
    problems: [],
    notes: [`The search was read from the address: ${said}. Nothing else of it is kept.`],
  };
}

/** What the address of a page is for an element that leads to one; undefined for any other element. */
export function readAddress(tag: string, address: string): Pasted | undefined {
  const given = address.replace(/^(?=www\.)/, 'https://');
  if (!URL.canParse(given)) return undefined;
  if (tag === 'share-links') return { data: { url: given }, problems: [] };
  return tag === 'job-search' ? searchOf(new URL(given)) : undefined;
}
