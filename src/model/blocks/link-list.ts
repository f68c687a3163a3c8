import { at, type IssueLog } from '../issue-log.js';
import type { Reading } from '../issue.js';
import { readUrl, safeUrl } from '../link.js';
import { isObject, readFields, readText, type Reader } from '../text.js';
import { readListBlock, type ListBlock } from './block.js';
import { withField } from './group.js';

/** A page to go on to. */
export interface Link {
  title: string;
  /** Absent where the data has none that may be followed. */
  url?: string;
  text?: string;
  label?: string;
}

/** What `<link-list>` shows. */
export type LinkList = ListBlock<Link>;

const FIELDS = { title: readText, url: readUrl, text: readText, label: readText };
const BASE = 'https://page.invalid/';

/** What two ways of writing one address have in common. */
export function addressKey(address: string): string {
  // Within the page, the fragment is all there is.
  if (address.startsWith('#')) return address;
  const url = new URL(address, BASE);
  url.hash = '';
  return url.href.replace(/\/+(?=$|\?)/, '');
}

const readLink: Reader<Link> = (input, log, where) => {
  if (!isObject(input)) {
    const title = readText(input, log, where);
    return title && /^https?:\/\/\S+$/i.test(title) && safeUrl(title)
      ? { title, url: title }
      : title
        ? { title }
        : undefined;
  }
  const named = withField(input, 'title', ['text', 'label', 'anchor'], FIELDS, log, where);
  const { title, ...link } = readFields(named, FIELDS, log, where);
  if (!title) log.add('CE204', at(where, 'title'), undefined, 'text');
  const name = title ?? link.url ?? link.text;
  return name === undefined ? undefined : { ...link, title: name };
};

/** Reads links, or a plain list of them. An address that was there before is left out with its link. */
export function readLinkList(input: unknown): Reading<LinkList> {
  const seen = new Set<string>();
  return readListBlock(input, (given, log: IssueLog, where) => {
    const link = readLink(given, log, where);
    if (!link?.url) return link;
    const key = addressKey(link.url);
    if (seen.has(key)) return undefined;
    seen.add(key);
    return link;
  });
}
