import type { Figure } from '../model/figure.js';
import { AMOUNTS, type AmountName, type Pay } from '../model/pay.js';
import { perPeriod } from './period.js';
import { figureText, spanText } from './figures.js';
import type { Language } from './language.js';

const SINGLE = ['amount', 'median', 'mean'] as const satisfies AmountName[];

const isSaid = (figure: Figure | undefined): figure is Figure =>
  figure?.value !== undefined || figure?.text !== undefined;

/** What a pay is within a sentence: its single amount, or else its range, with the period and what it is. */
export function payAmountText(pay: Pay, language: Language, isRough = false): string {
  const { minimum, maximum, currency, payPeriod } = pay;
  const context = { unit: 'money', currency, period: payPeriod } as const;
  const written = (figure: Figure) => figureText(figure, context, language);
  const range = (): string | undefined => {
    const [low, high] = [minimum, maximum].map((figure) => (isSaid(figure) ? figure : undefined));
    if (low && high) return spanText(low, high, context, language);
    return low ? written({ bound: 'atLeast', ...low }) : high && written({ bound: 'atMost', ...high });
  };
  const single = SINGLE.find((name) => isSaid(pay[name]));
  const between = single ? undefined : range();
  const name = single ?? (between ? undefined : AMOUNTS.find((each) => isSaid(pay[each])));
  if (!name && !between) {
    const given = AMOUNTS.map((each) => pay[each]).find(Boolean);
    return language.say(given?.status ?? 'missing');
  }
  const figure = name && pay[name];
  // What could not be read says all that it says by itself.
  if (figure && figure.value === undefined) return figure.text!;
  const amount = between ?? written(figure!);
  const isAbout = isRough || pay.kind === 'estimated' || pay.kind === 'predicted';
  const about =
    isAbout && figure?.status !== 'estimated' ? language.say('about', { figure: amount }) : amount;
  const paid = payPeriod
    ? language.say('pay-per', { pay: about, period: perPeriod(payPeriod, language) })
    : about;
  if (!name || name === 'amount') return paid;
  const basis =
    name === 'median' || name === 'mean' ? language.say(`basis-${name}`) : `(${language.say(name)})`;
  return language.say('amount-basis', { pay: paid, basis });
}
