import type { Chart } from '../model/chart.js';
import { convertPay } from '../model/period.js';
import { landmarksOf, positionOf, type Landmark, type Position } from '../model/position.js';
import type { PayPeriod } from '../model/inputs.js';
import type { Language } from '../format/language.js';
import type { Lane } from './lanes.js';
import type { ChartChoices, Picture } from './picture.js';

/** At most so many sentences: with more lines, each says its own when it is walked to. */
const SENTENCES = 3;

/** Where the reader's own pay sits; nothing where it cannot be had in the period that is shown. */
export function yourPayIn(
  { currency, kind, series }: Pick<Picture, 'currency' | 'kind' | 'series'>,
  lanes: Lane[],
  chart: Chart,
  { yourPay }: ChartChoices,
  period: PayPeriod,
  language: Language,
): Picture['you'] {
  if (!yourPay) return undefined;
  const pay = { payPeriod: yourPay.period ?? period, amount: { value: yourPay.value } };
  const value = convertPay(pay, period, chart.hoursPerYear)?.amount?.value;
  if (value === undefined) return undefined;
  const amount = language.number(value, { unit: 'money', currency, period });
  const drawn = lanes.filter(({ off, pay: of }) => !off && of);
  const sentences: string[] = [];
  const add = (landmarks: Landmark[], of = ''): void => {
    const position = positionOf(landmarks, value);
    if (position) sentences.push(`${of && `${of}: `}${positionText(position, amount, language)}`);
  };
  if (kind === 'bars') {
    add(
      drawn.flatMap(({ label, pay: of, main }) => {
        const figure = main && of![main];
        return figure?.value === undefined || figure.bound ? [] : [{ name: label, value: figure.value }];
      }),
    );
  } else if (kind === 'trend') {
    for (const { name, points } of series.slice(0, SENTENCES)) {
      const last = points.findLast(({ y }) => y !== undefined);
      if (last) add([{ name: last.date, value: last.y! }], series.length > 1 ? name : '');
    }
  } else if (kind !== 'distribution') {
    for (const { label, pay: of } of drawn.slice(0, SENTENCES))
      add(landmarksOf(of!), drawn.length > 1 ? label : '');
  }
  return { value, label: language.say('yourPay'), text: amount, sentences };
}

function positionText({ above, below, at }: Position, amount: string, language: Language): string {
  const name = (landmark: Landmark) =>
    landmark.amount ? language.say(`the-${landmark.amount}`) : landmark.name!;
  if (at) return language.say('positionAt', { amount, mark: name(at) });
  if (!below) return language.say('positionAbove', { amount, mark: name(above!) });
  if (!above) return language.say('positionBelow', { amount, mark: name(below) });
  return language.say('positionBetween', { amount, low: name(above), high: name(below) });
}
