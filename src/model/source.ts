import { readUrl } from './link.js';
import { isObject, objectOf, readText, type Reader } from './text.js';

/** Who publishes a figure. */
export interface Source {
  name: string;
  url?: string;
  date?: string;
}

const readSourceObject = objectOf('name', { name: readText, url: readUrl, date: readText });

/** A source as an object or as its name. */
export const readSource: Reader<Source> = (input, log, where) => {
  const source: Source | undefined = isObject(input)
    ? readSourceObject(input, log, where)
    : { name: readText(input, log, where) ?? '' };
  const name = source?.name || source?.url;
  return name ? { ...source, name } : undefined;
};
