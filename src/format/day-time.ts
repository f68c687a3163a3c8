import type { DayTime } from '../model/blocks/day-timeline.js';
import type { Language } from './language.js';

/** A piece of text; with the time that it stands for, as machines read it. */
export interface TimePart {
  text: string;
  time?: string;
}

const DAY = 1440;
const MINUTE = 60_000;

const clocks = new WeakMap<Language, Intl.DateTimeFormat>();

const machineTime = (minutes: number): string =>
  [Math.floor((minutes % DAY) / 60), minutes % 60].map((part) => String(part).padStart(2, '0')).join(':');

/** "9:00 AM – 12:00 PM" in pieces, 12 or 24 hours as the language does it; what is no time as it was written. */
export function dayTimeText(
  from: DayTime | undefined,
  to: DayTime | undefined,
  language: Language,
): TimePart[] {
  const [start, end] = [from?.minutes, to?.minutes];
  const clock = clockOf(language);
  const isRange = start !== undefined && end !== undefined;
  // "1:00 – 5:00 PM". Ranges of 24 hours are written unlike single times: "9時00分～12時00分", but "09:00".
  if (isRange && start < end && end < DAY && clock.resolvedOptions().hour12) {
    return rangeParts(start, end, clock);
  }
  const [first, last] = [partOf(from, language), partOf(to, language)];
  if (!last) return first ? [first] : [];
  // Midnight at the end of a day is its own, not the next day's.
  const isNextDay = isRange && 0 < end && end <= start;
  const saying = (word: 'until' | 'next-day'): TimePart[] =>
    language
      .parts<TimePart>(word, { time: last })
      .map((part) => (typeof part === 'object' ? part : { text: part }))
      .filter(({ text }) => text);
  if (!first) return saying('until');
  return [first, { text: isRange ? dashOf(clock) : ' – ' }, ...(isNextDay ? saying('next-day') : [last])];
}

function partOf(given: DayTime | undefined, language: Language): TimePart | undefined {
  if (!given) return undefined;
  const { minutes, text = '' } = given;
  return minutes === undefined
    ? { text }
    : { text: clockOf(language).format(minutes * MINUTE), time: machineTime(minutes) };
}

/** From one time to a later one of the same day. */
function rangeParts(from: number, to: number, clock: Intl.DateTimeFormat): TimePart[] {
  const parts: TimePart[] = [];
  let last = '';
  for (const { value, source } of clock.formatRangeToParts(from * MINUTE, to * MINUTE)) {
    if (source === last) parts.at(-1)!.text += value;
    else if (source === 'shared') parts.push({ text: value });
    else parts.push({ text: value, time: machineTime(source === 'startRange' ? from : to) });
    last = source;
  }
  return parts;
}

/** What the language writes between two times. */
const dashOf = (clock: Intl.DateTimeFormat): string =>
  /\s*[\p{Pd}~～]\s*/u.exec(clock.formatRange(0, (DAY * MINUTE) / 2))?.[0] ?? ' – ';

function clockOf(language: Language): Intl.DateTimeFormat {
  let clock = clocks.get(language);
  if (!clock) {
    const { locales } = language;
    const options = { hour: 'numeric', minute: '2-digit', timeZone: 'UTC' } as const;
    clock = new Intl.DateTimeFormat(locales, options);
    // "06:00", but "6:00 AM".
    if (!clock.resolvedOptions().hour12) {
      clock = new Intl.DateTimeFormat(locales, { ...options, hour: '2-digit' });
    }
    clocks.set(language, clock);
  }
  return clock;
}
