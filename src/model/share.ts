import { at, type Findings } from './findings.js';
import { parseFigure, readFigure, type Figure } from './figure.js';
import { isObject, listOf, readFields, readText } from './text.js';

/** One part of a whole, or one item of a list that says how often it occurs. */
export interface Share {
  name: string;
  /** In percent. */
  share?: Figure;
  group?: string;
}

const NAME_AND_SHARE = /^(.*?\S)[\s,:(–-]+(\d[\d.,]*\s*[%٪])\)?$/;
const SEVERAL = /(\D*?\S)[\s,:]+(\d[\d.,]*\s*[%٪])[\s,;]*/gy;

/** Splits "Bachelor's Degree, 69%" into its name and share; undefined where the text is not of that form. */
export function parseShare(text: string, find: Findings): Share | undefined {
  const [, name, share] = NAME_AND_SHARE.exec(text) ?? [];
  const figure = share && parseFigure(share, find.decimal);
  return name && figure && !Number.isNaN(figure.value) ? { name, share: figure } : undefined;
}

/** Splits "Male, 78.0% Female, 22.0%"; undefined where anything is left over. */
export function parseShares(text: string, find: Findings): Share[] | undefined {
  const shares: Share[] = [];
  let end = 0;
  for (const [all, name, share] of text.matchAll(SEVERAL)) {
    end += all.length;
    const figure = parseFigure(share!, find.decimal);
    if (figure && !Number.isNaN(figure.value)) shares.push({ name: name!, share: figure });
  }
  return shares.length > 1 && end === text.length ? shares : undefined;
}

/** A share as text or object. */
export function readShare(input: unknown, find: Findings, where: string): Share | undefined {
  if (isObject(input)) {
    const { name, share, group } = readFields(
      input,
      {
        name: readText,
        share: (given: unknown) => readFigure(given, find, at(where, 'share')),
        group: readText,
      },
      find,
      where,
    );
    if (!name) {
      find.add('CE204', `${where}/name`, undefined, 'text');
      return undefined;
    }
    // A bare 69 in a list of shares means 69 percent.
    return { name, ...(share && { share: { ...share, unit: 'percent' as const } }), ...(group && { group }) };
  }
  const text = readText(input, find, where);
  return text === undefined ? undefined : (parseShare(text, find) ?? { name: text });
}

const readList = listOf(readShare);

/** Shares in any of the forms that people write. */
export function readShares(input: unknown, find: Findings, where: string): Share[] | undefined {
  const several = typeof input === 'string' ? parseShares(input.trim(), find) : undefined;
  return several ?? readList(input, find, where);
}
