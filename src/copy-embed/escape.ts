/** JSON and HTML that content systems leave as they are. */

const SPECIAL = /[<>&'[\]\u2028\u2029]|\{(?=[{%#])/g;

const asUnicode = (character: string): string =>
  `\\u${character.charCodeAt(0).toString(16).padStart(4, '0')}`;

/** The schema's address is one of the author's machine or of this project; in a page it leads nowhere. */
const withoutSchema = (key: string, value: unknown): unknown => (key === '$schema' ? undefined : value);

/** A JSON string, with the brackets that are part of the JSON itself left to the rest of the pattern. */
const STRING = /"(?:[^"\\]|\\.)*"/g;

/**
 * JSON on one line, without anything in its strings that means something elsewhere: `<` ends a script, `[x]` is a
 * shortcode of WordPress, `'` ends an attribute, `{{` is a template of site generators. Read back, it is the same data.
 */
export function safeJson(data: unknown): string {
  return escapedStrings(JSON.stringify(data, withoutSchema) ?? 'null');
}

/** The same for source code, over several lines. */
export function safeSource(data: unknown): string {
  return escapedStrings(JSON.stringify(data, withoutSchema, 2) ?? 'null');
}

const escapedStrings = (json: string): string =>
  json.replace(STRING, (text) => text.replace(SPECIAL, asUnicode));

const ENTITIES: Readonly<Record<string, string>> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;' };

const OTHERS = /[[\]{}`\\]|[\n\r\t]/g;

/** HTML in which nothing is taken for a shortcode or a placeholder. */
export const safeMarkup = (html: string): string => html.replace(OTHERS, (one) => `&#${one.charCodeAt(0)};`);

/** Text as HTML, in an attribute or between tags. Brackets are references, as WordPress runs shortcodes in both. */
export function safeText(text: string): string {
  return text.replace(/[&<>"'[\]{}`\\]|[\n\r\t]/g, (one) => ENTITIES[one] ?? `&#${one.charCodeAt(0)};`);
}

/** A value in single quotes; JSON is best read so. */
export function jsonAttribute(name: string, data: unknown): string {
  return ` ${name}='${safeJson(data)}'`;
}

/** The same with its line breaks, for what stands between tags. */
export const safeLines = (text: string): string => text.split(/\n+/).map(safeText).join('<br>');
