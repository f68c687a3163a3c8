/** HTML that is safe to put into a page: made by `markup` from texts that were escaped. */
export class Markup {
  readonly #text: string;

  constructor(text: string) {
    this.#text = text;
  }

  toString(): string {
    return this.#text;
  }
}

/** What may stand in a template; nothing is written for what is missing. */
export type Content = Markup | string | number | false | null | undefined | readonly Content[];

const ESCAPES: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  "'": '&#39;',
  // Some readers of scripts and of older feeds end a line here.
  '\u2028': '&#8232;',
  '\u2029': '&#8233;',
};
// What no page may contain: a parser replaces or drops it, and not every one does the same.
// eslint-disable-next-line no-control-regex
const CONTROLS = /[\0-\x08\x0b\x0c\x0e-\x1f\x7f-\x9f\ufdd0-\ufdef\ufffe\uffff]/g;

/** A text for an attribute's value or between tags. */
export function escapeHtml(text: string): string {
  return text
    .replace(/\p{Surrogate}/gu, '')
    .replace(CONTROLS, '')
    .replace(/[&<>"'\u2028\u2029]/g, (character) => ESCAPES[character]!);
}

function write(content: Content): string {
  if (content instanceof Markup) return content.toString();
  if (Array.isArray(content)) return (content as readonly Content[]).map(write).join('');
  return content === undefined || content === null || content === false ? '' : escapeHtml(String(content));
}

/** A template whose gaps are escaped, unless they are markup themselves. */
export function markup(strings: TemplateStringsArray, ...values: Content[]): Markup {
  return new Markup(
    // Line breaks are for whoever reads the source.
    strings.reduce(
      (text, string, index) => text + write(values[index - 1]) + string.replace(/\n\s*/g, ''),
      '',
    ),
  );
}

/** Parts with something between them; what is missing leaves no gap. */
export function joined(parts: readonly Content[], between: string): Content {
  const said = parts.filter((part) => part !== undefined && part !== false && part !== null && part !== '');
  return said.map((part, index) => [index ? between : '', part]);
}

const STRING = /"(?:[^"\\]|\\.)*"/g;
/**
 * `<` would end a script, `&` is decoded by what takes the page for XML; brackets and braces are taken for shortcodes
 * and placeholders by content systems, and U+2028 for the end of a line.
 */
const UNSAFE = /[<>&[\]{}\u2028\u2029\ufdd0-\ufdef\ufffe\uffff\x7f-\x9f]/g;

const escapeJson = (character: string): string =>
  `\\u${character.charCodeAt(0).toString(16).padStart(4, '0')}`;

/** JSON that means the same wherever it stands; undefined where a value has none. Never throws. */
export function jsonOf(value: unknown): string | undefined {
  try {
    const json = JSON.stringify(value) as string | undefined;
    return json?.replace(STRING, (text) => text.replace(UNSAFE, escapeJson));
  } catch {
    return undefined;
  }
}

/** JSON for the inside of a script element. */
export const scriptOf = (json: string): Markup =>
  new Markup(`<script type="application/json">${json}</script>`);
