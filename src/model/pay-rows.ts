import type { Comparison } from './comparison.js';
import {
  figure,
  first,
  inRows,
  labelOf,
  list,
  maximumOf,
  says,
  type Add,
  type Cell,
  type PayCell,
  type Row,
} from './cells.js';
import { isOpen, type Figure } from './figure.js';
import type { PayPeriod } from './inputs.js';
import { AMOUNTS, withDefaults, type Pay, type PayDefaults, type PayLevel } from './pay.js';
import { payFor } from './period.js';
import type { Role } from './role.js';

/** Each role's pay by source and kind: what is alike stands in one row, what has no like where there is room. */
function paySeries(roles: Role[], comparison: PayDefaults): (Pay[] | undefined)[][] {
  const series: { key: string; pays: (Pay[] | undefined)[] }[] = [];
  roles.forEach(({ pay }, index) => {
    const groups = new Map<string, Pay[]>();
    for (const given of pay) {
      const key = JSON.stringify([given.kind, given.payBasis, given.source?.name, given.location]);
      groups.set(key, [...(groups.get(key) ?? []), withDefaults(given, comparison)]);
    }
    const place = (pays: Pay[], key: string, row = series.find((candidate) => !candidate.pays[index])) => {
      if (!row) series.push((row = { key, pays: roles.map(() => undefined) }));
      row.pays[index] = pays;
    };
    const likes = series.filter(({ key }) => groups.has(key));
    for (const like of likes) place(groups.get(like.key)!, like.key, like);
    for (const [key, pays] of groups) if (!likes.some((like) => like.key === key)) place(pays, key);
  });
  return series.map(({ pays }) => pays);
}

/** Pay by source and kind: one row with the whole range, then a row for every figure that it does not name. */
export function payRows({ roles, ...comparison }: Comparison, period: PayPeriod, add: Add): void {
  const series = paySeries(roles, comparison);
  // Where nobody says what the amounts are for, they are as published, and no period is named.
  const unknown = !series.flat(2).some((pay) => pay?.payPeriod);
  for (const [index, groups] of series.entries()) {
    const cells = groups.map((pays) => payCell(pays, unknown ? undefined : period, comparison.hoursPerYear));
    const all = { ...(unknown && { sub: { text: '' } }), ...(series.length > 1 && { series: index }) };
    const pays = cells.flatMap((cell) => (cell && cell.how !== 'refused' ? [cell] : []));
    const oneCurrency = new Set(pays.map(({ pay }) => pay.currency)).size < 2;
    const figures = pays.flatMap(({ pay }) => AMOUNTS.map((candidate) => pay[candidate]));
    // What goes on, nobody knows how far, needs room to go on in.
    const most = Math.max(...figures.map((one) => one?.value ?? 0)) * (figures.some(isOpen) ? 1.1 : 1);
    add(
      'pay',
      cells.map((cell) => cell && (cell.main || cell.low || cell.high ? cell : noPay(cell))),
      { word: 'pay', ...all, ...(oneCurrency && figures.length && { maximum: most }) },
    );
    const addAmounts = (figures: (Figure | undefined)[], label: Pick<Row, 'word' | 'label'>): void => {
      const amounts = cells.map((cell, place) =>
        cell?.how === 'refused'
          ? ({ kind: 'missing', status: 'notConvertible' } as const)
          : figure(figures[place], 'money', cell?.pay.currency),
      );
      add('pay', amounts, { ...label, ...all, ...maximumOf(amounts) });
    };
    for (const word of AMOUNTS) {
      const hidden = (cell?: PayCell) =>
        says(cell?.pay[word]) && ![cell.main, cell.low, cell.high].includes(word);
      if (cells.some(hidden)) {
        addAmounts(
          cells.map((cell) => cell?.pay[word]),
          { word },
        );
      }
    }
    const levelName = (level: PayLevel): string => level.name;
    for (const levels of inRows(
      cells.map((cell) => (cell?.how === 'refused' ? [] : (cell?.pay.levels ?? []))),
      levelName,
    )) {
      addAmounts(
        levels.map((level) => level?.amount),
        { label: labelOf(levels, levelName) },
      );
    }
  }
  for (const by of new Set(roles.flatMap(({ payBy }) => payBy.map((entry) => entry.by)))) {
    const cells = roles.map(({ payBy }) =>
      list(
        payBy.flatMap((entry) => {
          if (entry.by !== by) return [];
          const { pay, how } =
            (entry.pay && payFor([withDefaults(entry.pay, comparison)], period, comparison.hoursPerYear)) ??
            {};
          const main = pay && first(pay, ['median', 'mean', 'amount', 'minimum', 'maximum']);
          if (!main) return [{ name: entry.name }];
          const { value, to = main === 'minimum' ? pay.maximum?.value : undefined, ...more } = pay[main]!;
          const share: Figure = { ...more, currency: pay.currency };
          if (value !== undefined) share.value = value;
          if (to !== undefined) share.to = to;
          // What can't be had for the chosen period has to say what it is for.
          if (how === 'refused' && pay.payPeriod) share.period = pay.payPeriod;
          return [{ name: entry.name, share }];
        }),
      ),
    );
    add('pay', cells, { word: `by-${by}` });
  }
}

const noPay = ({ pay }: PayCell): Cell => ({
  kind: 'missing',
  status: AMOUNTS.map((amount) => pay[amount]?.status).find(Boolean) ?? 'missing',
});

function payCell(
  pays: Pay[] | undefined,
  period: PayPeriod | undefined,
  hours?: number,
): PayCell | undefined {
  if (!pays) return undefined;
  const { pay, how } = (period && payFor(pays, period, hours)) ?? { pay: pays[0]!, how: 'published' };
  return {
    kind: 'pay',
    pay,
    how,
    main: first(pay, ['median', 'mean', 'amount']),
    low: first(pay, ['minimum', 'percentile10']),
    high: first(pay, ['maximum', 'percentile90']),
  };
}
