import type { Reading } from '../issue.js';
import { isObject, readFields, readText, type Reader } from '../text.js';
import { readListBlock, readTexts, type ListBlock } from './block.js';

/** A time of day, as it was understood. */
export interface DayTime {
  /** Since midnight; 1440 is the end of the day. */
  minutes?: number;
  /** What was written, where it could not be read. */
  text?: string;
}

/** A part of a day. Where it ends before it begins, it goes over midnight. */
export interface DaySlot {
  title?: string;
  from?: DayTime;
  to?: DayTime;
  focus?: string;
  tasks: string[];
}

/** What `<day-timeline>` shows. */
export type DayTimeline = ListBlock<DaySlot>;

const DAY = 1440;
/** Longer titles are sentences. */
const MAXIMUM_LENGTH = 200;
const TIME = /^(\d{1,2})(?:\s?[:.h]\s?([0-5]\d))?\s*(?:h|uhr)?\s*(?:([ap])\.?\s?m\.?)?$/i;
const WORDS = new Map([
  ['noon', 720],
  ['12 noon', 720],
  ['midnight', 0],
]);
const AT = String.raw`(\d{1,2}(?:\s?[:.h]\s?\d\d)?(?:\s*(?:h|uhr|[ap]\.?\s?m\b\.?))?|(?:12 )?noon|midnight)`;
const TO = String.raw`\s*(?:[–—-]|\b(?:to|until|bis)\b)\s*`;
/** "Morning (9:00 AM – 12:00 PM)", "Morning, 9–12 Uhr". */
const LAST = new RegExp(`^(.*?)[\\s,:]*[(]?\\b${AT}${TO}${AT}[)]?$`, 'iu');
/** "17:30 Leave", "9:00 – 10:00: Inbox". */
const FIRST = new RegExp(`^${AT}(?:${TO}${AT})?(?:\\s*[:,–—-]\\s+|\\s+|$)(.*)$`, 'iu');
/** What a clock has and a number has not. */
const CLOCK = /\d\s?[:h]|\d\.\d\d|[ap]\.?\s?m\b|noon|midnight|uhr/i;
/** Alone, this may be a length of time, an amount, or part of a name. */
const VAGUE = /h$|\.\d+$|^\D/i;

/** Minutes since midnight; undefined where the text is no time. */
export function parseTime(text: string): number | undefined {
  const plain = text.normalize('NFKC').trim().toLowerCase();
  const word = WORDS.get(plain);
  if (word !== undefined) return word;
  const [, hours, minutes = '0', half] = TIME.exec(plain) ?? [];
  if (!hours) return undefined;
  const hour = Number(hours);
  if (half)
    return hour < 1 || hour > 12 ? undefined : ((hour % 12) + (half === 'p' ? 12 : 0)) * 60 + Number(minutes);
  const total = hour * 60 + Number(minutes);
  return total <= DAY ? total : undefined;
}

/** "Morning (9:00 AM - 12:00 PM)" or "17:30 Leave" in its parts; undefined where no times stand at its end or beginning. */
function splitTitle(text: string): Pick<DaySlot, 'title' | 'from' | 'to'> | undefined {
  if (text.length > MAXIMUM_LENGTH) return undefined;
  const plain = text.normalize('NFKC');
  let [, title, first, second] = LAST.exec(plain) ?? [];
  if (!first) [, first, second, title] = FIRST.exec(plain) ?? [];
  if (!first || !CLOCK.test(first + second) || (!second && VAGUE.test(first))) return undefined;
  const to = parseTime(second ?? '');
  let from = parseTime(first);
  const half = second && /[ap]\.?\s?m\.?$/i.exec(second)?.[0];
  // "1 – 5 PM" means the afternoon for both, "9 – 5 PM" cannot.
  const shared = half && parseTime(`${first} ${half}`);
  if (typeof shared === 'number' && to !== undefined && shared <= to) from = shared;
  if (from === undefined || (second && to === undefined)) return undefined;
  return {
    ...(title && { title }),
    from: { minutes: from },
    ...(to !== undefined && { to: { minutes: to } }),
  };
}

const readTime: Reader<DayTime> = (input, log, where) => {
  const text = readText(input, log, where);
  if (text === undefined) return undefined;
  // In JSON, 21.30 is 21.3.
  const minutes = typeof input === 'number' && !Number.isInteger(input) ? undefined : parseTime(text);
  if (minutes !== undefined) return { minutes };
  log.add('CE204', where, input, 'a time such as "09:00" or "9:00 AM"');
  return { text };
};

/** "9:00 – 10:00", where the beginning belongs. */
const rangeIn = (text: string): Pick<DaySlot, 'from' | 'to'> | undefined => {
  const split = splitTitle(text.trim());
  return split?.to && !split.title ? split : undefined;
};

const readFrom: Reader<DayTime> = (input, log, where) =>
  typeof input === 'string' && rangeIn(input) ? { text: input } : readTime(input, log, where);

const FIELDS = { title: readText, from: readFrom, to: readTime, focus: readText, tasks: readTexts };

const readSlot: Reader<DaySlot> = (input, log, where) => {
  const given = isObject(input) ? input : { title: input };
  const slot = readFields(given, FIELDS, log, where);
  const { title, tasks = [] } = slot;
  if (!tasks.length && !Object.keys(slot).some((key) => key !== 'tasks')) return undefined;
  const { from, to } = slot;
  if (to) return { ...slot, tasks };
  if (from) return { ...slot, ...rangeIn(from.text ?? ''), tasks };
  const split = title ? splitTitle(title) : undefined;
  if (split) delete slot.title;
  return { ...slot, ...split, tasks };
};

/** Reads the parts of a day, or a plain list of them. */
export function readDayTimeline(input: unknown): Reading<DayTimeline> {
  return readListBlock(input, readSlot);
}
