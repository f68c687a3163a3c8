import { expect } from '@open-wc/testing';
import type { Configuration } from '../../src/chart/configuration.js';
import { configure } from '../../src/chart/configure.js';
import { thinned } from '../../src/chart/trend-configuration.js';
import { percentileKey } from '../../src/chart/percentile-key.js';
import { ratioFor } from '../../src/chart/png.js';
import { heightOf, laneSizes, stacked, widthOf } from '../../src/chart/geometry.js';
import { reach, spaced } from '../../src/chart/trend-marks.js';
import { Chart } from '../../src/chart/registry.js';
import type { Theme } from '../../src/chart/theme.js';
import { pictureOf } from '../../src/chart/view.js';
import '../fixtures/english.js';
import { languageFor } from '../../src/format/language.js';
import { readChart } from '../../src/model/chart.js';
import { charts } from '../../stories/samples/charts.js';

const theme: Theme = {
  font: 'serif',
  size: 15,
  text: 'black',
  muted: 'gray',
  rule: 'silver',
  surface: 'white',
  tint: 'ivory',
  soft: 'lightblue',
  colours: ['blue', 'brown', 'teal', 'purple', 'olive', 'navy'],
  rightToLeft: false,
};
const language = languageFor('en-US');
const ROOMS = ['wide', 'medium', 'narrow'] as const;
const see = (data: unknown) => pictureOf(readChart(data).value!, { adjusted: false, rows: 100 }, language);
const given = (data: unknown, look: Partial<Theme> = {}, width = 720): Configuration =>
  configure(see(data), { ...theme, ...look }, { width, height: 300 }, language);
const scale = (configuration: Configuration, name: string): Record<string, unknown> =>
  configuration.options!.scales![name] as Record<string, unknown>;

describe('configure', () => {
  it('draws bars from zero', () => {
    const configuration = given(charts.roles);
    expect(configuration.data.datasets.map(({ data }) => data)).to.deep.equal([
      [
        { x: 165_000, y: 25.5 },
        { x: 120_000, y: 69 },
        { x: 87_000, y: 105 },
        { x: 65_000, y: 141 },
      ],
    ]);
    const { min, max, type } = scale(configuration, 'x');
    expect([min, max, type]).to.deep.equal([0, 165_000, 'plain']);
    expect(configuration.options!.animation).to.equal(false);
    expect(configuration.options!.responsive).to.equal(false);
  });

  it('keeps room for growth and what is said of it', () => {
    const roomFor = (growthRate?: string): number => {
      const configuration = given({ items: [{ name: 'A', pay: '$5', growthRate }] });
      return (configuration.options!.layout!.padding as { right: number }).right;
    };
    const remark = '5% (Faster than average)';
    // The figure of the bar stands before it.
    expect(roomFor(remark) - roomFor()).to.be.above(widthOf(remark, 15));
    expect(roomFor('5%')).to.equal(roomFor('-12.5%'));
  });

  it('moves bars below their labels where it is narrow', () => {
    const ys = (given(charts.roles, {}, 320).data.datasets[0]!.data as { y: number }[]).map(({ y }) => y);
    expect(ys).to.deep.equal([37.5, 93, 148.5, 204]);
  });

  it('draws the middle half over the whole, and nothing that is not known', () => {
    const [whole, half] = given(charts.wages2019).data.datasets.map(({ data }) =>
      (data as { x: unknown }[]).map(({ x }) => x),
    );
    expect(whole).to.deep.equal([[45_050, 157_430], [79_270, 193_430], null, [44_020, 120_400]]);
    expect(half).to.deep.equal([[65_660, 157_430], [107_020, 193_430], null, [57_080, 96_240]]);
  });

  it('makes no range longer than it is given', () => {
    const outside = { minimum: 22_000, median: 200_000, maximum: 98_000 };
    const range = given({ items: [{ name: 'A', pay: outside }] });
    expect(range.data.datasets[0]!.data).to.deep.equal([{ x: [22_000, 98_000], y: 34 }]);
    const half = given({ kind: 'range', items: [{ name: 'A', pay: { minimum: 22_000, median: 40_000 } }] });
    expect(half.data.datasets[0]!.data).to.deep.equal([{ x: [22_000, 40_000], y: 34 }]);
  });

  it('has two lines for the ends of a range where they have no room side by side', () => {
    const picture = see({
      currency: 'USD',
      items: [{ name: 'A', pay: { minimum: 40_000, maximum: 90_000 } }],
    });
    const bars = (['wide', 'narrow', 'tight'] as const).map((room) => {
      const { bar, two } = laneSizes(picture, room)[0]!;
      return [bar, two];
    });
    expect(bars).to.deep.equal([
      [34, false],
      [34, false],
      [51, true],
    ]);
  });

  it('leaves what is predicted hollow', () => {
    const { backgroundColor, borderWidth } = given(charts.publishers).data.datasets[0]!;
    expect(backgroundColor).to.deep.equal(['blue', 'blue', 'white']);
    expect(borderWidth).to.deep.equal([0, 0, 1.5]);
  });

  it('runs to the left where the page does', () => {
    const configuration = given(charts.roles, { rightToLeft: true });
    expect(scale(configuration, 'x')['reverse']).to.equal(true);
    expect(configuration.options!.plugins!.tooltip!.textDirection).to.equal('rtl');
  });

  it('leaves gaps in lines, and tells lines apart by more than colour', () => {
    const [line] = given(charts.gap).data.datasets;
    expect((line!.data as { y: number }[]).map(({ y }) => y)).to.deep.equal([
      38_600,
      39_400,
      40_100,
      NaN,
      42_600,
      44_100,
      45_000,
    ]);
    expect((line as { spanGaps?: unknown }).spanGaps).to.equal(false);
    const lines = given(charts.twoReleases).data.datasets as {
      borderColor: unknown;
      borderDash: unknown;
      pointStyle: unknown;
    }[];
    expect(
      lines.map(({ borderColor, borderDash, pointStyle }) => [borderColor, borderDash, pointStyle]),
    ).to.deep.equal([
      ['blue', [], 'circle'],
      ['brown', [8, 4], 'rect'],
    ]);
  });

  it('thins out long lines, keeps their peaks, and leaves gaps as gaps', () => {
    const points = (count: number, gap: number) =>
      Array.from({ length: count }, (_, x) => ({
        x,
        date: String(x),
        ...(x !== gap && { y: x === 5000 ? 900 : 100 + (x % 7) }),
      }));
    const line = thinned(points(10_000, 7000), [0, 9999], 100);
    expect(line.length).to.be.lessThan(205);
    expect(line.find(({ x }) => x === 5000)).to.deep.equal({ x: 5000, y: 900 });
    expect(line.filter(({ y }) => Number.isNaN(y)).map(({ x }) => x)).to.deep.equal([7000]);
    expect(line.slice(0, 4)).to.deep.equal([
      { x: 0, y: 100 },
      { x: 6, y: 106 },
      { x: 104, y: 106 },
      { x: 105, y: 100 },
    ]);
    expect(line.at(-1)).to.deep.equal({ x: 9999, y: 103 });
    expect(line.every(({ x }, index) => index === 0 || x > line[index - 1]!.x)).to.equal(true);
    expect(thinned(points(400, 3), [0, 399], 100)).to.have.length(400);
  });

  it('puts the bars of a distribution between their borders', () => {
    const configuration = given(charts.postings);
    expect(configuration.data.datasets[0]!.data.slice(0, 2)).to.deep.equal([
      { x: 35_000, y: 1 },
      { x: 45_000, y: 10 },
    ]);
    expect([scale(configuration, 'x')['min'], scale(configuration, 'x')['max']]).to.deep.equal([
      30_000, 100_000,
    ]);
  });

  it('lets nothing but finite figures that were read reach the canvas', () => {
    const hostile = [
      ['1.797e308', 1.797e308, 40_000],
      ['$46,813', '12k', null],
      [1e308, -1e308, Infinity, NaN],
      [{ value: Infinity }, -5, '-0'],
    ];
    const numbers = (value: unknown): number[] =>
      typeof value === 'number'
        ? [value]
        : value && typeof value === 'object'
          ? Object.values(value).flatMap(numbers)
          : [];
    const drawn = hostile.map((amounts) => {
      const bars = given({
        currency: 'USD',
        items: amounts.map((median) => ({ name: 'A', pay: { median } })),
      });
      const line = given({
        payHistory: amounts.map((amount, index) => ({ date: 2020 + index, amount })),
      });
      const all = [bars, line].flatMap(({ data, options }) => [
        ...numbers(data.datasets.map((dataset) => dataset.data)),
        ...['x', 'y'].flatMap((name) => [options!.scales![name]!.min, options!.scales![name]!.max]),
      ]);
      // A gap is NaN, which the chart leaves out.
      return all.every(
        (value) => value === undefined || Number.isNaN(value) || Math.abs(Number(value)) < 1e12,
      );
    });
    expect(drawn).to.deep.equal([true, true, true, true]);
  });

  it('takes no options for the chart from the data', () => {
    const { options } = given({
      ...charts.roles,
      options: { animation: { duration: 9999 }, onClick: 'alert(1)' },
      plugins: [{ id: 'theirs' }],
    });
    expect(options!.animation).to.equal(false);
    expect('onClick' in options!).to.equal(false);
  });

  it('writes years under a long trend and dates under a short one, also where there is little room', () => {
    const written = (data: unknown, width: number) => given(data, {}, width).axes!.x.map(({ text }) => text);
    expect(written(charts.gap, 720)).to.deep.equal(['2018', '2019', '2020', '2021', '2022', '2023', '2024']);
    expect(written(charts.twoReleases, 320)).to.deep.equal(['2019', '2025']);
    const months = ['2023-01', '2023-02', '2023-03', '2023-04', '2023-05', '2023-06'];
    expect(
      written({ payHistory: months.map((date, index) => ({ date, amount: 20 + index })) }, 320),
    ).to.deep.equal(['Jan 2023', 'Mar 2023', 'Jun 2023']);
    const years = [2018, 2019, 2020, 2021, 2022, 2023].map((date, index) => ({ date, amount: 20 + index }));
    const lines = { items: ['Operations', 'Nursing'].map((name) => ({ name, payHistory: years })) };
    expect(written(lines, 288)).to.deep.equal(['2018', '2023']);
    // 2024 would be close to 2025, as if no year were left out between 2022 and 2024.
    expect(given(charts.estimatedYears, { size: 30 }, 600).axes!.x.map(({ text }) => text)).to.deep.equal([
      '2020',
      '2022',
      '2025',
    ]);
    const decades = { payHistory: [1987, 1999, 2011, 2024].map((date) => ({ date, amount: date })) };
    expect(written(decades, 720)).to.deep.equal(['1987', '1999', '2011', '2024']);
    const many = Array.from({ length: 38 }, (_, index) => ({ date: 1987 + index, amount: 20 + index }));
    expect(written({ payHistory: many }, 720)).to.deep.equal([
      '1987',
      '1990',
      '1995',
      '2000',
      '2005',
      '2010',
      '2015',
      '2020',
      '2024',
    ]);
    expect(written({ payHistory: many }, 320)).to.deep.equal(['1987', '2000', '2010', '2024']);
    const { min, max } = scale(given(charts.gap), 'x');
    expect([min, max]).to.deep.equal([2018, 2024]);
  });

  it('keeps dates and names under a trend apart and whole where text is large', () => {
    const history = [2023, 2024, 2025].map((date) => ({ date: String(date), amount: '$104,050' }));
    const items = ['Operations officer', 'Nurse'].map((name) => ({ name, payHistory: history }));
    // The first year and the last are written whatever is left out between them.
    expect(given(charts.gap, { size: 32 }, 640).axes!.x.map(({ text }) => text)).to.deep.equal([
      '2018',
      '2020',
      '2022',
      '2024',
    ]);
    expect(given(charts.gap, { size: 32 }, 360).axes!.x.map(({ text }) => text)).to.deep.equal([
      '2018',
      '2024',
    ]);
    const large = given({ items }, { size: 28 }, 600);
    expect(large.axes!.x.map(({ text }) => text)).to.deep.equal(['2023', '2024', '2025']);
    const { right } = large.options!.layout!.padding as { right: number };
    expect(right).to.be.within(18 + widthOf('Operations', 0.87 * 28), 200);
    expect(given({ items }, { size: 28 }, 140).axes!.x.map(({ text }) => text)).to.deep.equal(['2025']);
    expect(given({ items }, {}, 326).axes!.x.map(({ text }) => text)).to.deep.equal(['2023', '2024', '2025']);
  });

  it('explains what is drawn of percentiles, and no more', () => {
    const key = (pay: object) => percentileKey(see([{ name: 'A', pay }]), language);
    expect(key({ percentile10: 1, median: 2, percentile90: 3 })).to.equal('Line: 10th to 90th percentile.');
    expect(key({ percentile25: 1, percentile75: 3 })).to.equal('Bar: the middle half.');
    expect(key({ percentile10: 1, percentile25: 2, percentile75: 3, percentile90: 4 })).to.equal(
      'Line: 10th to 90th percentile. Bar: the middle half.',
    );
    expect(key({ percentile10: 1, median: 2, percentile90: '#' })).to.equal(
      'Line: 10th to 90th percentile. Arrow: goes on above the last exact figure.',
    );
    expect(key({ minimum: 1, maximum: 3 })).to.equal('');
  });

  it('knows its height before it is drawn', () => {
    const heights = (data: unknown) => ROOMS.map((room) => heightOf(see(data), room));
    expect(heights(charts.roles)).to.deep.equal([159, 174, 222]);
    expect(heights(charts.wages2019)).to.deep.equal([217, 217, 322]);
    expect(heights(charts.assistant)).to.deep.equal([112, 112, 150]);
    expect(heights(charts.gap)).to.deep.equal([300, 300, 240]);
    // Narrow, the names of two lines stand above the picture: two lines of text, and one.
    expect(heights(charts.twoReleases)).to.deep.equal([300, 300, 240 + 3 * 17 + 2 * 4]);
    // "Nurse" and "$104,050" leave enough beside the picture.
    const items = ['Nurse', 'Actor'].map((name) => ({
      name,
      payHistory: [{ date: 2020, amount: '$104,050' }],
    }));
    expect(heights({ items })).to.deep.equal([300, 300, 240]);
  });

  it('knows its height also where a line has no date that can be read', () => {
    const line = (name: string, date: string) => ({ name, payHistory: [{ date, amount: 50_000 }] });
    const picture = see({ items: [line('Nurse', '2020'), line('Actor', '2021'), line('Clerk', 'some day')] });
    expect(picture.series.map(({ points }) => points.length)).to.deep.equal([1, 1, 0]);
    expect(heightOf(picture, 'wide')).to.equal(300);
  });
});

describe('estimates', () => {
  const [dataset] = given(charts.estimatedYears).data.datasets as unknown as Record<string, unknown>[];

  it('are hollow points', () => {
    const { pointBackgroundColor, pointBorderColor } = dataset!;
    expect(pointBackgroundColor).to.deep.equal(['blue', 'blue', 'white', 'blue', 'blue', 'white']);
    expect(pointBorderColor).to.deep.equal(['white', 'white', 'blue', 'white', 'white', 'blue']);
  });

  it('have dotted lines to them and from them', () => {
    const { borderDash } = dataset!['segment'] as {
      borderDash: (segment: { p0DataIndex: number; p1DataIndex: number }) => number[] | undefined;
    };
    const dashes = [0, 1, 2, 3, 4].map((index) => borderDash({ p0DataIndex: index, p1DataIndex: index + 1 }));
    expect(dashes).to.deep.equal([undefined, [2, 5], [2, 5], undefined, [2, 5]]);
  });

  it('change nothing about lines without any', () => {
    const [line] = given(charts.gap).data.datasets as unknown as Record<string, unknown>[];
    expect([line!['pointBackgroundColor'], line!['segment']]).to.deep.equal(['blue', undefined]);
  });
});

describe('the steps of a scale', () => {
  const stepsOf = (payPeriod: string, ...amounts: number[]): string[] => {
    const payHistory = amounts.map((amount, index) => ({ date: 2019 + index, amount }));
    return given({ currency: 'USD', payPeriod, payHistory }).axes!.y.map(({ text }) => text);
  };

  it('are written so that no two look the same', () => {
    expect(stepsOf('year', 50_000, 50_100)).to.deep.equal(['$49,950', '$50,000', '$50,050', '$50,100']);
    expect(stepsOf('hour', 7.25, 7.5)).to.deep.equal(['$7.20', '$7.30', '$7.40', '$7.50']);
    expect(stepsOf('year', 40_000, 60_000)).to.deep.equal(['$30K', '$40K', '$50K', '$60K']);
  });
});

describe('the names of lanes', () => {
  it('have room for words that are longer than a line', () => {
    const name = 'Donaudampfschifffahrtsgesellschaftskapitänsmützenhersteller';
    const { lines } = laneSizes(see([{ name, pay: '$50,000' }]), 'medium')[0]!;
    expect(widthOf(name, 15)).to.be.within(2 * 157, 3 * 157);
    expect(lines).to.equal(3);
  });

  it('have room for words in capitals, which are wider', () => {
    const linesOf = (name: string) => laneSizes(see([{ name, pay: '$50,000' }]), 'narrow')[0]!.lines;
    const name = 'Kommunikationswissenschaftler';
    expect([linesOf(name), linesOf(name.toUpperCase())]).to.deep.equal([1, 2]);
    expect(widthOf('Chef', 15)).to.equal(widthOf('chef', 15));
  });
});

describe('predictions', () => {
  it('alone are dashed, also among several lines', () => {
    const items = ['A', 'B'].map((name) => ({
      name,
      payHistory: [
        { date: 2024, amount: 40_000 },
        { date: 2026, amount: 50_000, kind: 'predicted' },
      ],
    }));
    const lines = given({ items }).data.datasets as { borderDash?: unknown; pointStyle?: unknown }[];
    expect(lines.map(({ borderDash, pointStyle }) => [borderDash, pointStyle])).to.deep.equal([
      [[], 'circle'],
      [[], 'rect'],
    ]);
  });

  const { data } = given(charts.predictedYears);
  const { segment, pointBackgroundColor } = data.datasets[0] as unknown as {
    segment: { borderDash(segment: { p0DataIndex: number; p1DataIndex: number }): number[] | undefined };
    pointBackgroundColor: string[];
  };

  it('are hollow points on dashed lines, other than estimates', () => {
    const dashes = [0, 1, 2, 3, 4, 5].map((index) =>
      segment.borderDash({ p0DataIndex: index, p1DataIndex: index + 1 }),
    );
    expect(dashes).to.deep.equal([undefined, [2, 5], [2, 5], undefined, [7, 5], [7, 5]]);
    expect(pointBackgroundColor).to.deep.equal(['blue', 'blue', 'white', 'blue', 'blue', 'white', 'white']);
  });

  it('have a ground of their own from the last known figure on, if they come last', () => {
    const forecastOf = (...kinds: (string | undefined)[]) =>
      see({
        payHistory: kinds.map((kind, index) => ({ date: String(2020 + index), amount: 1 + index, kind })),
      }).forecast;
    expect(see(charts.predictedYears).forecast).to.equal(2024);
    expect(see(charts.estimatedYears).forecast).to.equal(undefined);
    expect(forecastOf(undefined, 'predicted', 'surveyed')).to.equal(undefined);
    expect(forecastOf('predicted', 'predicted')).to.equal(undefined);
    expect(forecastOf('surveyed', 'estimated', 'predicted')).to.equal(2021);
  });

  it('say so in the table, and are outlined in its bars', () => {
    const { rows, notes } = see(charts.predictedYears);
    const { cells, mark } = rows.at(-1)!;
    expect([cells[0]!.text, mark]).to.deep.equal(['$49,500, predicted', { value: 49_500, hollow: true }]);
    expect(notes.slice(1, 3)).to.deep.equal([
      'In the chart, dotted lines and hollow points are estimates.',
      'In the chart, dashed lines and hollow points are predictions.',
    ]);
  });

  it('are told from other kinds only where there are several', () => {
    const said = (...kinds: string[]) => {
      const payHistory = kinds.map((kind, index) => ({ date: String(2020 + index), amount: 5, kind }));
      const { rows, notes } = see({ payHistory });
      return [rows.map(({ figure }) => figure), notes.filter((note) => /ed$/.test(note))];
    };
    expect(said('surveyed', 'surveyed')).to.deep.equal([['5', '5'], ['Surveyed']]);
    expect(said('surveyed', 'advertised')).to.deep.equal([['5, surveyed', '5, advertised'], []]);
    expect(said('predicted', 'estimated')).to.deep.equal([['5, predicted', 'about 5'], []]);
  });
});

describe('the stretch of a line under a figure', () => {
  const points = [2020, 2021, 2023, 2024].map((x, index) => ({
    x,
    date: String(x),
    ...(index !== 3 && { y: [10, 30, 20][index]! }),
  }));

  it('is as low and as high as the line, also where no point is', () => {
    expect(reach(points, 2020, 2020.5)).to.deep.equal([10, 20]);
    expect(reach(points, 2020.5, 2022)).to.deep.equal([20, 30]);
    expect(reach(points, 2021.5, 2022)).to.deep.equal([25, 27.5]);
    expect(reach(points, 2020, 2024)).to.deep.equal([10, 30]);
    expect(reach(points, 2021, 2021)).to.deep.equal([30, 30]);
    expect(reach(points, 2023, 2023)).to.deep.equal([20, 20]);
  });

  it('is that of all points of one time', () => {
    const same = [8, 12, 9].map((y) => ({ x: 2021, y }));
    expect(reach([points[0]!, ...same, points[2]!], 2021, 2022)).to.deep.equal([8, 14.5]);
  });

  it('is nowhere in a gap', () => {
    expect(reach(points, 2023.2, 2023.8)).to.deep.equal([Infinity, -Infinity]);
    expect(reach(points, 2019, 2019.5)).to.deep.equal([Infinity, -Infinity]);
    expect(reach(points, 2025, 2026)).to.deep.equal([Infinity, -Infinity]);
    expect(reach([{ x: 2020, y: 5 }], 2020, 2021)).to.deep.equal([5, 5]);
  });
});

describe('a point between gaps', () => {
  it('is drawn also where other points are only a line', () => {
    const payHistory = Array.from({ length: 70 }, (_, index) => ({
      date: 1950 + index,
      amount: index === 30 || index === 32 ? null : 40_000 + index,
    }));
    const { pointRadius } = given({ currency: 'USD', payHistory }).data.datasets[0] as unknown as {
      pointRadius: number[];
    };
    expect(pointRadius.flatMap((radius, index) => (radius ? [[index, radius]] : []))).to.deep.equal([
      [31, 4.5],
    ]);
  });
});

describe('geometry', () => {
  it('puts labels that would run into each other on several lines', () => {
    expect(
      stacked(
        [
          [20, 40],
          [70, 40],
          [80, 40],
          [112, 34],
          [120, 38],
        ],
        [0, 200],
      ),
    ).to.deep.equal([0, 0, 1, 0, 1]);
  });

  it('reckons with labels that are moved into the picture', () => {
    // From 0 to 160 instead of from -60 to 100.
    expect(
      stacked(
        [
          [20, 160],
          [150, 60],
        ],
        [0, 300],
      ),
    ).to.deep.equal([0, 1]);
    // From 140 to 300 instead of from 200 to 360.
    expect(
      stacked(
        [
          [150, 40],
          [280, 160],
        ],
        [0, 300],
      ),
    ).to.deep.equal([0, 1]);
  });

  it('keeps the names of lines apart, in their order and inside the picture', () => {
    const block = (middle: number) => ({ middle, height: 20 });
    expect(spaced([block(50), block(52), block(100)], 0, 200)).to.deep.equal([40, 60, 90]);
    expect(spaced([block(195), block(190), block(0)], 0, 200)).to.deep.equal([180, 160, 0]);
  });

  it('draws as many pixels as every browser can', () => {
    expect(ratioFor({ width: 400, height: 300 }, 3)).to.equal(3);
    expect(ratioFor({ width: 2048, height: 32_000 }, 2)).to.be.closeTo(0.506, 0.001);
    expect(ratioFor({ width: 10, height: 65_534 }, 2)).to.equal(0.5);
  });

  it('takes the letters of East Asia to be square', () => {
    expect([widthOf('営業部長', 15), widthOf('Lead', 15)].map(Math.round)).to.deep.equal([60, 37]);
  });

  it('takes some letters to be narrow, so that few names get a line that they do not need', () => {
    expect([widthOf('illicit trifle', 15), widthOf('women managed', 15)].map(Math.round)).to.deep.equal([
      79, 116,
    ]);
    // In 157 px, the titles of a real release take 26 lines of Open Sans, and 32 of the much wider DejaVu Sans.
    const lanes = laneSizes(see(charts.wages2025), 'medium');
    expect(lanes.reduce((sum, { lines }) => sum + lines, 0)).to.be.within(26, 32);
  });
});

/** How far down each text of a drawing stands, and where what is drawn between the scales ends. */
function drawn(picture: Parameters<typeof configure>[0], size: { width: number; height: number }) {
  const canvas = Object.assign(document.createElement('canvas'), size);
  document.body.append(canvas);
  const { fillText } = CanvasRenderingContext2D.prototype;
  const middles = new Map<string, number>();
  CanvasRenderingContext2D.prototype.fillText = function (text, x, y) {
    middles.set(text, y);
    fillText.call(this, text, x, y);
  };
  try {
    const chart = new Chart(canvas, configure(picture, theme, size, language));
    const { bottom } = chart.chartArea;
    chart.destroy();
    return { middles, bottom };
  } finally {
    CanvasRenderingContext2D.prototype.fillText = fillText;
    canvas.remove();
  }
}

describe('the registry', () => {
  it('draws every sample, one after the other, on one canvas', () => {
    const canvas = document.createElement('canvas');
    document.body.append(canvas);
    for (const [name, data] of Object.entries(charts)) {
      const picture = see(data);
      if (!picture.domain) continue;
      canvas.width = 600;
      canvas.height = 300;
      const chart = new Chart(canvas, configure(picture, theme, { width: 600, height: 300 }, language));
      const pixels = canvas.getContext('2d')!.getImageData(0, 0, canvas.width, canvas.height).data;
      expect(
        pixels.some((value) => value > 0),
        name,
      ).to.equal(true);
      chart.destroy();
    }
    canvas.remove();
  });

  it('draws one other figure into what is there, and nothing else', () => {
    const canvas = document.createElement('canvas');
    document.body.append(canvas);
    const size = { width: 700, height: 192 };
    const pixels = () => canvas.getContext('2d')!.getImageData(0, 0, canvas.width, canvas.height).data;
    const draw = (data: unknown): [Chart<'bar' | 'line', unknown[]>, Configuration] => {
      Chart.getChart(canvas)?.destroy();
      Object.assign(canvas, size);
      const configuration = configure(see(data), theme, size, language);
      return [new Chart(canvas, configuration), configuration];
    };
    const withPay = (index: number, pay: object, name?: string) => {
      const data = structuredClone(charts.roles);
      Object.assign(data.items[index]!.pay, pay);
      if (name) data.items[index]!.name = name;
      return data;
    };
    const less = withPay(1, { median: '$77,000' });
    draw(less);
    const wanted = pixels();
    const [chart, configuration] = draw(charts.roles);
    const before = pixels();
    let texts = 0;
    chart.ctx.fillText = (...given: Parameters<CanvasRenderingContext2D['fillText']>) => {
      texts += 1;
      CanvasRenderingContext2D.prototype.fillText.apply(chart.ctx, given);
    };
    expect(configuration.amend!(chart, see(less))).to.equal(true);
    // Its own lane, the one above and the one below, of which each has a name and a figure.
    expect(texts).to.equal(6);
    expect(pixels()).to.deep.equal(wanted);
    expect(before).not.to.deep.equal(wanted);
    for (const [why, data] of Object.entries({
      'another scale': withPay(3, { median: '$200,000' }),
      'another name': withPay(1, {}, 'Head of Operations'),
      'no bar but an outline': withPay(1, { kind: 'predicted' }),
      'another order': withPay(1, { median: '$1' }),
      'another currency': { ...charts.roles, currency: 'EUR' },
      'another kind': charts.wages2025,
    }))
      expect(configuration.amend!(chart, see(data)), why).to.equal(false);
    chart.destroy();
    canvas.remove();
  });

  it('draws the two ends of a short range side by side, over its middle and within the picture', () => {
    const data = {
      kind: 'range',
      currency: 'USD',
      payPeriod: 'year',
      items: [
        { name: 'Clerk', pay: { minimum: 20_000, maximum: 100_000 } },
        { name: 'Writer', pay: { minimum: 60_000, maximum: 60_400 } },
        { name: 'Editor', pay: { minimum: 99_600, maximum: 100_000 } },
      ],
    };
    const size = { width: 600, height: 300 };
    const { fillText } = CanvasRenderingContext2D.prototype;
    for (const rightToLeft of [false, true]) {
      const canvas = document.createElement('canvas');
      Object.assign(canvas, size);
      document.body.append(canvas);
      const edges = new Map<string, [left: number, right: number]>();
      CanvasRenderingContext2D.prototype.fillText = function (text, x, y) {
        edges.set(text, [x, x + this.measureText(text).width]);
        fillText.call(this, text, x, y);
      };
      const chart = new Chart(canvas, configure(see(data), { ...theme, rightToLeft }, size, language));
      const [from, to] = [60_000, 60_400].map((amount) => chart.scales['x']!.getPixelForValue(amount));
      CanvasRenderingContext2D.prototype.fillText = fillText;
      chart.destroy();
      canvas.remove();
      const texts = [...edges.keys()].join(' ');
      const sides = (...names: string[]) =>
        (rightToLeft ? names.reverse() : names).map((name) => edges.get(name)!);
      const [first, second] = sides('Low $60,000', 'High $60,400');
      expect(second![0] - first![1], texts).to.be.closeTo(10, 0.1);
      expect((second![0] + first![1]) / 2).to.be.closeTo((from! + to!) / 2, 0.1);
      const [before, after] = sides('Low $99,600', 'High $100,000');
      expect(after![0] - before![1]).to.be.closeTo(10, 0.1);
      expect([before![0] >= 0, after![1] <= size.width]).to.deep.equal([true, true]);
    }
  });

  it('writes why there is no figure in line with its name, or close below it', () => {
    const known = { percentile10: 30_000, percentile25: 35_000, median: 40_000, percentile90: 60_000 };
    const ends = { minimum: 30_000, maximum: 60_000 };
    for (const [pay, kind] of [
      [known, 'percentiles'],
      [ends, 'range'],
    ] as const) {
      for (const width of [720, 320]) {
        const items = [
          { name: 'Clerk', pay },
          { name: 'Cook', pay: '-' },
        ];
        const picture = see({ currency: 'USD', payPeriod: 'year', items });
        expect(picture.kind).to.equal(kind);
        // In its own height, px are those of the layout.
        const height = heightOf(picture, width < 480 ? 'narrow' : 'wide');
        const { middles } = drawn(picture, { width, height });
        const below = middles.get('not given')! - middles.get('Cook')!;
        if (width === 720) expect(below, kind).to.be.closeTo(0, 0.5);
        else expect(below, kind).to.be.within(15, 24);
      }
    }
  });

  it('writes no figure of a line into the dates below it', () => {
    const amounts = [60_000, 50_000, 40_000];
    const payHistory = amounts.map((amount, index) => ({ date: 2019 + index, amount }));
    const picture = see({ currency: 'USD', payPeriod: 'year', payHistory });
    const { middles, bottom } = drawn(picture, { width: 600, height: 200 });
    // Half a line of 15 px is below the middle of a text.
    expect(middles.get('$40,000')! + 7.5).to.be.below(bottom);
  });
});
