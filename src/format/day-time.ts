import type { DayTime } from '../model/blocks/day-timeline.js';
import type { Language } from './language.js';

/** A piece of text; with the time that it stands for, as machines read it. */
export interface TimePart {
  text: string;
  time?: string;
}

const DAY = 1440;

const machineTime = (minutes: number): string =>
  [Math.floor((minutes % DAY) / 60), minutes % 60].map((part) => String(part).padStart(2, '0')).join(':');

/** "9:00 AM – 12:00 PM" in pieces, 12 or 24 hours as the language does it; what is no time as it was written. */
export function dayTimeText(
  from: DayTime | undefined,
  to: DayTime | undefined,
  language: Language,
): TimePart[] {
  const [start, end] = [from?.minutes, to?.minutes];
  if (start !== undefined && end !== undefined && start < end && end < DAY) {
    return language
      .timeRange(start, end)
      .map(({ text, minutes }) => (minutes === undefined ? { text } : { text, time: machineTime(minutes) }));
  }
  const [first, last] = [partOf(from, language), partOf(to, language)];
  if (!last) return first ? [first] : [];
  // Midnight at the end of a day is its own, not the next day's.
  const isNextDay = start !== undefined && end !== undefined && 0 < end && end <= start;
  const saying = (word: 'until' | 'next-day'): TimePart[] =>
    language
      .parts<TimePart>(word, { time: last })
      .map((part) => (typeof part === 'object' ? part : { text: part }))
      .filter(({ text }) => text);
  if (!first) return saying('until');
  return [first, { text: ' – ' }, ...(isNextDay ? saying('next-day') : [last])];
}

function partOf(given: DayTime | undefined, language: Language): TimePart | undefined {
  if (!given) return undefined;
  const { minutes, text = '' } = given;
  return minutes === undefined ? { text } : { text: language.time(minutes), time: machineTime(minutes) };
}
