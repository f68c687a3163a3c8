import { expect } from '@open-wc/testing';
import { configure } from '../../src/chart/configure.js';
import { Chart } from '../../src/chart/registry.js';
import type { Theme } from '../../src/chart/theme.js';
import { pictureOf } from '../../src/chart/view.js';
import { languageFor } from '../../src/format/language.js';
import { readChart } from '../../src/model/chart.js';
import { charts } from '../../stories/samples/charts.js';
import '../fixtures/english.js';

// Letters look different on every machine, so no text is compared: where bars, lines and dots are is the same on all.
const theme: Theme = {
  font: 'serif',
  size: 15,
  text: 'rgb(0, 0, 0)',
  muted: 'rgb(90, 90, 90)',
  rule: 'rgb(240, 240, 240)',
  surface: 'rgb(255, 255, 255)',
  tint: 'rgb(250, 250, 250)',
  soft: 'rgb(0, 200, 255)',
  colours: ['rgb(0, 0, 255)', 'rgb(255, 0, 0)', 'rgb(0, 128, 0)', 'purple', 'olive', 'navy'],
  rightToLeft: false,
};
const language = languageFor('en-US');
type Colour = [red: number, green: number, blue: number];
const BLUE: Colour = [0, 0, 255];
const RED: Colour = [255, 0, 0];
const SOFT: Colour = [0, 200, 255];
/** An edge may lie between two pixels, and a browser may smooth it. */
const NEAR = 1;

interface Pixels {
  /** The first and the last pixel of a colour in a row of pixels; nothing where there is none. */
  across(y: number, colour: Colour): [number, number] | undefined;
  /** The same in a column. */
  down(x: number, colour: Colour): [number, number] | undefined;
  /** How many pixels of a row, from one to another, have a colour. */
  count(y: number, from: number, to: number, colour: Colour): number;
  /** How opaque a pixel is, from 0 to 255, and its colour. */
  at(x: number, y: number): number[];
}

function draw(data: unknown, size: { width: number; height: number }, look: Partial<Theme> = {}): Pixels {
  const canvas = document.createElement('canvas');
  Object.assign(canvas, size);
  document.body.append(canvas);
  const picture = pictureOf(readChart(data).value!, { adjusted: false, rows: 50 }, language);
  const configuration = configure(picture, { ...theme, ...look }, size, language);
  configuration.options!.devicePixelRatio = 1;
  const chart = new Chart(canvas, configuration);
  const { data: bytes, width, height } = canvas.getContext('2d')!.getImageData(0, 0, size.width, size.height);
  chart.destroy();
  canvas.remove();
  const at = (x: number, y: number) => [...bytes.slice((y * width + x) * 4, (y * width + x) * 4 + 4)];
  const is = (x: number, y: number, colour: Colour): boolean => {
    const pixel = at(x, y);
    return pixel[3]! > 150 && colour.every((part, index) => Math.abs(part - pixel[index]!) < 24);
  };
  const extent = (length: number, test: (place: number) => boolean): [number, number] | undefined => {
    const places = Array.from({ length }, (_, place) => place).filter(test);
    return places.length ? [places[0]!, places.at(-1)!] : undefined;
  };
  return {
    across: (y, colour) => extent(width, (x) => is(x, y, colour)),
    down: (x, colour) => extent(height, (y) => is(x, y, colour)),
    count: (y, from, to, colour) =>
      Array.from({ length: to - from }, (_, index) => from + index).filter((x) => is(x, y, colour)).length,
    at,
  };
}

function expectNear(found: [number, number] | undefined, wanted: [number, number], what: string): void {
  expect(found, what).not.to.equal(undefined);
  wanted.forEach((place, index) => expect(found![index], what).to.be.closeTo(place, NEAR));
}

describe('drawn pixels', () => {
  it('begin bars at zero, and end them where their amounts are', () => {
    // Names take 211 px; $165,000 takes 419, to 630. 120, 87 and 65 thousand are as much less.
    const pixels = draw(charts.roles, { width: 720, height: 159 });
    expectNear(pixels.across(26, BLUE), [211, 629], '165,000');
    expectNear(pixels.across(69, BLUE), [211, 515], '120,000');
    expectNear(pixels.across(105, BLUE), [211, 431], '87,000');
    expectNear(pixels.across(141, BLUE), [211, 376], '65,000');
    expectNear(pixels.down(300, BLUE), [18, 148], 'from the first to the last bar');
    expect(pixels.across(48, BLUE), 'between two bars').to.equal(undefined);
  });

  it('are mirrored where the page runs to the left', () => {
    const pixels = draw(charts.roles, { width: 720, height: 159 }, { rightToLeft: true });
    expectNear(pixels.across(26, BLUE), [90, 508], '165,000');
    expectNear(pixels.across(141, BLUE), [343, 508], '65,000');
  });

  it('leave an outline of what is predicted, and stripes of what is estimated', () => {
    const data = {
      currency: 'USD',
      payPeriod: 'year',
      items: (['surveyed', 'estimated', 'predicted'] as const).map((kind) => ({
        name: 'A',
        pay: { kind, median: 100_000 },
      })),
    };
    const { length } = Array.from({ length: 200 });
    const pixels = draw(data, { width: 720, height: 150 });
    // Each lane is 48 or more px high: a name, and the kind of the figure below.
    const middles = [1, 3, 5].map((part) => Math.round((part * 150) / 6));
    const [solid, striped, hollow] = middles.map((y) => pixels.count(y, 300, 300 + length, BLUE));
    expect(solid).to.equal(length);
    // Most pixels of a stripe are smoothed, and so not wholly of its colour.
    expect(striped).to.be.within(length * 0.15, length * 0.8);
    expect(hollow).to.equal(0);
    expectNear(pixels.across(middles[2]!, BLUE), [211, 629], 'the outline');
  });

  it('let what is above the published limit fade out, and draw no end of it', () => {
    const pixels = draw(charts.wages2019, { width: 720, height: 217 });
    // 0 to 200,000 are the 453 px from 211 on; the axis takes 28 px above.
    const y = 28 + 32;
    expectNear(pixels.across(y, BLUE), [360, 567], 'from the 25th to the 75th percentile');
    const fading = [575, 620, 690].map((x) => pixels.at(x, y)[3]!);
    expect(fading[0], 'still to be seen').to.be.greaterThan(200);
    expect(fading[1]).to.be.within(100, 200);
    expect(fading[2]).to.be.lessThan(100);
    expect(pixels.at(716, y)[3], 'no line to the edge').to.equal(0);
    expect(pixels.across(28 + 127, BLUE), 'nothing is known of actors').to.equal(undefined);
  });

  it('show a range from its lowest to its highest amount, and go on where it is open', () => {
    const pixels = draw(charts.assistant, { width: 720, height: 112 });
    // 35,000 is at 32 px, 55,000 at 664.
    const y = 28 + 34;
    expect(pixels.count(y + 3, 34, 662, SOFT), 'the range, less three levels and the median').to.be.within(
      570,
      605,
    );
    expect(pixels.at(30, y + 3)[3], 'nothing below it').to.equal(0);
    const beyond = [668, 680, 692].map((x) => pixels.at(x, y + 3)[3]!);
    expect(beyond[0]!).to.be.greaterThan(beyond[1]!);
    expect(beyond[1]!).to.be.greaterThan(beyond[2]!);
    for (const x of [32, 664]) {
      const [red = 255, , blue = 0] = pixels.at(x, y - 6);
      expect(blue - red, `an end at ${x}`).to.be.greaterThan(100);
    }
  });

  it('lead a line through its amounts, and leave a gap where there is none', () => {
    const points = [
      { date: 2020, amount: 40_000 },
      { date: 2021, amount: 50_000 },
      { date: 2022, amount: null },
      { date: 2023, amount: 60_000 },
      { date: 2024, amount: 40_000 },
    ];
    const size = { width: 700, height: 300 };
    const pixels = draw({ currency: 'USD', payPeriod: 'year', payHistory: points }, size);
    const columns = Array.from({ length: size.width }, (_, x) => pixels.down(x, BLUE) !== undefined);
    const [first, last] = [columns.indexOf(true), columns.lastIndexOf(true)];
    const at = (share: number): number => Math.round(first + (last - first) * share);
    const heightAt = (share: number): number => {
      const [top, bottom] = pixels.down(at(share), BLUE)!;
      return (top + bottom) / 2;
    };
    // At 42,400 on the way up to 50,000, and again on the way down from 60,000.
    expect(heightAt(0.06)).to.be.closeTo(heightAt(0.97), 3);
    expect(columns.slice(at(0.3), at(0.7)).includes(true), 'between 2021 and 2023').to.equal(false);
    // 44,000, 48,000 and 52,000 are as far from each other.
    const [low, middle, high] = [heightAt(0.1), heightAt(0.2), heightAt(0.85)];
    expect(middle - low).to.be.lessThan(-10);
    expect(high - middle).to.be.closeTo(middle - low, 3);
  });

  it('stand all bars of a distribution on zero, as high as they count', () => {
    const pixels = draw(
      { currency: 'USD', payPeriod: 'year', amounts: [31, 32, 33, 34, 41, 42, 51].map((k) => k * 1000) },
      { width: 700, height: 300 },
    );
    const runs: [number, number][] = [];
    for (let x = 0; x < 700; x++) {
      const found = pixels.down(x, BLUE);
      const last = runs.at(-1);
      // The edge of a bar may be half a pixel lower.
      if (found && !(last && Math.abs(last[0] - found[0]) < 2)) runs.push(found);
    }
    const [four, two, one] = runs.filter(([top, bottom]) => bottom - top > 10);
    expect(new Set(runs.map(([, bottom]) => bottom)).size, 'one common ground').to.equal(1);
    const tall = ([top, bottom]: [number, number]) => bottom - top + 1;
    expect(tall(four!) / tall(two!)).to.be.closeTo(2, 0.05);
    expect(tall(two!) / tall(one!)).to.be.closeTo(2, 0.05);
  });

  it('tell lines apart by colour and by dashes', () => {
    const pixels = draw(charts.twoReleases, { width: 700, height: 300 });
    const line = (colour: Colour): boolean[] =>
      Array.from({ length: 300 }, (_, index) => pixels.down(80 + index, colour) !== undefined);
    expect(line(BLUE).filter(Boolean).length, 'a whole line').to.equal(300);
    const dashed = line(RED).filter(Boolean).length;
    expect(dashed, 'a dashed one').to.be.within(150, 280);
  });
});
