import type { Language } from '../format/language.js';
import type { Picture } from './picture.js';

/** What is drawn of percentiles, and no more; empty for other pictures. */
export function percentileKey({ kind, rows }: Picture, language: Language): string {
  if (kind !== 'percentiles') return '';
  const marks = rows.flatMap(({ mark }) => mark ?? []);
  return [
    marks.some(({ from, to }) => from !== undefined || to !== undefined) && language.say('spreadKey'),
    marks.some(({ box }) => box) && language.say('spreadBar'),
    marks.some(({ open }) => open !== undefined) && language.say('spreadOpen'),
  ]
    .filter(Boolean)
    .join(' ');
}
