import { aboutPay } from '../../format/about-pay.js';
import type { Language } from '../../format/language.js';
import { perPeriod } from '../../format/period.js';
import type { Ladder } from '../../model/ladder.js';
import type { Band, Bands } from '../../model/ladder-pay.js';
import { HOURS_PER_YEAR } from '../../model/period.js';

/**
 * What has to be known to trust the figures: what was done to them, and where they come from.
 * @param isBare whether the amounts stand without what kind they are
 */
export function notesOf(
  rungs: { name: string; band?: Band }[],
  { byLevel }: Bands,
  ladder: Ladder,
  language: Language,
  isBare: boolean,
): string[] {
  const notes: string[] = [];
  if ([...byLevel.values()].some(({ how }) => how === 'converted')) {
    notes.push(language.say('converted', { n: ladder.hoursPerYear ?? HOURS_PER_YEAR }));
  }
  const kinds = new Map<string, string[]>();
  const about = new Map<string, string[]>();
  const add = (texts: Map<string, string[]>, text: string, name: string) =>
    (texts.get(text) ?? texts.set(text, []).get(text)!).push(name);
  for (const { name, band } of rungs) {
    if (!band) continue;
    const { pay, how, main } = band;
    if (how === 'refused' && pay.payPeriod) {
      notes.push(language.say('refused', { role: name, period: perPeriod(pay.payPeriod, language) }));
    }
    if (isBare && main && how !== 'refused' && pay[main]!.value !== undefined) {
      const kind = main === 'amount' ? [] : [language.say(main)];
      const period = pay.payPeriod ? [perPeriod(pay.payPeriod, language)] : [];
      const said = [...kind, ...period];
      if (said.length) add(kinds, language.list(said, 'unit'), name);
    }
    const text = aboutPay(pay, language).join(' · ');
    if (text) add(about, text, name);
  }
  // What holds for most is said once, and the exceptions by name.
  for (const [text, names] of [...kinds, ...about]) {
    const what = names.length * 2 > byLevel.size ? language.say('pay') : language.list(names, 'unit');
    notes.push(language.say('about-pay', { what, text }));
  }
  return notes;
}
