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
export const readSource: Reader<Source> = (input, find, where) => {
  const source = isObject(input)
    ? readSourceObject(input, find, where)
    : { name: readText(input, find, where) ?? '' };
  return source?.name ? source : undefined;
};
