import type { Pay } from '../model/pay.js';
import { dateBeside, sourceText } from './date.js';
import { figureText } from './figures.js';
import type { Language } from './language.js';

/** Who says what is paid, how, where, when and of how many: a text each. Empty where nothing is known. */
export function aboutPay(pay: Pay, language: Language): string[] {
  const about = [
    pay.source && sourceText(pay.source, language),
    pay.kind && language.say(pay.kind),
    pay.payBasis && language.say(pay.payBasis),
    pay.location,
    pay.asOf && dateBeside(pay.asOf, language),
    pay.sampleSize && language.say('sample', { n: figureText(pay.sampleSize, { unit: 'count' }, language) }),
    pay.note,
  ];
  return about.flatMap((text) => text || []);
}

/** What all of them have in common. */
export function sharedBy(abouts: string[][]): string[] {
  const [first = [], ...others] = abouts;
  return first.filter((text) => others.every((other) => other.includes(text)));
}
