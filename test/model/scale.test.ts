import { expect } from '@open-wc/testing';
import { difference, scaleFor, type Difference, type Scale } from '../../src/model/scale.js';

describe('scaleFor', () => {
  const rows: [values: number[], scale: Scale | undefined, ticks?: number][] = [
    [[], undefined],
    [[0], undefined],
    [[NaN, Infinity], undefined],
    [[-5], undefined],
    [[5e-324], undefined],
    [[46813, 104050], { maximum: 104050, step: 50000 }],
    [[164000], { maximum: 164000, step: 50000 }],
    [[253390], { maximum: 253390, step: 100000 }],
    [[100000], { maximum: 100000, step: 25000 }],
    [[50.02], { maximum: 50.02, step: 20 }],
    [[50], { maximum: 50, step: 20 }],
    [[0.7], { maximum: 0.7, step: 0.2 }],
    [[999999999999], { maximum: 999999999999, step: 250000000000 }],
    [[100], { maximum: 100, step: 10 }, 10],
    [[7, NaN], { maximum: 7, step: 2 }],
  ];
  for (const [values, scale, ticks] of rows) {
    it(`for ${values.join(', ') || 'nothing'} is ${scale ? `0 to ${scale.maximum} by ${scale.step}` : 'none'}`, () => {
      expect(scaleFor(values, ticks)).to.deep.equal(scale);
    });
  }
});

describe('difference', () => {
  const rows: [value: number, baseline: number, difference: Difference][] = [
    [104050, 46813, { absolute: 57237, ratio: 104050 / 46813 }],
    [50, 100, { absolute: -50, ratio: 0.5 }],
    [5, 5, { absolute: 0, ratio: 1 }],
    [29.4, 22, { absolute: 7.4, ratio: 29.4 / 22 }],
    [0.3, 0.1, { absolute: 0.2, ratio: 0.3 / 0.1 }],
    [5, 0, { absolute: 5 }],
    [0, 5, { absolute: -5, ratio: 0 }],
    [-2, 4, { absolute: -6 }],
    [4, -2, { absolute: 6 }],
  ];
  for (const [value, baseline, expected] of rows) {
    it(`of ${value} and ${baseline} is ${expected.absolute}`, () => {
      expect(difference(value, baseline)).to.deep.equal(expected);
    });
  }
});
