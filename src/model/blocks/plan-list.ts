import type { DecimalMark } from '../issue-log.js';
import type { PayPeriod } from '../inputs.js';
import type { Reading } from '../issue.js';
import { currencyOf, type Figure } from '../figure.js';
import { readUrl } from '../link.js';
import { listOf, readText, type Reader } from '../text.js';
import { readCurrency, readPeriod } from '../units.js';
import { readBlock, readTexts, textOr, type ListBlock } from './block.js';
import { readFigureOrWord } from './figure-or-word.js';

/** One offer, as it was understood. */
export interface Plan {
  /** Empty where the data has none. */
  name: string;
  /** 0 is free; "on request" stands in its `text`. */
  price?: Figure;
  /** The price's own, the plan's or the list's. */
  currency?: string;
  /** The price's own or the plan's. */
  period?: PayPeriod;
  text?: string;
  lead?: string;
  features: string[];
  url?: string;
  label?: string;
}

/** What `<plan-list>` shows. */
export type PlanList = ListBlock<Plan>;

const FREE = /^(?:free|gratis|kostenlos|gratuit|gratuito|無料|مجاني)$/i;

const readPrice: Reader<Figure> = (input, log, where) =>
  typeof input === 'string' && FREE.test(input.trim()) ? { value: 0 } : readFigureOrWord(input, log, where);

const readPlan = textOr('name', {
  name: readText,
  price: readPrice,
  currency: readCurrency,
  period: readPeriod,
  text: readText,
  lead: readText,
  features: readTexts,
  url: readUrl,
  label: readText,
});

const FIELDS = { items: listOf(readPlan), currency: readCurrency };

/** Reads offers, or a plain list of them. */
export function readPlanList(input: unknown, decimal?: DecimalMark): Reading<PlanList> {
  return readBlock(input, {
    fields: FIELDS,
    decimal,
    form: ({ items = [], currency: shared, ...block }) => ({
      ...block,
      items: items.map(({ price, currency, period, features = [], ...plan }): Plan => {
        const { currency: written, period: said, ...amount } = price ?? {};
        const money = currencyOf(written, currency ?? shared);
        const span = said ?? period;
        return {
          ...plan,
          ...(price && { price: amount }),
          ...(money && { currency: money }),
          ...(span && { period: span }),
          features,
        };
      }),
    }),
  });
}
