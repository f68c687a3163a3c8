import { at, type Findings } from './findings.js';
import { copyOf, isObject, readText } from './text.js';

/** What may be put into a field. */
export interface Suggestion {
  label: string;
  kind?: string;
  aliases?: readonly string[];
}

/** Pieces of a text, of which those that were typed are `hit`. */
export interface MatchPart {
  text: string;
  hit?: true;
}

/** A suggestion that was found. */
export interface Match {
  suggestion: Suggestion;
  parts: MatchPart[];
  /** The other name that was typed, where it was not the label. */
  alias?: MatchPart[];
}

const LETTERS: Record<string, string> = {
  ß: 'ss',
  ø: 'o',
  ł: 'l',
  đ: 'd',
  ð: 'd',
  æ: 'ae',
  œ: 'oe',
  þ: 'th',
  ı: 'i',
};
// Accents, and the vowel points of Hebrew and Arabic; in other scripts, marks are letters.
const MARKS = /[\u0300-\u036F\u0591-\u05C7\u064B-\u065F\u0670\u0640]/g;
const LETTER = /[ßøłđðæœþı]/g;
// eslint-disable-next-line no-control-regex
const ASCII = /^[\x00-\x7F]*$/;

/** A text as it is compared: without case and accents. */
export function fold(text: string): string {
  const lower = text.toLowerCase();
  if (ASCII.test(lower)) return lower;
  return lower
    .normalize('NFKD')
    .replace(MARKS, '')
    .replace(LETTER, (letter) => LETTERS[letter]!);
}

/** Some entries, searchable by the start of each of their words and by what stands inside. */
interface Segment {
  /** The rests of all names from the start of a word on, sorted. */
  keys: string[];
  /** For each key its entry; those that do not start a name come `WORD` higher. */
  codes: Uint32Array;
  /** All names, one a line. */
  text: string;
  /** Where in the text each entry's names start. */
  starts: Uint32Array;
  first: number;
}

const WORD = 2 ** 30;
// So few that a segment is made in a fraction of a frame, on slow machines too.
const SEGMENT = 1024;
const SEPARATOR = '\n';
// Comes after every letter.
const LAST = '\uFFFF';
const WORD_START = /[\p{L}\p{N}]+/gu;
const PLAIN_WORD_START = /[a-z\d]+/g;
const LONGEST = 200;

/** Suggestions, searchable while they are still being read. */
export class SuggestionIndex {
  readonly #input: readonly unknown[];
  readonly #find?: Findings;
  readonly #entries: Suggestion[] = [];
  readonly #segments: Segment[] = [];
  #read = 0;
  // Whatever is found for "oper" is among what was found for "ope".
  #last?: { text: string; size: number; found: number[] };

  constructor(input: readonly unknown[], find?: Findings) {
    this.#input = input;
    this.#find = find;
  }

  get complete(): boolean {
    return this.#read >= this.#input.length;
  }

  /** Reads a few more entries. */
  advance(): void {
    const entries = this.#entries;
    const first = entries.length;
    const end = Math.min(this.#read + SEGMENT, this.#input.length);
    for (; this.#read < end; this.#read++) {
      const suggestion = this.#readAt(this.#read);
      if (suggestion) entries.push(suggestion);
    }
    if (entries.length > first) this.#segments.push(segmentOf(entries, first));
  }

  #readAt(index: number): Suggestion | undefined {
    try {
      return readSuggestion(this.#input[index], index, this.#find);
    } catch {
      // A list may be a proxy that refuses to be looked at.
      return undefined;
    }
  }

  /**
   * The best matches: names that start so, then names with a word that starts so, then names that have it inside; each
   * in the author's order. Without a text, the first ones.
   */
  search(text: string, limit: number): { matches: Match[]; more: boolean } {
    const wanted = fold(text.replace(/\s+/g, ' ').trim());
    const found = wanted
      ? this.#findAll(wanted, limit + 1)
      : Array.from(this.#entries.slice(0, limit + 1), (_, index) => index);
    const matches = found.slice(0, limit).map((index) => matchOf(this.#entries[index]!, wanted));
    return { matches: byKind(matches), more: found.length > limit };
  }

  #findAll(wanted: string, limit: number): number[] {
    const last = this.#last;
    const size = this.#entries.length;
    const narrowed =
      last && last.size === size && last.found.length < limit && wanted.startsWith(last.text)
        ? new Set(last.found)
        : undefined;
    const found = new Best(limit);
    for (const segment of this.#segments) {
      const { keys, codes } = segment;
      const end = lowerBound(keys, wanted + LAST);
      for (let key = lowerBound(keys, wanted); key < end; key++) found.add(codes[key]!);
    }
    const entries = found.entries();
    if (entries.length < limit) this.#findInside(wanted, limit, entries, narrowed);
    this.#last = { text: wanted, size, found: entries };
    return entries;
  }

  #findInside(wanted: string, limit: number, entries: number[], among?: Set<number>): void {
    const taken = new Set(entries);
    if (among) {
      const sorted = [...among].filter((entry) => !taken.has(entry)).sort((a, b) => a - b);
      entries.push(
        ...sorted.filter((entry) =>
          namesOf(this.#entries[entry]!).some((name) => fold(name).includes(wanted)),
        ),
      );
      return;
    }
    for (const { text, starts, first } of this.#segments) {
      for (let hit = text.indexOf(wanted); hit >= 0; hit = text.indexOf(wanted, hit + 1)) {
        const entry = first + upperBound(starts, hit) - 1;
        if (taken.has(entry)) continue;
        taken.add(entry);
        if (entries.push(entry) >= limit) return;
      }
    }
  }
}

/** The few smallest codes, each entry once. */
class Best {
  readonly #codes: number[] = [];
  readonly #limit: number;

  constructor(limit: number) {
    this.#limit = limit;
  }

  add(code: number): void {
    const codes = this.#codes;
    if (codes.length >= this.#limit && code >= codes.at(-1)!) return;
    const same = codes.findIndex((other) => other % WORD === code % WORD);
    if (same >= 0) {
      if (codes[same]! <= code) return;
      codes.splice(same, 1);
    }
    const place = codes.findIndex((other) => other > code);
    codes.splice(place < 0 ? codes.length : place, 0, code);
    if (codes.length > this.#limit) codes.pop();
  }

  entries(): number[] {
    return this.#codes.map((code) => code % WORD);
  }
}

function segmentOf(entries: Suggestion[], first: number): Segment {
  const pairs: string[] = [];
  const codes: number[] = [];
  const starts = new Uint32Array(entries.length - first);
  let text = '';
  for (let entry = first; entry < entries.length; entry++) {
    starts[entry - first] = text.length;
    for (const name of namesOf(entries[entry]!)) {
      const folded = fold(name);
      const words = ASCII.test(folded) ? PLAIN_WORD_START : WORD_START;
      words.lastIndex = 0;
      for (let word = words.exec(folded), nth = 0; word; word = words.exec(folded), nth++) {
        // The number at the end leads back to the code once the texts are sorted.
        pairs.push(folded.slice(word.index) + SEPARATOR + codes.length);
        codes.push(nth ? entry + WORD : entry);
      }
      text += folded + SEPARATOR;
    }
  }
  // Plain strings sort several times faster than anything that needs a function to compare.
  pairs.sort();
  const keys: string[] = [];
  const sorted = new Uint32Array(pairs.length);
  pairs.forEach((pair, place) => {
    const end = pair.lastIndexOf(SEPARATOR);
    keys.push(pair.slice(0, end));
    sorted[place] = codes[Number(pair.slice(end + 1))]!;
  });
  return { keys, codes: sorted, text, starts, first };
}

/** The first place in a sorted list that does not come before the text. */
function lowerBound(keys: string[], text: string): number {
  let low = 0;
  for (let high = keys.length; low < high;) {
    const middle = (low + high) >>> 1;
    if (keys[middle]! < text) low = middle + 1;
    else high = middle;
  }
  return low;
}

/** How many of the numbers are not above the given one. */
function upperBound(numbers: Uint32Array, value: number): number {
  let low = 0;
  for (let high = numbers.length; low < high;) {
    const middle = (low + high) >>> 1;
    if (numbers[middle]! <= value) low = middle + 1;
    else high = middle;
  }
  return low;
}

const namesOf = ({ label, aliases = [] }: Suggestion): readonly string[] => [label, ...aliases];

/** A suggestion as a text or an object; `title` and `name` are read as labels. */
export function readSuggestion(input: unknown, index: number, find?: Findings): Suggestion | undefined {
  const quick = typeof input === 'string' && ASCII.test(input) ? input.trim() : undefined;
  if (quick && quick.length <= LONGEST) return { label: quick };
  const where = at('/suggestions', index);
  const given = copyOf(input);
  const fields = isObject(given) ? given : { label: given };
  const findings = find ?? { add() {}, issues: [], decimal: '.' as const };
  const text = readText(fields['label'] ?? fields['title'] ?? fields['name'], findings, where);
  const label = text?.replace(/\s+/g, ' ');
  if (!label) {
    findings.add('CE204', where, given, 'a text, or an object with label');
    return undefined;
  }
  const kind = readText(fields['kind'], findings, at(where, 'kind'));
  const others = fields['aliases'];
  const aliases = (Array.isArray(others) ? others : [others])
    .slice(0, 20)
    .flatMap((alias: unknown) => readText(alias, findings, at(where, 'aliases')) ?? []);
  return {
    label: label.length > LONGEST ? `${label.slice(0, LONGEST)}…` : label,
    ...(kind && { kind }),
    ...(aliases.length && { aliases }),
  };
}

/** What of a name was typed: at its start, at the start of a word, or anywhere. */
export function partsOf(name: string, wanted: string): MatchPart[] | undefined {
  // Folding changes lengths, so each letter remembers where it came from.
  const origins: number[] = [];
  let folded = '';
  let offset = 0;
  for (const letter of name) {
    for (const piece of fold(letter)) {
      folded += piece;
      for (let unit = 0; unit < piece.length; unit++) origins.push(offset);
    }
    offset += letter.length;
  }
  origins.push(name.length);
  if (!wanted) return undefined;
  let hit = folded.startsWith(wanted) ? 0 : -1;
  for (const { index } of hit < 0 ? folded.matchAll(WORD_START) : []) {
    if (hit < 0 && folded.startsWith(wanted, index)) hit = index;
  }
  if (hit < 0) hit = folded.indexOf(wanted);
  if (hit < 0) return undefined;
  const start = origins[hit]!;
  let end = hit + wanted.length;
  // Half of "ß" is no letter.
  while (end < folded.length && origins[end] === origins[end - 1]) end++;
  const stop = origins[end] ?? name.length;
  return [
    { text: name.slice(0, start) },
    { text: name.slice(start, stop), hit: true as const },
    { text: name.slice(stop) },
  ].filter(({ text }) => text);
}

function matchOf(suggestion: Suggestion, wanted: string): Match {
  const { label, aliases = [] } = suggestion;
  const parts = partsOf(label, wanted);
  if (parts || !wanted) return { suggestion, parts: parts ?? [{ text: label }] };
  for (const alias of aliases) {
    const found = partsOf(alias, wanted);
    if (found) return { suggestion, parts: [{ text: label }], alias: found };
  }
  return { suggestion, parts: [{ text: label }] };
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
  find: Findings,
): { matches: Match[]; more: boolean } {
  const list: unknown[] = Array.isArray(answer) ? answer : [];
  if (list !== answer) find.add('CE204', 'suggest', answer, 'a list');
  const wanted = fold(text.trim());
  const found = list
    .slice(0, limit + 1)
    .flatMap((item, index) => readSuggestion(item, index, find) ?? [])
    .map((suggestion) => matchOf(suggestion, wanted));
  return { matches: found.slice(0, limit), more: found.length > limit };
}
