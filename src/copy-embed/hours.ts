import type { LinesRead } from './lines.js';

const TIME = String.raw`\d{1,2}(?:[:.h]\d{2})?(?: ?[ap]\.?m\.?| ?Uhr| ?h)?`;
const LINE = new RegExp(
  String.raw`^(?:[-*•]\s+)?(${TIME})(?:\s*(?:[-–—]|to|until|bis|à|a)\s*(${TIME}))?(?:\s*[:–—|,-]\s*|\s+)(\D.*)$`,
  'i',
);
/** What names the columns of a sheet. */
const HEAD = /^\s*(?:time|when|hours?|from|start|uhrzeit|zeit|heure|hora)\b[^,\n\d]*,/i;
const POINT = /^\s*[-*•▪◦‣]\s+/;
const isTime = (text = ''): boolean => /[:.h]\d{2}|m\.?$|Uhr|\dh$/i.test(text);

interface Part {
  from: string;
  to?: string;
  title: string;
  focus?: string;
  tasks?: string[];
}

/**
 * The hours of a day, one a line: "9:00 AM – Standup: plan the day", "9–10 am: Messages"; points below a line are what is
 * done then. Undefined for any other text.
 */
export function readHourLines(text: string): LinesRead | undefined {
  if (/[\t"]/.test(text) || HEAD.test(text)) return undefined;
  const found: { part: Part; line: number }[] = [];
  let title = '';
  for (const [index, given] of text.split(/\r\n?|\n/).entries()) {
    const said = given.trim().replace(/(\*\*|__)(.+?)\1/g, '$2');
    if (!said) continue;
    const [, from = '', to, what = ''] = LINE.exec(said) ?? [];
    const above = found.at(-1);
    if (what && (isTime(from) || isTime(to))) {
      const [, name = what, focus] = /^(.{1,60}?)(?::| [–—-]) (.+)$/.exec(what) ?? [];
      const part = { from, ...(to && { to }), title: name.trim(), ...(focus && { focus }) };
      found.push({ part, line: index + 1 });
    } else if (above && POINT.test(given)) (above.part.tasks ??= []).push(said.replace(POINT, ''));
    else if (!above && !title) title = said.replace(/^#+\s*/, '');
    else return undefined;
  }
  return found.length > 1
    ? {
        data: { ...(title && { title }), items: found.map(({ part }) => part) },
        notes: ['Each line was read as a part of the day: its time, its title and what it is about.'],
        lines: found.map(({ line }) => line),
      }
    : undefined;
}
