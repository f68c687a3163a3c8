import type { Reading } from '../issue.js';
import { listOf, readBoolean, readText } from '../text.js';
import { readTextLinks, type TextLink } from '../text-links.js';
import { readBlock, readParagraphs, readTexts, textOr, type ListBlock } from './block.js';

/** A heading with text under it. */
export interface Titled {
  /** Empty where the data has none. */
  title: string;
  /** Paragraphs. */
  text: string[];
  /** What leads somewhere in the text. */
  links?: TextLink[];
  items: string[];
}

/** What `<titled-list>` shows. */
export interface TitledList extends ListBlock<Titled> {
  numbered: boolean;
}

const readTitled = textOr('title', {
  title: readText,
  text: readParagraphs,
  links: readTextLinks,
  items: readTexts,
});

const FIELDS = { items: listOf(readTitled), numbered: readBoolean };

/** Reads headings with their texts, or a plain list of them. */
export function readTitledList(input: unknown): Reading<TitledList> {
  return readBlock(input, {
    fields: FIELDS,
    form: ({ items = [], numbered = false, ...block }) => ({
      ...block,
      items: items.map(({ title, text = [], items: list = [], links }) => ({
        title,
        text,
        ...(links && { links }),
        items: list,
      })),
      numbered,
    }),
  });
}
