import type { Reading } from '../issue.js';
import { readUrl } from '../link.js';
import { readText, type Reader } from '../text.js';
import { readBlock, type Block } from './block.js';

/** What `<share-links>` shares. */
export interface ShareLinks extends Block {
  url?: string;
  text?: string;
}

const readPage: Reader<string> = (input, log, where) => {
  const url = readUrl(input, log, where);
  if (!url || !/^(?:mailto|tel):/i.test(url)) return url;
  log.add('CE210', where, input, 'an http:, https: or relative address');
  return undefined;
};

const FIELDS = { url: readPage, text: readText };

/** Reads what is to be shared; none of it has to be given. */
export function readShareLinks(input: unknown): Reading<ShareLinks> {
  return readBlock(input ?? {}, {
    fields: FIELDS,
    lists: [],
    form: (block): ShareLinks => block,
  });
}
