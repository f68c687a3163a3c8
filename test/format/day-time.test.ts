import { expect } from '@open-wc/testing';
import '../fixtures/english.js';
import { dayTimeText } from '../../src/format/day-time.js';
import { languageFor } from '../../src/format/language.js';
import type { DayTime } from '../../src/model/blocks/day-timeline.js';

const at = (minutes: number): DayTime => ({ minutes });
const MORNING: DayTime = { text: 'Morning' };

describe('the time of a part of the day', () => {
  const rows: [locale: string, from: DayTime | undefined, to: DayTime | undefined, ...pieces: string[]][] = [
    ['en', undefined, undefined],
    ['en', at(540), undefined, '9:00 AM (09:00)'],
    ['en', undefined, at(720), 'until ', '12:00 PM (12:00)'],
    ['en', MORNING, undefined, 'Morning'],
    ['en', MORNING, at(720), 'Morning', ' – ', '12:00 PM (12:00)'],
    ['en', at(540), at(720), '9:00 AM (09:00)', ' – ', '12:00 PM (12:00)'],
    // The ends of a range look like times that stand alone.
    ['en-US', at(780), at(1050), '1:00 (13:00)', ' – ', '5:30 (17:30)', ' PM'],
    ['en-GB', at(540), undefined, '09:00 (09:00)'],
    ['en-GB', at(540), at(720), '09:00 (09:00)', '–', '12:00 (12:00)'],
    ['de', at(540), undefined, '09:00 (09:00)'],
    ['de', at(540), at(720), '09:00 (09:00)', '–', '12:00 (12:00)'],
    ['de', at(1080), at(1440), '18:00 (18:00)', '–', '00:00 (00:00)'],
    ['es', at(540), at(720), '09:00 (09:00)', '–', '12:00 (12:00)'],
    ['fr', at(540), at(720), '09:00 (09:00)', ' – ', '12:00 (12:00)'],
    ['ja', at(540), undefined, '09:00 (09:00)'],
    ['ja', at(540), at(720), '09:00 (09:00)', '～', '12:00 (12:00)'],
    ['ar-EG', at(540), undefined, '٩:٠٠ ص (09:00)'],
    ['ar-EG', at(540), at(720), '٩:٠٠ ص (09:00)', ' – ', '١٢:٠٠ م (12:00)'],
    // A whole day, and a shift over midnight.
    ['en', at(540), at(540), '9:00 AM (09:00)', ' – ', '9:00 AM (09:00)', ' the next day'],
    ['en', at(1320), at(120), '10:00 PM (22:00)', ' – ', '2:00 AM (02:00)', ' the next day'],
    // Midnight ends the day that it is the end of.
    ['en', at(1320), at(1440), '10:00 PM (22:00)', ' – ', '12:00 AM (00:00)'],
    ['en', at(1320), at(0), '10:00 PM (22:00)', ' – ', '12:00 AM (00:00)'],
  ];
  for (const [locale, from, to, ...pieces] of rows) {
    it(`is ${pieces.join('') || 'nothing'} in "${locale}"`, () => {
      const parts = dayTimeText(from, to, languageFor(locale));
      // Engines differ in the kinds of spaces that they put around a dash.
      const written = parts.map(({ text, time }) => text.replace(/\s/g, ' ') + (time ? ` (${time})` : ''));
      expect(written).to.deep.equal(pieces);
    });
  }
});
