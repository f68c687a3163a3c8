import { expect } from '@open-wc/testing';
import { configure } from '../../src/chart/configure.js';
import { Chart } from '../../src/chart/registry.js';
import type { Theme } from '../../src/chart/theme.js';
import { heightOf, roomOf } from '../../src/chart/geometry.js';
import { pictureOf } from '../../src/chart/view.js';
import { languageFor } from '../../src/format/language.js';
import { readChart } from '../../src/model/chart.js';
import '../fixtures/english.js';

const theme: Theme = {
  font: 'serif',
  size: 15,
  text: 'rgb(0, 0, 0)',
  muted: 'rgb(90, 90, 90)',
  rule: 'rgb(240, 240, 240)',
  surface: 'rgb(255, 255, 255)',
  tint: 'rgb(250, 250, 250)',
  soft: 'rgb(0, 200, 255)',
  colours: ['blue', 'red', 'green', 'purple', 'olive', 'navy'],
  rightToLeft: false,
};
const language = languageFor('en-US');
const NAMES = ['General and Operations Managers', 'Software Developers', 'Secretaries'];
const history = (first: number, step: number) =>
  Array.from({ length: 10 }, (_, index) => ({ date: 2015 + index, amount: first + step * index }));
const lines = {
  currency: 'USD',
  payPeriod: 'year',
  items: NAMES.map((name, index) => ({
    name,
    payHistory: history([78_000, 82_000, 36_000][index]!, [2500, 4500, 1100][index]!),
  })),
};

interface Written {
  text: string;
  left: number;
  right: number;
  y: number;
}

/** What is written into a picture, and where the plot is; each text once, as its halo is left out. */
function draw(
  data: unknown,
  width: number,
  { you, ...look }: Partial<Theme> & { you?: number } = {},
): { texts: Written[]; area: { left: number; right: number; top: number; bottom: number } } {
  const used = { ...theme, ...look };
  const yourPay = you === undefined ? {} : { yourPay: { value: you } };
  const picture = pictureOf(readChart(data).value!, { adjusted: false, rows: 50, ...yourPay }, language);
  const height = (heightOf(picture, roomOf(width, used.size)) * used.size) / 15;
  const canvas = document.createElement('canvas');
  Object.assign(canvas, { width, height });
  document.body.append(canvas);
  const configuration = configure(picture, used, { width, height }, language);
  configuration.options!.devicePixelRatio = 1;
  const context = canvas.getContext('2d')!;
  const texts: Written[] = [];
  const write = context.fillText.bind(context);
  context.fillText = (text: string, x: number, y: number) => {
    texts.push({ text, left: x, right: x + context.measureText(text).width, y });
    write(text, x, y);
  };
  const chart = new Chart(canvas, configuration);
  const { left, right, top, bottom } = chart.chartArea;
  chart.destroy();
  canvas.remove();
  return { texts, area: { left, right, top, bottom } };
}

const isOver = (a: Written, b: Written, height: number): boolean =>
  a.left < b.right && b.left < a.right && Math.abs(a.y - b.y) < height;

describe('the key of a trend', () => {
  it('stands above the picture where names would take more than a third of the width', () => {
    const { texts, area } = draw(lines, 288);
    expect(area.right - area.left).to.be.greaterThan(200);
    const key = texts.filter(({ y }) => y < area.top - 15).map(({ text }) => text);
    // As high up as the lines end.
    expect(key.join(' ')).to.equal(
      'Software Developers $122,500 General and Operations Managers $100,500 Secretaries $45,900',
    );
    const wide = draw(lines, 720);
    expect(wide.area.top).to.be.below(30);
    expect(wide.texts.find(({ text }) => text === 'Software Developers')!.left).to.be.above(wide.area.right);
  });

  it('breaks no word and leaves a plot where text is twice as large, in either direction', () => {
    for (const rightToLeft of [false, true]) {
      const { texts, area } = draw(lines, 288, { size: 30, rightToLeft, you: 95_000 });
      expect(area.right - area.left).to.be.greaterThan(130);
      expect(area.bottom - area.top).to.be.greaterThan(280);
      const words = new Set(texts.flatMap(({ text }) => text.split(' ')));
      for (const word of [...NAMES.join(' ').split(' '), '$122,500', '$95,000'])
        expect(words.has(word), `${word} is whole`).to.equal(true);
      const names = texts.filter(({ text }) => /^[A-Z]/.test(text) && !text.startsWith('Your'));
      const pay = texts.filter(({ text }) => /^Your|^\$95,000/.test(text));
      expect(names.some((name) => pay.some((text) => isOver(name, text, 26)))).to.equal(false);
      for (const text of texts) expect(text.left >= 0 && text.right <= 288, text.text).to.equal(true);
    }
  });

  it('has the same marks as the lines, also with more lines than colours', () => {
    const items = Array.from({ length: 8 }, (_, index) => ({
      name: `Operations officer ${index}`,
      payHistory: history(40_000 + index * 1000, 500),
    }));
    const picture = pictureOf(readChart({ items }).value!, { adjusted: false, rows: 50 }, language);
    const { datasets } = configure(picture, theme, { width: 288, height: 500 }, language).data;
    const looks = (datasets as { borderColor: string; borderDash: number[]; pointStyle: string }[]).map(
      ({ borderColor, borderDash, pointStyle }) => `${borderColor} ${borderDash.join()} ${pointStyle}`,
    );
    expect(new Set(looks).size).to.equal(8);
    expect(looks[6]).to.equal('blue 8,4 rect');
  });
});

describe('what is written into a trend', () => {
  const one = { ...lines, items: [{ name: 'Nurse', payHistory: history(78_000, 2500) }] };

  it('never runs into each other at the scale of time', () => {
    for (const size of [15, 22, 30]) {
      for (const data of [lines, one]) {
        const years = draw(data, 288, { size }).texts.filter(({ text }) => /^20\d\d$/.test(text));
        expect(years.length, `years at ${size}px`).to.be.greaterThan(1);
        for (const [index, year] of years.slice(1).entries())
          expect(year.left - years[index]!.right, year.text).to.be.greaterThan(3);
      }
    }
  });

  it('puts the reader’s own pay where no line runs through it', () => {
    const { texts, area } = draw(one, 358, { you: 79_000 });
    // The line begins there, and leaves it.
    expect(texts.find(({ text }) => /^Your pay/.test(text))!.left).to.be.above(area.left + 50);
  });

  it('keeps the reader’s own pay away from the figures at the ends, also beyond the scale', () => {
    for (const you of [79_000, 99_000, 400_000]) {
      const { texts } = draw(one, 358, { size: 30, you });
      const pay = texts.filter(({ text }) => /^Your pay/.test(text));
      const ends = texts.filter(({ text }) => text === '$78,000' || text === '$100,500');
      expect([pay.length, ends.length]).to.deep.equal([1, 2]);
      expect(
        ends.some((text) => isOver(text, pay[0]!, 26)),
        String(you),
      ).to.equal(false);
    }
  });
});

describe('what is written into a distribution', () => {
  const spread = (...thousands: number[]) => ({
    currency: 'USD',
    payPeriod: 'year',
    amounts: thousands.map((amount) => amount * 1000),
  });
  const few = spread(31, 32, 33, 34, 41, 42, 51);
  const countsOf = (data: unknown, width: number) =>
    draw(data, width)
      .texts.slice(-3)
      .map(({ text, left, right }): [string, number] => [text, (left + right) / 2]);

  it('is how many amounts each bar stands for, or nothing where one has no room', () => {
    // Bars from 30, 40 and 50 thousand on are 5 wide, on a scale of 25 that takes 662 px from 15 on.
    const counts = countsOf(few, 700);
    expect(counts.map(([text]) => text)).to.deep.equal(['4', '2', '1']);
    // Engines write figures at the edge in other widths.
    for (const [index, middle] of [81, 346, 611].entries())
      expect(counts[index]![1]).to.be.closeTo(middle, 3);
    const many = spread(...Array.from({ length: 120 }, () => 31), 41, 42, 51);
    expect(countsOf(many, 700).map(([text]) => text)).to.deep.equal(['120', '2', '1']);
    expect(draw(many, 110).texts.filter(({ text }) => text === '120' || text === '2')).to.deep.equal([]);
  });

  it('is the reader’s own pay at its amount, or at the edge beyond which it is', () => {
    const at = (you: number, look: Partial<Theme> = {}) => {
      const { texts, area } = draw(few, 700, { you, ...look });
      const { text, left, right } = texts.find((one) => one.text.includes('Your pay'))!;
      const [start, middle, end] = [left - area.left, (left + right) / 2 - area.left, area.right - right];
      return { text, start: Math.round(start), middle: Math.round(middle), end: Math.round(end) };
    };
    const { text, middle } = at(42_000);
    expect(text).to.equal('Your pay $42,000');
    expect(middle).to.be.closeTo(318, 3);
    expect(at(90_000)).to.deep.include({ text: 'Your pay $90,000 →', end: 0 });
    expect(at(5_000)).to.deep.include({ text: '← Your pay $5,000', start: 0 });
    expect(at(90_000, { rightToLeft: true })).to.deep.include({ text: 'Your pay $90,000 ←', start: 0 });
  });
});
