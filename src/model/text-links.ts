import { readUrl } from './link.js';
import { listOf, objectOf, readText, type Reader } from './text.js';

/** Words of a text that lead somewhere. */
export interface TextLink {
  title: string;
  /** Absent where it was refused: the words stay. */
  url?: string;
}

/** A piece of a paragraph: text, or words that lead somewhere. */
export type Run = string | { title: string; url: string };

/** Paragraphs with the links in them, and the links whose words do not stand in any. */
export interface LinkedText {
  paragraphs: Run[][];
  rest: TextLink[];
}

export const readTextLink: Reader<TextLink> = objectOf('title', { title: readText, url: readUrl });

export const readTextLinks: Reader<TextLink[]> = listOf(readTextLink);

const LETTER = /[\p{L}\p{N}]/u;

/** Where words stand as such, or else as a part of others: some languages join them. */
function placeOf(text: string, words: string): number {
  const first = text.indexOf(words);
  for (let at = first; at >= 0; at = text.indexOf(words, at + 1)) {
    if (!LETTER.test(text.slice(0, at).at(-1) ?? '') && !LETTER.test(text[at + words.length] ?? ''))
      return at;
  }
  return first;
}

/** Turns the first place at which the words of a link stand into that link; false where they stand nowhere. */
function put({ title, url }: TextLink, paragraphs: Run[][]): boolean {
  for (const runs of paragraphs) {
    for (const [index, run] of runs.entries()) {
      const at = typeof run === 'string' ? placeOf(run, title) : -1;
      if (at < 0) continue;
      const text = run as string;
      const parts: Run[] = [text.slice(0, at), url ? { title, url } : title, text.slice(at + title.length)];
      runs.splice(index, 1, ...parts.filter(Boolean));
      return true;
    }
  }
  return false;
}

/** Texts stay texts: a link names the words that it makes lead somewhere. */
export function linkedText(texts: readonly string[], links: readonly TextLink[] = []): LinkedText {
  const paragraphs = texts.map((text): Run[] => [text]);
  const rest = links.filter((link) => link.title && !put(link, paragraphs));
  return { paragraphs, rest };
}
