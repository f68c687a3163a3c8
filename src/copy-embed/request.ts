/** Text in rows, for readers who don't get the element: no script, a feed, a system that keeps nothing else. */
export interface PlainTable {
  caption?: string;
  head: string[];
  rows: string[][];
}

/** What an editor has chosen. */
export interface EmbedRequest {
  tag: string;
  /** The data, or its address, or both; without an address, what only links can carry can't be made. */
  data?: unknown;
  src?: string;
  /** Attributes of the element by their names; `true` is one without a value. */
  attributes?: Readonly<Record<string, string | true>>;
  /** Exact version of the library. */
  version: string;
  /** Folder of the files, with a slash at its end; `{version}` stands for the version. */
  base: string;
  /** Digests of the files, by name, from `sri.json`. */
  integrity?: Readonly<Record<string, string>>;
  theme?: 'auto' | 'light' | 'dark';
  /** A language tag; the page's language by default. */
  lang?: string;
  /** What stands there without the element. */
  fallback?: PlainTable;
  /** The same as HTML in which every text is escaped; it goes before a table that the element does not read. */
  markup?: string;
  /** The element would read the same from the fallback, so that the table can be all there is. */
  isTableEnough?: boolean;
}

export type SnippetLanguage = 'html' | 'md' | 'php' | 'yaml' | 'jsx' | 'vue' | 'svelte' | 'ts' | 'json';

/** What to paste somewhere, and what to know about that place. */
export interface Snippet {
  id: string;
  label: string;
  language: SnippetLanguage;
  /** Empty where it can't be made; `note` says why. */
  code: string;
  note: string;
}

/** A row with nothing but its first cell is a heading over those below it. */
export const isSection = (row: readonly string[], width: number): boolean =>
  width > 2 && !row.slice(1).some(Boolean);

/** Languages that are written from right to left. */
const RIGHT_TO_LEFT = /^(?:ar|arc|ckb|dv|fa|he|ks|ps|sd|ug|ur|yi)\b/i;

export const isRightToLeft = (lang: string): boolean => RIGHT_TO_LEFT.test(lang);

/** Attributes of the element as pairs. */
export const given = (request: EmbedRequest): [string, string | true][] =>
  Object.entries(request.attributes ?? {});

/** The title that somebody gave. */
export const ownTitle = ({ attributes, fallback, data }: EmbedRequest): string => {
  const given = (data as { title?: unknown } | undefined)?.title;
  const own = typeof attributes?.['caption'] === 'string' ? attributes['caption'] : '';
  return own || fallback?.caption || (typeof given === 'string' ? given : '');
};

/** What a link or a frame is called. */
export const titleOf = (request: EmbedRequest): string =>
  ownTitle(request) || request.tag.replaceAll('-', ' ');
