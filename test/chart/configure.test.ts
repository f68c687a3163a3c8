import { expect } from '@open-wc/testing';
import { configure, type Configuration } from '../../src/chart/configure.js';
import { heightOf } from '../../src/chart/geometry.js';
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
        { x: 165_000, y: 0 },
        { x: 120_000, y: 1 },
        { x: 87_000, y: 2 },
        { x: 65_000, y: 3 },
      ],
    ]);
    const { min, max, display } = scale(configuration, 'x');
    expect([min, max, display]).to.deep.equal([0, 200_000, false]);
    expect(configuration.options!.animation).to.equal(false);
    expect(configuration.options!.responsive).to.equal(false);
  });

  it('moves bars below their labels where it is narrow', () => {
    const ys = (given(charts.roles, {}, 320).data.datasets[0]!.data as { y: number }[]).map(({ y }) => y);
    expect(ys).to.deep.equal([0.2, 1.2, 2.2, 3.2]);
  });

  it('draws the middle half over the whole, and nothing that is not known', () => {
    const [whole, half] = given(charts.wages2019).data.datasets.map(({ data }) =>
      (data as { x: unknown }[]).map(({ x }) => x),
    );
    expect(whole).to.deep.equal([[45_050, 157_430], [79_270, 193_430], null, [44_020, 120_400]]);
    expect(half).to.deep.equal([[65_660, 157_430], [107_020, 193_430], null, [57_080, 96_240]]);
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

  it('thins out long lines, but none with a gap', () => {
    const points = Array.from({ length: 2000 }, (_, index) => ({ date: 1000 + index, amount: 100 + index }));
    const thinned = (payHistory: unknown) => {
      const { options, data } = given({ payHistory });
      return [options!.plugins!.decimation!.enabled, (data.datasets[0] as { parsing?: unknown }).parsing];
    };
    expect(thinned(points)).to.deep.equal([true, false]);
    expect(thinned([...points, { date: 3001, amount: null }])).to.deep.equal([false, false]);
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

  it('knows its height before it is drawn', () => {
    expect([720, 320].map((width) => heightOf(see(charts.roles), width))).to.deep.equal([144, 216]);
    expect([720, 320].map((width) => heightOf(see(charts.wages2019), width))).to.deep.equal([212, 292]);
    expect([720, 320].map((width) => heightOf(see(charts.gap), width))).to.deep.equal([300, 240]);
  });
});

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
});
