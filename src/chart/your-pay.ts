import type { Chart } from '../model/chart.js';
import { currencyOf } from '../model/figure.js';
import { convertPay } from '../model/period.js';
import { landmarksOf, positionOf, type Landmark, type Position } from '../model/position.js';
import { figureText, numberText } from '../format/figures.js';
import { perPeriod } from '../format/period.js';
import type { Language } from '../format/language.js';
import type { Lane } from './lanes.js';
import type { Picture, YourPay } from './picture.js';

/** The reader's own pay in the period that is shown; nothing where it cannot be had in that, or in the currency. */
export function placed(
  { value, period: given, currency: own }: YourPay,
  { currency, period }: Picture,
  { hoursPerYear }: Chart,
): number | undefined {
  if (value === undefined || (currency && own && currencyOf(own, currency) !== currency)) return undefined;
  return convertPay({ payPeriod: given ?? period, amount: { value } }, period, hoursPerYear)?.amount?.value;
}

/** How many lines are called by their names. */
const NAMED = 5;

/** Where the reader's own pay sits. What is said of single lines is added to what is heard of them. */
export function yourPayIn(
  { currency, period, kind, series, rows }: Picture,
  lanes: Lane[],
  value: number,
  amounts: number[],
  prices: boolean,
  language: Language,
): Picture['you'] {
  const context = { unit: 'money', currency, period } as const;
  const text = numberText(value, context, language);
  // Who has typed a year's pay into a chart of hours should see it.
  const amount = period === 'year' ? text : `${text} (${perPeriod(period, language)})`;
  /** What is said, and of which lines. */
  const said = new Map<string, string[]>();
  const add = (landmarks: Landmark[], of: string): string | undefined => {
    const position = positionOf(landmarks, value);
    if (!position) return undefined;
    const text = positionText(position, amount, language);
    const names = said.get(text);
    if (names) names.push(of);
    else said.set(text, [of]);
    return text;
  };
  if (kind === 'distribution') {
    const n = amounts.filter((other) => other < value).length;
    if (amounts.length) said.set(language.say('positionCount', { amount, n, all: amounts.length }), ['']);
  } else if (kind === 'bars') {
    const alike = new Map<string, { value: number; labels: string[] }>();
    for (const { off, label, pay: of, main } of lanes) {
      const figure = !off && main ? of?.[main] : undefined;
      if (figure?.value === undefined || figure.bound) continue;
      const written = figureText(figure, context, language);
      const { labels } = alike.get(written) ?? { labels: [] };
      alike.set(written, { value: figure.value, labels: [...labels, label] });
    }
    const landmarks = Array.from(alike, ([written, { value: at, labels }]) => ({
      name: `${language.list(labels)} (${written})`,
      value: at,
    }));
    add(landmarks, '');
  } else if (kind === 'trend') {
    for (const { name, points, amount: written, date } of series) {
      const at = points.findLastIndex(({ y }) => y !== undefined);
      const last = points[at];
      if (!last) continue;
      const gaps = { date: date(at), figure: written(at) };
      add([{ name: language.say('the-date', gaps), value: last.y! }], series.length > 1 ? name : '');
    }
  } else {
    lanes.forEach(({ off, label, pay: of }, index) => {
      const text = !off && of && add(landmarksOf(of), label);
      if (text) rows[index]!.yours = text;
    });
  }
  const all = [...said.values()].flat().length;
  // Lines with the same answer share a sentence; many of them are counted.
  const sentences = [...said].map(([text, names]) => {
    const n = names.length;
    const what = n > NAMED ? language.say('countOf', { n, all }) : language.list(names);
    return all === 1 ? text : language.say('about-pay', { what, text });
  });
  if (prices && all) sentences.push(language.say('notAdjusted'));
  return { value, label: language.say('yourPay'), text, sentences };
}

function positionText({ above, below, at }: Position, amount: string, language: Language): string {
  const name = (landmark: Landmark) =>
    landmark.amount ? language.say(`the-${landmark.amount}`) : landmark.name!;
  if (at) return language.say('positionAt', { amount, mark: name(at) });
  if (!below) return language.say('positionAbove', { amount, mark: name(above!) });
  if (!above) return language.say('positionBelow', { amount, mark: name(below) });
  return language.say('positionBetween', { amount, low: name(above), high: name(below) });
}
