import { namesIn } from '../comma-list.js';
import type { Reading } from '../issue.js';
import { readUrl } from '../link.js';
import { isObject, listOf, objectOf, readText, type Reader } from '../text.js';
import { readBlock, readTexts, textOr, type Block } from './block.js';
import { asGroup } from './group.js';

/** A tool, a certificate, anything that is named in a few words. */
export interface Tag {
  /** Empty where the data has none. */
  name: string;
  examples?: string[];
  url?: string;
}

/** Tags under a heading, or those that have none. */
export interface TagGroup {
  title?: string;
  items: Tag[];
}

/** What `<tag-list>` shows. */
export interface TagList extends Block {
  groups: TagGroup[];
}

/** Longer texts are sentences. */
const MAXIMUM_LENGTH = 200;
const BRACKETS = /^([^()（）]*[^()（）\s])\s*[(（]([^()（）]+)[)）]$/;
const FOR_EXAMPLE =
  /^(?:e\.?\s?g\.?|for example|for instance|such as|including|like|z\.?\s?B\.?|p\.?\s?ex\.?|p\.?\s?ej\.?)(?:\s*[,:]\s*|\s+)/i;

/** "CRM systems (e.g., Salesforce, HubSpot)" and "Microsoft Office (Excel, Word)"; any other text is a name. */
export function parseTag(text: string): Tag {
  const [, name, inside] = (text.length <= MAXIMUM_LENGTH && BRACKETS.exec(text)) || [];
  if (!name || !inside) return { name: text };
  const rest = inside.replace(FOR_EXAMPLE, '');
  const examples = rest
    .split(/[,;،、]/)
    .map((part) => part.trim().replace(/^(?:and|or)\s+/i, ''))
    .filter(Boolean);
  // One word in brackets is as likely an abbreviation: "Structured Query Language (SQL)".
  return examples.length > 1 || (examples.length && rest !== inside) ? { name, examples } : { name: text };
}

const readTagObject = objectOf('name', { name: readText, examples: readTexts, url: readUrl });

const readTag: Reader<Tag> = (input, log, where) => {
  if (isObject(input)) return readTagObject(input, log, where);
  const text = readText(input, log, where);
  return text === undefined ? undefined : parseTag(text);
};

const readEach = listOf(readTag);
const readTags: Reader<Tag[]> = (input, log, where) => readEach(namesIn(input), log, where);

const GROUP = { title: readText, items: readTags };
const readGroupObject = textOr('title', GROUP);
const readGroup: typeof readGroupObject = (input, log, where) =>
  readGroupObject(asGroup(input, GROUP, log, where), log, where);

const FIELDS = { items: readTags, groups: listOf(readGroup) };

/** Reads tags, or a plain list of tags or groups. */
export function readTagList(input: unknown): Reading<TagList> {
  return readBlock(input, {
    fields: FIELDS,
    lists: ['items', 'groups'],
    form: ({ items, groups = [], ...block }) => ({
      ...block,
      groups: [
        ...(items?.length ? [{ items }] : []),
        ...groups.map(({ title, items: tags = [] }): TagGroup => ({ title, items: tags })),
      ],
    }),
  });
}
