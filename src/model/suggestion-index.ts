import type { IssueLog } from './issue-log.js';
import { fold } from './fold.js';
import { LONGEST, readSuggestion, type Suggestion } from './suggestion.js';
import { isObject, UNSAFE } from './text.js';

/** A name in three pieces, the second of which was typed; all of it stands in the first where it was not. */
export type Marked = [before: string, hit: string, after: string];

/** A suggestion that was found. */
export interface Match {
  suggestion: Suggestion;
  parts: Marked;
  /** The other name that was typed, where it was not the label. */
  alias?: Marked;
}

/** Some entries, folded, one a line. */
interface Segment {
  text: string;
  /** Where the line break before each entry stands. */
  breaks: Uint32Array;
  hasAliases: boolean;
  /** Bit by bit, the letters that names start with. */
  initials: number;
}

/** A search under way: the entries that were found in what was looked through, none of them twice in a row. */
interface Look {
  /** Folded. */
  readonly wanted: string;
  readonly limit: number;
  /** No entry before this one starts so. */
  from: number;
  /** Nor one that is not read yet before this one. */
  ahead: number;
  /** In so many segments the names that start so are known. */
  started: number;
  /** So many were looked through for the rest. */
  segments: number;
  readonly starting: number[];
  readonly words: number[];
  readonly inside: number[];
}

// So few that a segment is made in a fraction of a frame, on slow machines too.
const SEGMENT = 1024;
// Stands between the names of an entry.
const ALIAS = '\t';
const UNUSUAL = /[^\t\n -~]/;
const LETTER_OR_DIGIT = /[\p{L}\p{N}]/u;
const FIRST_LETTER = '!'.charCodeAt(0);

/**
 * Suggestions, searchable while they are still being read. They are kept as long texts: an engine looks through those
 * faster than a script could look through any index that it has time to make before the first letter is typed.
 */
export class SuggestionIndex {
  readonly #input: readonly unknown[];
  readonly #log?: IssueLog;
  readonly #segments: Segment[] = [];
  #look?: Look;

  constructor(input: readonly unknown[], log?: IssueLog) {
    this.#input = input;
    this.#log = log;
  }

  get complete(): boolean {
    return this.#segments.length * SEGMENT >= this.#input.length;
  }

  /** Reads a few more entries. */
  advance(): void {
    if (this.complete) return;
    const first = this.#segments.length * SEGMENT;
    const lines: string[] = [];
    for (let entry = first; entry < first + SEGMENT && entry < this.#input.length; entry++)
      lines.push(this.#lookAt(entry, this.#log));
    this.#segments.push(segmentOf(lines));
  }

  /**
   * The best matches: names that start so, then names with a word that starts so, then names that have it inside; each
   * in the author's order. Without a text, the first ones. What is not read yet is read, and what is read is looked
   * through, for as long as `mayGoOn` says so; the same search again goes on where it stopped. `settled` is true where
   * the rest of the list would change nothing. Without `mayGoOn` all that is read is looked through, and nothing else.
   */
  search(
    text: string,
    limit: number,
    mayGoOn?: () => boolean,
  ): { matches: Match[]; more: boolean; settled: boolean } {
    const wanted = fold(text.replace(/\s+/g, ' ').trim());
    let settled = true;
    // Some of the first ones may be unreadable.
    let found = [...Array(limit * 4).keys()];
    if (wanted) [found, settled] = this.#entriesOf(wanted, limit + 1, mayGoOn);
    const matches = found
      .flatMap((entry) => this.#readAt(entry) ?? [])
      .slice(0, limit + 1)
      .map((suggestion) => matchOf(suggestion, wanted));
    return { matches: byKind(matches.slice(0, limit)), more: matches.length > limit, settled };
  }

  #entriesOf(wanted: string, limit: number, mayGoOn?: () => boolean): [entries: number[], settled: boolean] {
    let look = this.#look;
    if (look?.wanted !== wanted || look.limit !== limit) {
      // What starts with one letter more stands among what started with those before.
      const [from, ahead] = look && wanted.startsWith(look.wanted) ? [look.from, look.ahead] : [0, 0];
      const started = Math.min(Math.floor(from / SEGMENT), this.#segments.length);
      this.#look = look = {
        wanted,
        limit,
        from,
        ahead,
        started,
        segments: 0,
        starting: [],
        words: [],
        inside: [],
      };
    }
    const { starting, words, inside } = look;
    this.#start(look, mayGoOn);
    const ahead = look.started === this.#segments.length ? this.#startingAhead(look, mayGoOn) : [];
    const isFull = starting.length + ahead.length >= limit;
    if (!isFull) {
      this.#goOn(look, mayGoOn);
      while (!this.complete && mayGoOn?.()) {
        this.advance();
        this.#start(look);
        this.#goOn(look, mayGoOn);
      }
    }
    const isDone = this.complete && look.started === this.#segments.length;
    look.from = starting[0] ?? ahead[0] ?? (isDone ? this.#input.length : look.from);
    const found = new Set([...starting, ...ahead, ...words, ...inside]);
    return [[...found].slice(0, limit), isFull || (isDone && isEnough(look, look.segments === look.started))];
  }

  /** What an entry is searched by: its names, with what is between them. */
  #lookAt(entry: number, log?: IssueLog): string {
    try {
      const input = this.#input[entry];
      return isPlain(input) ? input : (plainLine(input) ?? lineOf(readSuggestion(input, entry, log)));
    } catch {
      // A list may be a proxy that refuses to be looked at.
      return '';
    }
  }

  #readAt(entry: number): Suggestion | undefined {
    try {
      return entry in this.#input ? readSuggestion(this.#input[entry], entry) : undefined;
    } catch {
      return undefined;
    }
  }

  /** Finds the names that start so: there is little to do for each entry. */
  #start(look: Look, mayGoOn?: () => boolean): void {
    const { starting, limit } = look;
    while (look.started < this.#segments.length && starting.length < limit) {
      starting.push(...startsIn(this.#segments[look.started]!, look.started * SEGMENT, look));
      look.started++;
      if (look.started % 64 === 0 && mayGoOn && !mayGoOn()) return;
    }
  }

  /** Looks through what is read for words, at least a little of it. */
  #goOn(look: Look, mayGoOn?: () => boolean): void {
    while (!isEnough(look, look.segments >= look.started)) {
      lookThrough(this.#segments[look.segments]!, look.segments * SEGMENT, look);
      look.segments++;
      if (mayGoOn && !mayGoOn()) return;
    }
  }

  /** What is not read yet is looked at only, which is enough for how names start. */
  #startingAhead(look: Look, mayGoOn?: () => boolean): number[] {
    const { wanted, limit, starting } = look;
    const found: number[] = [];
    const code = wanted.charCodeAt(0) | 32;
    // Private names are slow to look up before an engine has seen enough of a loop.
    const list = this.#input;
    const { length } = list;
    const most = limit - starting.length;
    let entry = Math.max(this.#segments.length * SEGMENT, look.ahead);
    for (; entry < length && found.length < most; entry++) {
      if (entry % SEGMENT === 0 && !mayGoOn?.()) break;
      const input = list[entry];
      const first = typeof input === 'string' ? input.charCodeAt(0) : NaN;
      // Nearly all of them; accents and case are not worth a look yet.
      if (first < 128 && (first | 32) !== code && first > 32) continue;
      const names = this.#lookAt(entry).split(ALIAS);
      if (names.some((name) => fold(name).startsWith(wanted))) found.push(entry);
    }
    look.ahead = found[0] ?? entry;
    return found;
  }
}

/** True where the rest of the list would change nothing. */
const isEnough = ({ starting, words, limit }: Look, isAll: boolean): boolean =>
  isAll || starting.length + words.length >= limit;

/** The entries of a segment of which a name starts so; `first` is the number of its first entry. */
function startsIn(
  { text, breaks, hasAliases, initials }: Segment,
  first: number,
  { wanted, limit }: Look,
): number[] {
  const found: number[] = [];
  const code = wanted.charCodeAt(0);
  if (!(initials & (1 << code))) return found;
  // Quicker than to have a text searched for line breaks, of which it has so many.
  for (let line = 0; line < breaks.length && found.length < limit; line++) {
    const start = breaks[line]! + 1;
    if (text.charCodeAt(start) === code && text.startsWith(wanted, start)) found.push(first + line);
  }
  if (!hasAliases) return found;
  const all = new Set(found);
  const alias = ALIAS + wanted;
  let place = text.indexOf(alias);
  for (let count = 0; place >= 0 && count < limit; place = text.indexOf(alias, place + 1), count++)
    all.add(first + lineAt(breaks, place));
  return [...all].sort((a, b) => a - b);
}

/** Adds what a segment has of words that start so, and of names that have it inside. */
function lookThrough({ text, breaks }: Segment, first: number, look: Look): void {
  const { wanted, limit, starting, words, inside } = look;
  let hit = text.indexOf(wanted);
  for (; hit >= 0 && words.length < limit; hit = text.indexOf(wanted, hit + 1)) {
    const isWord = !isWordCharacter(text, hit - 1);
    if (!isWord && inside.length >= limit) continue;
    const entry = first + lineAt(breaks, hit);
    if (starting.includes(entry)) continue;
    if (!isWord) {
      if (inside.at(-1) !== entry && words.at(-1) !== entry) inside.push(entry);
      continue;
    }
    // Two hits in one name come after each other.
    if (inside.at(-1) === entry) inside.pop();
    if (words.at(-1) !== entry) words.push(entry);
  }
}

/** What a well-formed object is searched by; undefined where it has to be looked at closely. */
function plainLine(input: unknown): string | undefined {
  if (!isObject(input)) return undefined;
  const { label, kind, aliases } = input;
  if (!isPlain(label) || !(kind === undefined || typeof kind === 'string')) return undefined;
  if (aliases === undefined) return label;
  return Array.isArray(aliases) && aliases.length < 20 && aliases.every(isPlain)
    ? [label, ...aliases].join(ALIAS)
    : undefined;
}

const isPlain = (text: unknown): text is string =>
  typeof text === 'string' && text.length <= LONGEST && text.charCodeAt(0) >= FIRST_LETTER && text[0] !== '[';

const lineOf = (suggestion: Suggestion | undefined): string =>
  suggestion ? [suggestion.label, ...(suggestion.aliases ?? [])].join(ALIAS) : '';

function segmentOf(lines: string[]): Segment {
  const joined = `\n${lines.join('\n')}\n`;
  const breaks = new Uint32Array(lines.length);
  let place = 0;
  if (!UNUSUAL.test(joined)) {
    lines.forEach((line, nth) => {
      breaks[nth] = place;
      place += line.length + 1;
    });
    return withInitials(joined.toLowerCase(), breaks);
  }
  // All at once: thousands of small calls would take several times as long.
  const text = fold(joined.replace(UNSAFE, ''));
  for (let line = 0; line < lines.length && place >= 0; line++) {
    breaks[line] = place;
    place = text.indexOf('\n', place + 1);
  }
  // Somebody's entry has a break of its own.
  return place === text.length - 1
    ? withInitials(text, breaks)
    : segmentOf(lines.map((line) => line.replaceAll('\n', ' ')));
}

function withInitials(text: string, breaks: Uint32Array): Segment {
  let initials = 0;
  for (const place of breaks) initials |= 1 << text.charCodeAt(place + 1);
  const alias = text.indexOf(ALIAS);
  for (let place = alias; place >= 0; place = text.indexOf(ALIAS, place + 1))
    initials |= 1 << text.charCodeAt(place + 1);
  return { text, breaks, hasAliases: alias >= 0, initials };
}

/** The last line whose break is not after the place. */
function lineAt(breaks: Uint32Array, place: number): number {
  let low = 0;
  for (let high = breaks.length; low < high;) {
    const middle = (low + high) >>> 1;
    if (breaks[middle]! <= place) low = middle + 1;
    else high = middle;
  }
  return low - 1;
}

function isWordCharacter(text: string, place: number): boolean {
  const code = text.charCodeAt(place);
  if (code < 128) return (code > 96 && code < 123) || (code > 47 && code < 58);
  return LETTER_OR_DIGIT.test(text[place]!);
}

/** What of a name was typed: at its start, at the start of a word, or anywhere. */
export function partsOf(name: string, wanted: string): Marked | undefined {
  if (!wanted) return undefined;
  const folded = fold(name);
  const start = bestPlace(folded, wanted);
  if (start < 0) return undefined;
  const [from, to] = placesIn(name, folded, start, start + wanted.length);
  return [name.slice(0, from), name.slice(from, to), name.slice(to)];
}

/** Where a word starts so, or else where the text stands first. */
function bestPlace(folded: string, wanted: string): number {
  const first = folded.indexOf(wanted);
  for (let place = first; place >= 0; place = folded.indexOf(wanted, place + 1))
    if (!place || !isWordCharacter(folded, place - 1)) return place;
  return first;
}

/** Where a piece of a folded name stands in the name itself. */
function placesIn(name: string, folded: string, start: number, end: number): [start: number, end: number] {
  if (folded === name.toLowerCase() && folded.length === name.length) return [start, end];
  // Folding changes lengths, so each letter remembers where it came from.
  const origins: number[] = [];
  let offset = 0;
  for (const letter of name) {
    for (let unit = 0; unit < fold(letter).length; unit++) origins.push(offset);
    offset += letter.length;
  }
  // Half of "ß" is no letter.
  while (end < origins.length && origins[end] === origins[end - 1]) end++;
  return [origins[start]!, origins[end] ?? name.length];
}

function matchOf(suggestion: Suggestion, wanted: string): Match {
  const { label, aliases = [] } = suggestion;
  const whole: Marked = [label, '', ''];
  const parts = partsOf(label, wanted);
  if (parts) return { suggestion, parts };
  for (const name of aliases) {
    const alias = partsOf(name, wanted);
    if (alias) return { suggestion, parts: whole, alias };
  }
  return { suggestion, parts: whole };
}

/** Kinds side by side, in the order in which their best matches come. */
function byKind(matches: Match[]): Match[] {
  const kinds = [...new Set(matches.map(({ suggestion }) => suggestion.kind))];
  return kinds.flatMap((kind) => matches.filter(({ suggestion }) => suggestion.kind === kind));
}

/** Suggestions that somebody else has found, in their order. */
export function matchesOf(
  answer: unknown,
  text: string,
  limit: number,
  log: IssueLog,
): { matches: Match[]; more: boolean } {
  const list: unknown[] = Array.isArray(answer) ? answer : [];
  if (list !== answer) log.add('CE204', 'suggest', answer, 'a list');
  const wanted = fold(text.trim());
  const found = list
    .slice(0, limit + 1)
    .flatMap((item, index) => readSuggestion(item, index, log) ?? [])
    .map((suggestion) => matchOf(suggestion, wanted));
  return { matches: found.slice(0, limit), more: found.length > limit };
}
