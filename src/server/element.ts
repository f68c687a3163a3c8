import { parseJson } from '../dom/json.js';
import { languageFor, type Language } from '../format/language.js';
import { en } from '../format/words/en.js';
import { learn } from '../format/words.js';
import type { PayPeriod } from '../model/inputs.js';
import { safeUrl } from '../model/link.js';
import { reshaped } from '../model/all-shapes.js';
import { escapeHtml, jsonOf, markup, scriptOf, type Content } from './markup.js';

/** How an element is written. */
export interface ServerOptions {
  /**
   * How the data travels beside the markup: in a `<script type="application/json">` (the default), in the attribute
   * `config`, which survives sanitizers that take scripts away, or not at all. Then the element reads the markup.
   */
  data?: 'script' | 'config' | 'none';
  /** Language and number format, such as "de-DE"; English by default, and the page's `lang` for the element. */
  locale?: string;
  /** ISO 4217 code for amounts that name none. */
  currency?: string;
  /** The period that amounts are shown for. */
  payPeriod?: PayPeriod;
  /** For converting between periods, in hours of work a year. */
  hoursPerYear?: number;
  /** The title in place of that of the data. */
  caption?: string;
  /** Level of the title as a heading, 1 to 6. */
  headingLevel?: number;
  /** The element's id. */
  id?: string;
  /**
   * Any other attribute by its name: `{ kind: 'range', class: 'wide' }`. Handlers (`on…`) and addresses that may not be
   * followed are left out.
   */
  attributes?: Readonly<Record<string, string | number | boolean | undefined>>;
  /** HTML to stand inside as it is, for elements around others. It is not escaped. */
  content?: string;
}

/** What an element's markup is made from. */
export interface Given {
  /** The data, parsed. */
  raw: unknown;
  language: Language;
  /** As the page will have them, by their names as properties. */
  attributes: Readonly<Record<string, string | undefined>>;
  /** Level of the title. */
  level: number;
  /** The title that an attribute gives. */
  caption?: string;
}

/** An element's markup. */
export interface Fallback {
  content: Content;
  /** What the data says and markup cannot, as attributes for an element that reads nothing else. */
  said?: Readonly<Record<string, string | undefined>>;
}

/** Writes what a reader without scripts sees; nothing where the data has nothing to show. Never throws. */
export type Writer = (given: Given) => Fallback | undefined;

const NAME = /^[a-z][\w.:-]*$/i;
const ADDRESSES = ['src', 'href', 'action', 'formaction'];
const NOT_OURS = ['config', 'data', 'srcdoc'];

function attributesOf(options: ServerOptions): Map<string, string> {
  const { id, caption, locale, currency, payPeriod, hoursPerYear, headingLevel, attributes } = options;
  const given: ServerOptions['attributes'] = {
    id,
    caption,
    locale,
    currency,
    'pay-period': payPeriod,
    'hours-per-year': hoursPerYear,
    'heading-level': headingLevel,
    ...attributes,
  };
  const found = new Map<string, string>();
  for (const [name, value] of Object.entries(given)) {
    const key = name.toLowerCase();
    if (value === undefined || value === null || value === false || !NAME.test(name)) continue;
    // Ours have a dash where they begin like a handler: `only-differences`.
    if (/^on[a-z]*$/.test(key) || NOT_OURS.includes(key)) continue;
    const text = value === true ? '' : String(value);
    if (!ADDRESSES.includes(key) || safeUrl(text)) found.set(key, text);
  }
  return found;
}

const propertyName = (attribute: string): string =>
  attribute.replace(/-(\w)/g, (_, letter: string) => letter.toUpperCase());

/** The language of a locale, with all words in English at least. */
export function languageOf(locale: string | undefined): Language {
  learn(en);
  return languageFor(locale || 'en');
}

/** What was given, as a page's own JSON would be read. */
function rawOf(data: unknown, json: string | undefined): unknown {
  if (json === undefined) return data;
  const value = JSON.parse(json) as unknown;
  if (typeof value !== 'string') return value;
  // A text is JSON, or a figure as people write it.
  return parseJson(value, 'data').value ?? value;
}

/** An element with its data and, for readers without scripts, what it shows. */
export function renderElement(
  tag: string,
  write: Writer,
  data: unknown,
  options: ServerOptions = {},
): string {
  const attributes = attributesOf(options);
  const json = jsonOf(typeof data === 'string' ? (parseJson(data, 'data').value ?? data) : data);
  const headingLevel = Number(attributes.get('heading-level') || 2);
  const fallback = write({
    raw: reshaped(tag, rawOf(data, json))[0],
    language: languageOf(attributes.get('locale')),
    attributes: Object.fromEntries([...attributes].map(([name, value]) => [propertyName(name), value])),
    level: Math.max(1, Math.round(headingLevel) || 2),
    caption: attributes.get('caption'),
  });
  const way = json === undefined ? 'none' : (options.data ?? 'script');
  if (way === 'config') attributes.set('config', json!);
  if (way === 'none') {
    for (const [name, value] of Object.entries(fallback?.said ?? {}))
      if (value && !attributes.has(name)) attributes.set(name, value);
  }
  const written = [...attributes].map(([name, value]) => ` ${name}${value && `="${escapeHtml(value)}"`}`);
  const content = markup`${fallback?.content}${way === 'script' && scriptOf(json!)}`.toString();
  return `<${tag}${written.join('')}>${content}${options.content ?? ''}</${tag}>`;
}
