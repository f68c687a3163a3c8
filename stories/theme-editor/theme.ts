import source from '../../src/styles/tokens.json';
import { alphaOf, components, faded, fullHex, hexOf, quieter } from './colour.js';

export type Scheme = 'light' | 'dark';
export const SCHEMES: readonly Scheme[] = ['light', 'dark'];

/** What was set, by the token's name without `--career-`. What is no colour has the same value in both. */
export type Theme = Record<string, Record<Scheme, string>>;

interface Token {
  $type: string;
  $value: unknown;
  $description: string;
  $extensions?: Record<string, { dark?: unknown }>;
}

const EXTENSION = 'career-elements';
const TOKENS = source.career as unknown as Record<string, Token>;
const DERIVED: Record<string, readonly [from: string, make: (hex: string) => string]> = {
  muted: ['text', quieter],
  rule: ['text', (hex) => faded(hex, 0.16)],
  focus: ['accent', (hex) => hex],
};

export const NAMES: readonly string[] = Object.keys(TOKENS);
export const typeOf = (name: string): string | undefined => TOKENS[name]?.$type;
export const describe = (name: string): string => TOKENS[name]?.$description ?? '';

/** A value of design tokens as CSS writes it. */
function toText(value: unknown): string | undefined {
  if (typeof value === 'string') return fullHex(value) ?? value;
  if (typeof value === 'number') return String(value);
  if (Array.isArray(value))
    return value.map((name) => (/^[\w-]+$/.test(name) ? name : `"${name}"`)).join(', ');
  const {
    hex,
    colorSpace,
    components: parts,
    alpha,
    value: size,
    unit,
  } = (value ?? {}) as {
    hex?: string;
    colorSpace?: string;
    components?: number[];
    alpha?: number;
    value?: number;
    unit?: string;
  };
  if (typeof size === 'number' && typeof unit === 'string') return `${size}${unit}`;
  if (colorSpace === 'srgb' && parts?.length === 3) return hexOf(parts, alpha);
  return typeof hex === 'string' && fullHex(hex) ? faded(fullHex(hex)!, alpha ?? 1) : undefined;
}

/** What an element takes where a theme says nothing. */
export function valueOf(theme: Theme, name: string, scheme: Scheme): string {
  const own = theme[name]?.[scheme];
  if (own) return own;
  const derived = DERIVED[name];
  if (derived) return derived[1](valueOf(theme, derived[0], scheme));
  const token = TOKENS[name]!;
  const dark = token.$extensions?.[EXTENSION]?.dark;
  return toText(scheme === 'dark' ? (dark ?? token.$value) : token.$value) ?? '';
}

export function toCss(theme: Theme): string {
  const lines = NAMES.filter((name) => theme[name]).map((name) => {
    const { light, dark } = theme[name]!;
    return `  --career-${name}: ${light === dark ? light : `light-dark(${light}, ${dark})`};`;
  });
  return lines.length > 0 ? `:root {\n${lines.join('\n')}\n}\n` : '/* Nothing is changed. */\n';
}

function toValue(type: string, text: string): unknown {
  if (type === 'color') {
    const rgb = components(text).map((value) => Number(value.toFixed(4)));
    const alpha = Number(alphaOf(text).toFixed(2));
    return { colorSpace: 'srgb', components: rgb, ...(alpha < 1 && { alpha }), hex: text.slice(0, 7) };
  }
  if (type === 'fontFamily')
    return text.split(',').map((name) => name.trim().replace(/^(["'])(.*)\1$/, '$2'));
  if (type === 'fontWeight') return Number(text);
  const [, value, unit] = /^(-?[\d.]+)(px|rem)$/.exec(text) ?? [];
  return value === undefined ? text : { value: Number(value), unit };
}

/** A theme as design tokens, in the form of the one that the package publishes. */
export function toTokens(theme: Theme): string {
  const career: Record<string, Token> = {};
  for (const [name, { $type, $description }] of Object.entries(TOKENS)) {
    const own = theme[name];
    if (!own) continue;
    career[name] = {
      $type,
      $value: toValue($type, own.light),
      $description,
      ...(own.dark !== own.light && { $extensions: { [EXTENSION]: { dark: toValue($type, own.dark) } } }),
    };
  }
  return `${JSON.stringify({ career }, null, 2)}\n`;
}

/** A theme, and what could not be read of it. */
export interface Reading {
  theme: Theme;
  problems: string[];
}

/** Turns a colour of CSS into a hex one; undefined where it is none. */
export type ColourReader = (text: string) => string | undefined;

const CHECKS: Record<string, RegExp> = {
  dimension: /^-?(\d+|\d*\.\d+)(px|rem|em)$|^0$/,
  fontWeight: /^([1-9]\d{0,2}|1000|normal|bold)$/,
  fontFamily: /^[^;{}<>()\\]+$/,
};

class Reader {
  readonly theme: Theme = {};
  readonly problems: string[] = [];
  readonly #colour: ColourReader;

  constructor(colour: ColourReader) {
    this.#colour = colour;
  }

  #value(name: string, text: string): string | undefined {
    const type = typeOf(name)!;
    const value = type === 'color' ? (fullHex(text) ?? this.#colour(text)) : text.trim();
    if (value && (type === 'color' || CHECKS[type]?.test(value))) {
      return type === 'fontWeight' ? value.replace('normal', '400').replace('bold', '700') : value;
    }
    this.problems.push(`--career-${name}: “${text}” can't be read here`);
    return undefined;
  }

  /** A value for one scheme or for both. */
  add(name: string, light: string | undefined, dark: string | undefined): void {
    if (!TOKENS[name]) {
      this.problems.push(`--career-${name} is no token`);
      return;
    }
    const first = light && this.#value(name, light);
    const values = { light: first, dark: dark === light ? first : dark && this.#value(name, dark) };
    for (const scheme of SCHEMES) {
      const value = values[scheme];
      if (!value) continue;
      const other = valueOf(this.theme, name, scheme === 'light' ? 'dark' : 'light');
      this.theme[name] ??= { light: other, dark: other };
      this.theme[name][scheme] = value;
    }
  }

  reading(): Reading {
    return { theme: this.theme, problems: this.problems };
  }
}

/** The arguments of a function, apart at the commas that stand in no other parenthesis. */
function split(text: string): string[] {
  let depth = 0;
  const parts = [''];
  for (const letter of text) {
    if (letter === '(') depth++;
    else if (letter === ')') depth--;
    if (letter === ',' && depth === 0) parts.push('');
    else parts[parts.length - 1] += letter;
  }
  return parts.map((value) => value.trim());
}

/** Reads custom properties out of a style sheet; a rule that speaks of dark is for dark pages. */
export function fromCss(text: string, colour: ColourReader): Reading {
  const reader = new Reader(colour);
  const rules: string[] = [];
  for (const [, piece = '', end] of text.replace(/\/\*[^]*?\*\//g, '').matchAll(/([^{};]*)([{};]|$)/g)) {
    if (end === '{') {
      rules.push(piece);
      continue;
    }
    const [, name, value] = /--career-([\w-]+)\s*:\s*([^]+)/.exec(piece) ?? [];
    if (name && value) {
      const both = /^light-dark\(([^]*)\)$/.exec(value.trim())?.[1];
      const [light = '', dark = light] = both ? split(both) : [value.trim()];
      const isDark = rules.some((rule) => /\bdark\b/i.test(rule) && !/not\([^)]*dark/i.test(rule));
      reader.add(name, isDark ? undefined : light, dark);
    }
    if (end === '}') rules.pop();
  }
  return reader.reading();
}

/** Reads design tokens: a group `career`, or the tokens themselves, with references to each other. */
export function fromTokens(text: string, colour: ColourReader): Reading {
  const reader = new Reader(colour);
  const json = JSON.parse(text) as Record<string, unknown>;
  const group = (json['career'] ?? json) as Record<string, Token>;
  const textOf = (value: unknown, depth = 0): string | undefined => {
    const name = typeof value === 'string' && /^\{(?:career\.)?([\w-]+)\}$/.exec(value)?.[1];
    return name && depth < 5 ? textOf(group[name]?.$value, depth + 1) : toText(value);
  };
  for (const [name, token] of Object.entries(group)) {
    if (name.startsWith('$') || typeof token !== 'object' || !token || !('$value' in token)) continue;
    const light = textOf(token.$value);
    if (light === undefined) reader.problems.push(`${name}: this form of a value can't be read here`);
    else reader.add(name, light, textOf(token.$extensions?.[EXTENSION]?.dark) ?? light);
  }
  return reader.reading();
}

/** Reads what was pasted, whichever of the two it is. */
export function read(text: string, colour: ColourReader): Reading {
  if (!text.trim().startsWith('{')) return fromCss(text, colour);
  try {
    return fromTokens(text, colour);
  } catch {
    return { theme: {}, problems: ['This is not JSON.'] };
  }
}
