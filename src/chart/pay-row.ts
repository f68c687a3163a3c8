import type { PayCell, Row } from '../model/cells.js';

/** The pay that a picture shows, as a comparison has it in one row: what there is to find is the same in both. */
export const payRow = (cells: Omit<PayCell, 'kind'>[]): Row => ({
  section: 'pay',
  word: 'pay',
  same: false,
  blank: false,
  maximum: 1,
  cells: cells.map((cell) => ({ kind: 'pay', ...cell })),
});
