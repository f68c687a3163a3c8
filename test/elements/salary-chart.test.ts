import { aTimeout, expect, fixture, html } from '@open-wc/testing';
import '../../src/elements/salary-chart/define.js';
import type { SalaryChartElement } from '../../src/elements/salary-chart/salary-chart.js';
import { Chart } from '../../src/chart/registry.js';
import { loadWords } from '../../src/format/words.js';
import { charts } from '../../stories/samples/charts.js';
import { itInChromium, itUnlessWebKit } from '../fixtures/engines.js';
import { waitUntil } from '../fixtures/wait.js';

const isDrawn = (element: Element): boolean => element.matches(':state(drawn)');
const root = (element: SalaryChartElement): ShadowRoot => element.shadowRoot!;
const canvasOf = (element: SalaryChartElement): HTMLCanvasElement => root(element).querySelector('canvas')!;
const texts = (element: SalaryChartElement, selector: string): string[] =>
  [...root(element).querySelectorAll(selector)].map((node) => node.textContent.replace(/\s+/g, ' ').trim());

async function drawn(data: object, lang = 'en-US'): Promise<SalaryChartElement> {
  const element = await fixture<SalaryChartElement>(
    html`<salary-chart lang=${lang} .data=${data}></salary-chart>`,
  );
  await waitUntil(() => isDrawn(element), 'a picture');
  return element;
}

/** An element that has had the time to be drawn. */
async function drawnOrNot(data: object): Promise<SalaryChartElement> {
  const element = await fixture<SalaryChartElement>(html`<salary-chart .data=${data}></salary-chart>`);
  await aTimeout(100);
  return element;
}

/** Watches the observers that are made, and whether they are disconnected, from here on. */
function watchObservers(): () => { made: number; left: number } {
  const [made, live] = [new Set<object>(), new Set<object>()];
  const undo = [IntersectionObserver.prototype, ResizeObserver.prototype].map((prototype) => {
    const { observe, disconnect } = prototype;
    prototype.observe = function (this: ResizeObserver, ...given: Parameters<ResizeObserver['observe']>) {
      made.add(this);
      live.add(this);
      observe.apply(this, given as never);
    };
    prototype.disconnect = function (this: ResizeObserver) {
      live.delete(this);
      disconnect.call(this as never);
    };
    return () => Object.assign(prototype, { observe, disconnect });
  });
  return () => {
    for (const restore of undo) restore();
    return { made: made.size, left: live.size };
  };
}

const inkOf = (canvas: HTMLCanvasElement): string => {
  const { data } = canvas.getContext('2d')!.getImageData(0, 0, canvas.width, canvas.height);
  const colours = new Map<string, number>();
  for (let index = 0; index < data.length; index += 4) {
    if (data[index + 3] !== 255) continue;
    const colour = [data[index], data[index + 1], data[index + 2]].join();
    colours.set(colour, (colours.get(colour) ?? 0) + 1);
  }
  return [...colours].sort((a, b) => b[1] - a[1])[0]?.[0] ?? '';
};

/** As it is laid out in view: before its first frame, an element may be far off, and its height an estimate. */
function heightOf(element: SalaryChartElement): number {
  const frame = root(element).querySelector<HTMLElement>('.frame > div')!;
  frame.style.setProperty('content-visibility', 'visible');
  const { height } = element.getBoundingClientRect();
  frame.style.removeProperty('content-visibility');
  return height;
}

describe('<salary-chart>', () => {
  // The first of all: what WebKit has run often goes on with the ratio that it knows.
  it('has no more pixels than every browser draws', async () => {
    const ratio = Object.getOwnPropertyDescriptor(globalThis, 'devicePixelRatio')!;
    Object.defineProperty(globalThis, 'devicePixelRatio', { value: 3, configurable: true });
    try {
      const itemsOf = (length: number) => ({
        items: Array.from({ length }, (_, n) => ({ name: `${n}`, pay: n })),
      });
      const [low, high] = [canvasOf(await drawn(itemsOf(3))), canvasOf(await drawn(itemsOf(300)))];
      await waitUntil(() => low.width === low.clientWidth * 3, 'three times as many pixels');
      expect(high.width * high.height).to.be.within(16_600_000, 2 ** 24);
      expect([high.clientWidth, high.clientHeight]).to.deep.equal([low.clientWidth, 300 * 36]);
      expect(inkOf(high)).to.equal('42,95,180');
    } finally {
      Object.defineProperty(globalThis, 'devicePixelRatio', ratio);
    }
  });

  it('has its table at once, and draws over it without moving anything', async () => {
    const element = await fixture<SalaryChartElement>(
      html`<salary-chart .data=${charts.roles}></salary-chart>`,
    );
    expect(texts(element, 'tbody tr')).to.deep.equal([
      'Chief Operating Officer (COO) $165,000',
      'Director of Operations $120,000',
      'Operations Manager $87,000',
      'Operations Analyst $65,000',
    ]);
    const height = heightOf(element);
    await waitUntil(() => isDrawn(element), 'a picture');
    expect(element.getBoundingClientRect().height).to.equal(height);
    expect(canvasOf(element).getAttribute('aria-hidden')).to.equal('true');
    expect(inkOf(canvasOf(element))).to.equal('42,95,180');
  });

  it('draws nothing far from the view', async () => {
    const home = await fixture<HTMLElement>(
      html`<div>
        <div .style=${'block-size:5000px'}></div>
        <salary-chart .data=${charts.roles}></salary-chart>
      </div>`,
    );
    const element = home.querySelector<SalaryChartElement>('salary-chart')!;
    await element.updateComplete;
    await aTimeout(100);
    expect(isDrawn(element)).to.equal(false);
    element.scrollIntoView();
    await waitUntil(() => isDrawn(element), 'a picture');
    scrollTo(0, 0);
  });

  it('is destroyed and made again when it is moved', async () => {
    const element = await drawn(charts.wages2019);
    const first = Chart.getChart(canvasOf(element));
    const home = element.parentElement!;
    element.remove();
    expect(Chart.getChart(canvasOf(element))).to.equal(undefined);
    expect(isDrawn(element)).to.equal(false);
    home.append(element);
    await waitUntil(() => isDrawn(element), 'a picture');
    expect(Chart.getChart(canvasOf(element))).not.to.equal(first);
  });

  it('is drawn when it is shown at last', async () => {
    const home = await fixture<HTMLElement>(
      html`<details>
        <summary>Pay</summary>
        <salary-chart .data=${charts.roles}></salary-chart>
      </details>`,
    );
    const element = home.querySelector<SalaryChartElement>('salary-chart')!;
    await element.updateComplete;
    await aTimeout(50);
    expect(isDrawn(element)).to.equal(false);
    (home as HTMLDetailsElement).open = true;
    await waitUntil(() => isDrawn(element), 'a picture');
    expect(canvasOf(element).clientWidth).to.be.greaterThan(200);
  });

  it('leaves nothing behind after 300 mounts', async () => {
    const before = Object.keys(Chart.instances).length;
    const home = await fixture<HTMLElement>(
      html`<div .style=${'display:grid;grid-template-columns:repeat(5,1fr)'}></div>`,
    );
    const data = { items: [{ name: 'A', pay: 1 }] };
    const observed = watchObservers();
    for (let count = 0; count < 300; count += 10) {
      const elements = Array.from({ length: 10 }, () => document.createElement('salary-chart'));
      for (const element of elements) element.data = data;
      home.append(...elements);
      await waitUntil(() => elements.every(isDrawn), 'ten pictures', { timeout: 10_000 });
      for (const element of elements) element.remove();
    }
    const { made, left } = observed();
    expect(made).to.be.greaterThan(599);
    expect(left).to.equal(0);
    expect(Object.keys(Chart.instances)).to.have.length(before);
  });

  it('cuts nothing off where there can be no picture', async () => {
    const { warn } = console;
    console.warn = () => {};
    const { fillText } = CanvasRenderingContext2D.prototype;
    CanvasRenderingContext2D.prototype.fillText = () => {
      throw new Error('no ink');
    };
    const pay = {
      minimum: 35000,
      median: 45000,
      maximum: 55000,
      levels: [
        { name: 'Entry level, in the first two years', amount: 38000 },
        { name: 'Senior level, from the fifth year on', amount: 52000 },
      ],
    };
    const place = await fixture<HTMLElement>(html`<div></div>`);
    place.style.inlineSize = '320px';
    const element = document.createElement('salary-chart') as SalaryChartElement;
    element.data = { currency: 'USD', payPeriod: 'year', kind: 'range', items: [{ name: 'Assistant', pay }] };
    place.append(element);
    await waitUntil(() => element.matches(':state(undrawn)'), 'a drawing that fails');
    CanvasRenderingContext2D.prototype.fillText = fillText;
    console.warn = warn;
    const levels = element.shadowRoot!.querySelector('.levels')!;
    expect(levels.textContent).to.include('Senior level, from the fifth year on');
    const plot = element.shadowRoot!.querySelector('.plot')!.getBoundingClientRect();
    expect(levels.getBoundingClientRect().height).to.be.greaterThan(40);
    expect(levels.getBoundingClientRect().bottom).to.be.at.most(plot.bottom);
  });

  it('has room for each figure beside its bar before there is a picture', async () => {
    const place = await fixture<HTMLElement>(html`<div .style=${'inline-size:320px'}></div>`);
    const element = document.createElement('salary-chart');
    element.lang = 'en-US';
    element.data = { currency: 'KWD', items: [1_234_567.125, 9].map((pay) => ({ name: 'A', pay })) };
    place.append(element);
    await element.updateComplete;
    root(element)
      .querySelector<HTMLElement>('.frame > div')!
      .style.setProperty('content-visibility', 'visible');
    const cells = [...root(element).querySelectorAll<HTMLElement>('.lanes tbody .main')];
    expect(cells.map(({ textContent }) => textContent)).to.deep.equal([
      'KWD\u00a01,234,567.125',
      'KWD\u00a09',
    ]);
    expect(cells[0]!.clientWidth).to.be.above(200);
    for (const { scrollWidth, clientWidth } of cells) expect(scrollWidth).to.equal(clientWidth);
  });

  it('says its sentences in the direction of their words, whatever name they begin with', async () => {
    await loadWords('ar');
    const items = ['Officer', 'Clerk'].map((name) => ({ name, pay: { median: 5, minimum: 1 } }));
    const element = await fixture<SalaryChartElement>(
      html`<salary-chart lang="ar" dir="ltr" your-pay="7" .data=${{ items, note: 'By us.' }}></salary-chart>`,
    );
    await waitUntil(() => texts(element, '.you p')[0]?.includes('أجرك') === true, 'Arabic words');
    const directions = [...root(element).querySelectorAll<HTMLElement>('.you bdi, .note bdi')].map(
      (text) => [text.textContent.slice(0, 7), getComputedStyle(text).direction] as const,
    );
    expect(directions[0]).to.deep.equal(['Officer', 'rtl']);
    expect(directions.at(-1)).to.deep.equal(['By us.', 'ltr']);
  });

  it('shows each line its own figure before there is a picture', async () => {
    const pays = [{ median: 40_000 }, { mean: 42_000 }];
    const items = pays.map((pay) => ({ name: 'A', pay }));
    const element = await fixture<SalaryChartElement>(
      html`<salary-chart lang="en-US" .data=${{ currency: 'USD', items }}></salary-chart>`,
    );
    expect(texts(element, '.lanes .stand')).to.deep.equal(['Median $40,000', 'Average $42,000']);
    expect(texts(element, '.lanes .own')).to.deep.equal(['$40,000', '$42,000']);
    expect(root(element).querySelector<HTMLElement>('.own')!.offsetWidth).to.equal(1);
  });

  it('draws no line to a single end before there is a picture', async () => {
    const items = [
      { name: 'A', pay: { minimum: 30_000, maximum: 60_000 } },
      { name: 'B', pay: { minimum: '-', maximum: 60_000 } },
    ];
    const element = await fixture<SalaryChartElement>(
      html`<salary-chart lang="en-US" .data=${{ currency: 'USD', items }}></salary-chart>`,
    );
    const ends = [...root(element).querySelectorAll<HTMLElement>('.lanes tbody tr')].map(({ style }) =>
      ['--a', '--b'].map((name) => parseFloat(style.getPropertyValue(name))),
    );
    expect(ends[0]![0]).to.be.below(ends[0]![1]!);
    expect(ends[1]).to.deep.equal([ends[0]![1], ends[0]![1]]);
  });

  it('says before there is a picture what that will say of what is not known', async () => {
    const pays = [{ median: 5 }, { median: '*' }, { minimum: 3, maximum: 9 }];
    const items = pays.map((pay) => ({ name: 'A', pay }));
    const data = { currency: 'USD', kind: 'range', items };
    const element = await fixture<SalaryChartElement>(
      html`<salary-chart lang="en-US" .data=${data}></salary-chart>`,
    );
    expect(texts(element, '.stand')).to.deep.equal(['not published', 'Low $3 · High $9']);
    element.asTable = true;
    await element.updateComplete;
    expect(texts(element, '.stand')).to.deep.equal([]);
    expect(texts(element, 'tbody .main')).to.deep.equal(['$5', '–not published', '–not given']);
  });

  it('says that a scale does not start at zero under what does not, and under nothing else', async () => {
    const said = (element: SalaryChartElement) =>
      [...root(element).querySelectorAll<HTMLElement>('.note p')]
        .filter((node) => node.textContent.includes('does not start at zero'))
        .map((node) => getComputedStyle(node.querySelector('span')!).visibility);
    for (const [data, before] of [
      [charts.gap, 'hidden'],
      [charts.assistant, 'visible'],
    ] as const) {
      const place = await fixture<HTMLElement>(html`<div style="padding-block-start: 9000px"></div>`);
      const element = document.createElement('salary-chart');
      Object.assign(element, { data, lang: 'en-US' });
      place.append(element);
      await element.updateComplete;
      expect(said(element), 'under its table as bars or ranges').to.deep.equal([before]);
      element.scrollIntoView();
      await waitUntil(() => isDrawn(element), 'a picture');
      expect(said(element), 'under the picture').to.deep.equal(['visible']);
      element.asTable = true;
      await element.updateComplete;
      expect(said(element), 'under the plain table').to.deep.equal([]);
      place.remove();
    }
    expect(said(await drawn(charts.roles))).to.deep.equal([]);
  });

  it('has ranges that stand out from their ground, before and after they are drawn', async () => {
    const lightness = (colour: string): number => {
      const canvas = new OffscreenCanvas(1, 1).getContext('2d')!;
      canvas.fillStyle = colour;
      canvas.fillRect(0, 0, 1, 1);
      const [red, green, blue] = [...canvas.getImageData(0, 0, 1, 1).data].map((part) =>
        part <= 10 ? part / 3294.6 : ((part / 255 + 0.055) / 1.055) ** 2.4,
      );
      return 0.2126 * red! + 0.7152 * green! + 0.0722 * blue! + 0.05;
    };
    const contrast = (...colours: string[]): number => {
      const [dark, light] = colours.map(lightness).sort((a, b) => a - b);
      return light! / dark!;
    };
    expect(contrast('#777', '#fff')).to.be.closeTo(4.48, 0.01);
    for (const [scheme, ground] of [
      ['light', '#ffffff'],
      ['dark', '#15171b'],
    ] as const) {
      const page = await fixture<HTMLElement>(
        html`<div .style=${`color-scheme: ${scheme}; background: ${ground}; color: light-dark(#111, #eee)`}>
          <salary-chart .data=${charts.assistant}></salary-chart>
        </div>`,
      );
      const element = page.querySelector('salary-chart')!;
      await waitUntil(() => isDrawn(element), 'a picture');
      const range = getComputedStyle(root(element).querySelector('.whole')!).backgroundColor;
      const drawing = Chart.getChart(canvasOf(element))!.data.datasets[0]!.backgroundColor as string;
      expect(contrast(range, ground), scheme).to.be.at.least(3);
      expect(contrast(drawing, ground), scheme).to.be.at.least(3);
    }
  });

  it('has stripes and outlines before there is a picture, of ranges and percentiles as well', async () => {
    const looks = async (pay: object, selector: string) => {
      const items = ['estimated', 'predicted'].map((kind) => ({ name: kind, pay: { ...pay, kind } }));
      const element = await fixture<SalaryChartElement>(
        html`<salary-chart .data=${{ items }}></salary-chart>`,
      );
      return [...root(element).querySelectorAll(selector)].map((mark) => {
        const { backgroundImage, borderTopWidth } = getComputedStyle(mark);
        return [backgroundImage.split('(')[0], borderTopWidth];
      });
    };
    const wanted = [
      ['repeating-linear-gradient', '0px'],
      ['none', '1.5px'],
    ];
    const range = await looks({ minimum: 1, median: 2, maximum: 3 }, '.whole');
    const box = await looks({ percentile25: 1, median: 2, percentile75: 3 }, '.box');
    // A screen rounds the width of borders.
    const rounded = (given: string[][]) => given.map(([image, width]) => [image, parseFloat(width!) > 0]);
    expect(rounded(range as string[][])).to.deep.equal(rounded(wanted));
    expect(rounded(box as string[][])).to.deep.equal(rounded(wanted));
  });

  it('writes no figure over its bar before there is a picture where text is large', async () => {
    const pay = { percentile10: 1, percentile25: 2, median: 3, percentile75: 4, percentile90: 5 };
    const home = await fixture<HTMLElement>(
      html`<div .style=${'font-size:200%;inline-size:320px'}>
        <salary-chart .data=${{ items: [{ name: 'A', pay }] }}></salary-chart>
      </div>`,
    );
    const { shadowRoot } = home.firstElementChild as SalaryChartElement;
    const { bottom } = shadowRoot!.querySelector('.lane + *')!.getBoundingClientRect();
    expect(bottom).to.be.at.most(shadowRoot!.querySelector('.lane .tick')!.getBoundingClientRect().top + 1);
  });

  it('makes no page wider by what only screen readers are to find', async () => {
    const items = ['Journalists', 'Printers', 'Proofreaders'].map((name, index) => ({
      name,
      payHistory: [2015, 2020, 2024].map((date) => ({
        date,
        amount: index === 2 && date === 2020 ? '*' : 50_000,
      })),
    }));
    for (const asTable of [false, true]) {
      const home = await fixture<HTMLElement>(
        html`<div .style=${'font-size:200%;inline-size:320px;overflow:auto'}>
          <salary-chart lang="en-US" ?as-table=${asTable} .data=${{ currency: 'USD', items }}></salary-chart>
        </div>`,
      );
      if (!asTable) await waitUntil(() => isDrawn(home.firstElementChild!), 'a picture');
      expect(home.scrollWidth).to.equal(320);
    }
  });

  it('breaks the longest names wherever it writes them', async () => {
    const name = 'Rindfleischetikettierungsüberwachungsaufgabenübertragungsgesetzbeauftragter';
    const items = [
      { name, pay: { median: 40_000, percentile90: 60_000 } },
      { name: 'Clerk', pay: { median: 90_000, percentile90: 99_000 } },
    ];
    const home = await fixture<HTMLElement>(
      html`<div .style=${'inline-size:300px;overflow:auto'}>
        <salary-chart
          lang="en-US"
          your-pay="50000"
          .data=${{ title: name, currency: 'USD', payPeriod: 'year', items }}
        ></salary-chart>
      </div>`,
    );
    await waitUntil(() => isDrawn(home.firstElementChild!), 'a picture');
    expect(texts(home.firstElementChild as SalaryChartElement, '.you').join()).to.contain(name);
    expect(home.scrollWidth).to.equal(300);
  });

  it('keeps names in view beside figures that are scrolled to', async () => {
    const pay = { percentile10: 1, percentile25: 2, median: 3, percentile75: 4, percentile90: 50_000 };
    const home = await fixture<HTMLElement>(
      html`<div .style=${'inline-size:340px'}>
        <salary-chart
          as-table
          .data=${{ currency: 'USD', payPeriod: 'year', items: [{ name: 'Clerk', pay }] }}
        ></salary-chart>
      </div>`,
    );
    const element = home.firstElementChild as SalaryChartElement;
    await element.updateComplete;
    const region = root(element).querySelector('.scroll')!;
    region.scrollLeft = 999;
    expect(region.scrollLeft).to.be.above(50);
    const { left } = region.getBoundingClientRect();
    const names = [...root(element).querySelectorAll('th:first-child')];
    // What is cut off by them fades, so that the rest of a figure is not read as the whole.
    for (const name of names) {
      const { backgroundImage, position } = getComputedStyle(name, '::after');
      expect([position, backgroundImage.startsWith('linear-gradient')]).to.deep.equal(['absolute', true]);
    }
    expect(names.map((name) => Math.round(name.getBoundingClientRect().left - left))).to.deep.equal([0, 0]);
  });

  it('draws a shade where its table goes on, and one line below it', async () => {
    const element = await fixture<SalaryChartElement>(
      html`<salary-chart as-table .data=${charts.wages2025}></salary-chart>`,
    );
    const style = (selector: string) => getComputedStyle(root(element).querySelector(selector)!);
    expect(style('.scroll').backgroundImage).to.contain('linear-gradient(90deg');
    expect(style('tbody tr:first-child td').borderBlockEndWidth).to.equal('1px');
    expect(style('tbody tr:last-child td').borderBlockEndWidth).to.equal('0px');
    expect(style('.note').borderBlockStartWidth).to.equal('1px');
  });

  it('keeps as much room for each name of one line in 272 px', async () => {
    const home = await fixture(html`
      <div .style=${'inline-size:272px;font-size:16px'}>
        <salary-chart .data=${charts.roles}></salary-chart>
      </div>
    `);
    const element = home.firstElementChild as SalaryChartElement;
    await element.updateComplete;
    const rows = [...root(element).querySelectorAll('.lanes tbody tr')];
    const heights = rows.map((row) => Math.round(row.getBoundingClientRect().height));
    expect(heights).to.deep.equal([56, 56, 56, 56]);
  });

  it('begins lines of controls at the same edge where there is little room', async () => {
    const items = [{ name: 'Clerk', pay: { median: 40_000 } }];
    for (const [width, isBelow] of [
      [300, true],
      [700, false],
    ] as const) {
      const home = await fixture<HTMLElement>(
        html`<div .style=${`inline-size:${width}px`}>
          <salary-chart .data=${{ currency: 'USD', payPeriod: 'year', items }}></salary-chart>
        </div>`,
      );
      const element = home.firstElementChild as SalaryChartElement;
      await element.updateComplete;
      const [period, view] = ['period', 'view'].map((part) =>
        root(element).querySelector(`[part~=${part}]`)!.getBoundingClientRect(),
      );
      expect(view!.top > period!.top, `${width}`).to.equal(isBelow);
      expect(view!.left === period!.left, `${width}`).to.equal(isBelow);
    }
  });

  it('says what is missing in a quiet colour', async () => {
    const element = await fixture<SalaryChartElement>(
      html`<salary-chart lang="en-US" .data=${{ items: [] }}></salary-chart>`,
    );
    const sentence = root(element).querySelector('p')!;
    expect(sentence.textContent.trim()).to.equal('There is no pay to show yet.');
    expect(getComputedStyle(sentence).color).not.to.equal(getComputedStyle(element).color);
  });

  it('shows the table where drawing fails, says so once, and draws the next data', async () => {
    const { warn } = console;
    const warnings: string[] = [];
    console.warn = (text: string) => warnings.push(text);
    const { fillText } = CanvasRenderingContext2D.prototype;
    CanvasRenderingContext2D.prototype.fillText = () => {
      throw new Error('no ink');
    };
    const element = await fixture<SalaryChartElement>(
      html`<salary-chart .data=${charts.roles}></salary-chart>`,
    );
    await waitUntil(() => warnings.length, 'a warning');
    element.requestUpdate();
    await element.updateComplete;
    await aTimeout(50);
    expect(isDrawn(element)).to.equal(false);
    CanvasRenderingContext2D.prototype.fillText = fillText;
    element.data = charts.industries;
    await waitUntil(() => isDrawn(element), 'a picture');
    console.warn = warn;
    expect(warnings).to.deep.equal([
      '<salary-chart> CE302 The library failed on this data: Error: no ink. Please report it, together with the data.',
    ]);
    expect(texts(element, 'tbody tr')).to.have.length(3);
  });

  it('survives figures that no chart can hold', async () => {
    const { warn } = console;
    console.warn = () => undefined;
    const hostile = [
      ['1.797e308', 1.797e308, 40_000],
      ['$46,813', '12k', null],
      [1e308, -1e308, Infinity],
    ];
    for (const amounts of hostile) {
      const element = await drawnOrNot({ currency: 'USD', amounts });
      const bars = await drawnOrNot({
        currency: 'USD',
        items: amounts.map((median) => ({ name: 'A', pay: { median } })),
      });
      for (const each of [element, bars]) expect(root(each).textContent).not.to.match(/NaN|308\d/);
    }
    console.warn = warn;
  });

  it('has the same height before and after, at any width', async () => {
    for (const width of [320, 560, 900]) {
      for (const data of [
        charts.roles,
        charts.assistant,
        charts.wages2025,
        charts.publishers,
        charts.twoReleases,
      ]) {
        const home = await fixture<HTMLElement>(
          html`<div .style=${`inline-size:${width}px`}><salary-chart .data=${data}></salary-chart></div>`,
        );
        const element = home.firstElementChild as SalaryChartElement;
        await element.updateComplete;
        const height = heightOf(element);
        await waitUntil(() => isDrawn(element), 'a picture');
        // Layouts are rounded to parts of a px.
        expect(element.getBoundingClientRect().height, `${data.title}, ${width}`).to.be.closeTo(height, 0.1);
        home.remove();
      }
    }
  });

  it('has no marks in the plain table', async () => {
    const element = await fixture<SalaryChartElement>(
      html`<salary-chart as-table .data=${charts.wages2019}></salary-chart>`,
    );
    expect(root(element).querySelectorAll('td :is(.bar, .lane)')).to.have.length(0);
  });

  it('names the periods as other elements do', async () => {
    const names = (element: SalaryChartElement) => texts(element, '[part=period] label');
    const english = await drawn(charts.gap, 'en-US');
    expect(names(english)).to.deep.equal(['per hour', 'per week', 'per month', 'per year']);
    const german = await drawn(charts.gap, 'de');
    await waitUntil(() => names(german)[0] === 'pro Stunde', 'German words');
    expect(names(german)).to.deep.equal(['pro Stunde', 'pro Woche', 'pro Monat', 'pro Jahr']);
  });

  it('is drawn for white paper, whatever the page stands on', async () => {
    const page = await fixture<HTMLElement>(
      html`<div style="background: #111; color: #eee; color-scheme: dark">
        <salary-chart .data=${charts.roles}></salary-chart>
        <div style="block-size: 4000px"></div>
        <salary-chart .data=${charts.assistant}></salary-chart>
      </div>`,
    );
    const [element, far] = page.querySelectorAll<SalaryChartElement>('salary-chart');
    await waitUntil(() => isDrawn(element!) && inkOf(canvasOf(element!)) === '88,150,228', 'a dark picture');
    expect(isDrawn(far!)).to.equal(false);
    const textOf = ({ options }: Chart): unknown => options.plugins!.tooltip!.backgroundColor;
    expect(textOf(Chart.getChart(canvasOf(element!))!)).to.equal('rgb(238, 238, 238)');
    dispatchEvent(new Event('beforeprint'));
    expect(inkOf(canvasOf(element!)), 'at once').to.equal('42,95,180');
    expect(textOf(Chart.getChart(canvasOf(element!))!)).to.equal('rgb(0, 0, 0)');
    expect(isDrawn(far!), 'what is far off is printed as well').to.equal(true);
    dispatchEvent(new Event('afterprint'));
    await waitUntil(() => inkOf(canvasOf(element!)) === '88,150,228', 'the dark picture again');
  });

  it('is named after its only line, where nothing else names it', async () => {
    const payHistory = [
      { date: '2024', amount: 40000 },
      { date: '2025', amount: 41000 },
    ];
    const data = {
      currency: 'USD',
      payPeriod: 'year' as const,
      items: [{ name: 'Median wage', payHistory }],
    };
    const element = await drawnOrNot(data);
    expect(texts(element, '[part=title], caption, thead th')).to.deep.equal([
      'Median wage',
      'Median wage',
      'Date',
      'Pay',
    ]);
    element.caption = 'Clerks';
    await element.updateComplete;
    expect(texts(element, '[part=title], caption, thead th')).to.deep.equal([
      'Clerks',
      'Clerks',
      'Date',
      'Median wage',
    ]);
    element.caption = undefined;
    element.data = { ...data, items: [...data.items, { name: 'Average wage', payHistory }] };
    await element.updateComplete;
    expect(texts(element, '[part=title]')).to.deep.equal([]);
  });

  itInChromium('is drawn as large as its room on paper, not as large as the table under it', async () => {
    // What drives Firefox and WebKit can't show a page as it is printed.
    const { emulateMedia } = await import('@web/test-runner-commands');
    const home = await fixture<HTMLElement>(html`<div .style=${'inline-size:760px'}></div>`);
    await emulateMedia({ media: 'print' });
    try {
      home.innerHTML = '<salary-chart lang="en-US"></salary-chart>';
      const element = home.firstElementChild as SalaryChartElement;
      element.data = charts.gap;
      await waitUntil(() => isDrawn(element), 'a picture');
      const sizeOf = () => [
        Chart.getChart(canvasOf(element))!.width,
        Chart.getChart(canvasOf(element))!.height,
      ];
      expect(sizeOf()).to.deep.equal([760, 300]);
      expect(root(element).querySelector('.plot')!.clientHeight).to.be.greaterThan(500);
      home.style.inlineSize = '600px';
      await waitUntil(() => sizeOf()[0] === 600, 'a narrower picture');
      expect(sizeOf()[1]).to.equal(300);
    } finally {
      await emulateMedia({ media: 'screen' });
    }
  });

  itInChromium('is printed on one page, or else as bars in the table', async () => {
    const { emulateMedia } = await import('@web/test-runner-commands');
    const itemsOf = (length: number) => ({
      items: Array.from({ length }, (_, n) => ({ name: `${n}`, pay: n })),
    });
    const [low, high] = [await drawn(itemsOf(20)), await drawn(itemsOf(40))];
    const heights = () =>
      [low, high].map((element) => [
        canvasOf(element).offsetHeight > 0,
        root(element).querySelector('.walk')!.clientHeight > 0,
        root(element).querySelector('.under')!.clientHeight > 400,
      ]);
    await emulateMedia({ media: 'print' });
    try {
      expect(heights()).to.deep.equal([
        [true, true, true],
        [false, false, true],
      ]);
      const bars = [...root(high).querySelectorAll<HTMLElement>('.bar')].map((bar) => bar.offsetWidth);
      expect(Math.round(bars[39]! / bars[10]!)).to.equal(4);
      expect(root(low).querySelector<HTMLElement>('.bar')!.offsetWidth, 'under a picture').to.equal(0);
      expect(canvasOf(low).offsetHeight).to.be.within(1, innerHeight * 0.8);
    } finally {
      await emulateMedia({ media: 'screen' });
    }
    expect(heights()[1], 'on the screen again').to.deep.equal([true, true, true]);
  });

  itInChromium('is printed as bars and ranges in the table as long as it is not drawn', async () => {
    const { emulateMedia } = await import('@web/test-runner-commands');
    const place = await fixture<HTMLElement>(html`<div style="padding-block-start: 9000px"></div>`);
    const marked = async (data: object, selector: string) => {
      const element = document.createElement('salary-chart');
      element.data = data;
      place.append(element);
      await element.updateComplete;
      return root(element).querySelector<HTMLElement>(selector)!;
    };
    const marks = [
      await marked(charts.roles, '.bar'),
      await marked(charts.assistant, '.whole'),
      await marked(charts.gap, '.bar'),
    ];
    await emulateMedia({ media: 'print' });
    try {
      for (const mark of marks) expect(mark.offsetWidth, mark.className).to.be.greaterThan(50);
      const trend = (marks[2]!.getRootNode() as ShadowRoot).querySelector<HTMLElement>('span.trend')!;
      expect(trend.offsetHeight, 'no room for what is said of a drawing').to.equal(0);
    } finally {
      await emulateMedia({ media: 'screen' });
    }
  });

  itInChromium(
    'is printed with ranges and percentiles in the table, where these are too many for a page',
    async () => {
      const { emulateMedia } = await import('@web/test-runner-commands');
      const high = { percentile10: 10_000, percentile25: 20_000, median: 30_000, percentile75: 40_000 };
      const items = Array.from({ length: 40 }, (_, n) => ({
        name: `Role ${n}`,
        pay: n ? { ...high, percentile90: 50_000 } : '*',
      }));
      for (const dir of ['ltr', 'rtl']) {
        const element = await drawn({ items });
        element.dir = dir;
        const rows = [...root(element).querySelectorAll('tbody tr')];
        await emulateMedia({ media: 'print' });
        try {
          expect(canvasOf(element).offsetHeight).to.equal(0);
          expect(rows[0]!.querySelector('.lane')).to.equal(null);
          const row = rows[7]!;
          const of = (selector: string) => row.querySelector(selector)!.getBoundingClientRect();
          const [lane, box, tick] = [of('.lane'), of('.box'), of('.tick')];
          // From the lower to the upper quartile of a scale from 0 to 50,000.
          expect(box.width / lane.width).to.be.closeTo(0.4, 0.01);
          const middle = (tick.left + tick.right) / 2 - lane.left;
          expect(middle / lane.width).to.be.closeTo(dir === 'ltr' ? 0.6 : 0.4, 0.01);
          const figures = [...row.querySelectorAll('bdi')].map(
            (figure) => figure.getBoundingClientRect().bottom,
          );
          expect(tick.top, 'below all figures').to.be.at.least(Math.max(...figures));
          expect(tick.bottom, 'in its row').to.be.at.most(row.getBoundingClientRect().bottom);
        } finally {
          await emulateMedia({ media: 'screen' });
          element.remove();
        }
      }
    },
  );

  it('is as wide as a sheet of paper at most, and as wide as before on the screen', async () => {
    const home = await fixture<HTMLElement>(
      html`<div .style=${'inline-size:1200px'}>
        <salary-chart .data=${charts.roles}></salary-chart>
        <div style="block-size: 4000px"></div>
        <salary-chart .data=${charts.assistant}></salary-chart>
      </div>`,
    );
    const [element, far] = home.querySelectorAll<SalaryChartElement>('salary-chart');
    await waitUntil(() => isDrawn(element!), 'a picture');
    const widths = () => [element!, far!].map((one) => Chart.getChart(canvasOf(one))?.width);
    expect(widths()).to.deep.equal([1200, undefined]);
    dispatchEvent(new Event('beforeprint'));
    expect(widths()).to.deep.equal([700, 700]);
    await far!.updateComplete;
    await aTimeout(50);
    expect(widths(), 'until it is printed').to.deep.equal([700, 700]);
    dispatchEvent(new Event('afterprint'));
    expect(widths()).to.deep.equal([1200, 1200]);
  });

  it('is drawn as soon as there is any room for it', async () => {
    const home = await fixture<HTMLElement>(
      html`<div .style=${'inline-size:0;overflow:hidden'}>
        <salary-chart .data=${charts.roles}></salary-chart>
      </div>`,
    );
    const element = home.firstElementChild as SalaryChartElement;
    await element.updateComplete;
    await aTimeout(100);
    expect(isDrawn(element)).to.equal(false);
    home.style.inlineSize = '500px';
    await waitUntil(() => isDrawn(element), 'a picture');
    expect(canvasOf(element).clientWidth).to.equal(500);
    home.style.inlineSize = '0';
    await aTimeout(100);
    home.style.inlineSize = '400px';
    await waitUntil(() => canvasOf(element).clientWidth === 400, 'a narrower picture');
    home.style.display = 'none';
    await aTimeout(50);
    element.data = charts.industries;
    home.style.display = '';
    const written = () => Chart.getChart(canvasOf(element))?.data.datasets[0]!.data.length;
    await waitUntil(() => written() === 3, 'the data that came while it was hidden');
  });

  for (const style of ['zoom: 1.5', 'transform: scale(0.5)', 'transform: scale(1.4)']) {
    it(`is pointed at where it is seen, in a page with ${style}`, async () => {
      const element = await drawn(charts.roles);
      element.parentElement!.style.cssText += `; ${style}`;
      const { left, top, width, height } = canvasOf(element).getBoundingClientRect();
      const chart = Chart.getChart(canvasOf(element))!;
      const count = chart.data.datasets[0]!.data.length;
      for (const index of [count - 1, 0]) {
        const place = { clientX: left + width / 2, clientY: top + (height * (index + 0.5)) / count };
        canvasOf(element).dispatchEvent(
          new MouseEvent('mousemove', { ...place, bubbles: true, composed: true }),
        );
        await waitUntil(() => chart.tooltip!.getActiveElements()[0]?.index === index, `row ${index + 1}`);
      }
    });
  }

  itUnlessWebKit('is written in the font of the page, also when that comes late', async () => {
    // WebKit says nothing when a font has come.
    // Of the same measures, so that nothing but the letters tells that there is another font.
    const [early, late] = ['regular', 'bold'].map(
      (weight) =>
        new FontFace(weight, `url(/node_modules/storybook/assets/browser/nunito-sans-${weight}.woff2)`),
    );
    document.fonts.add(await early!.load());
    try {
      const element = await drawn(charts.roles);
      element.parentElement!.style.fontFamily = 'bold, regular';
      element.data = charts.industries;
      const canvas = canvasOf(element);
      await waitUntil(() => Chart.getChart(canvas)!.options.font!.family === 'bold, regular', 'its name');
      const before = canvas.toDataURL();
      document.fonts.add(late!);
      await waitUntil(() => canvas.toDataURL() !== before, 'the font');
    } finally {
      document.fonts.delete(early!);
      document.fonts.delete(late!);
    }
  });

  it('is as sharp as the screen, also after the reader has zoomed in', async () => {
    const element = await drawn(charts.roles);
    const { clientWidth } = canvasOf(element);
    const before = Object.getOwnPropertyDescriptor(window, 'devicePixelRatio')!;
    Object.defineProperty(window, 'devicePixelRatio', { value: 3, configurable: true });
    try {
      dispatchEvent(new Event('resize'));
      await waitUntil(() => canvasOf(element).width === clientWidth * 3, 'three times as many pixels');
    } finally {
      Object.defineProperty(window, 'devicePixelRatio', before);
    }
  });

  it('turns round with the page', async () => {
    const element = await drawn(charts.roles);
    const isReversed = () => Chart.getChart(canvasOf(element))!.options.scales!.x!.reverse;
    expect(isReversed()).to.equal(false);
    element.parentElement!.dir = 'rtl';
    await waitUntil(isReversed, 'from right to left');
  });

  it('lets the page scroll, by wheel, finger and keys', async () => {
    const element = await drawn(charts.roles);
    for (const target of [canvasOf(element), root(element).querySelector<HTMLElement>('.walk')!]) {
      for (const type of ['wheel', 'touchstart', 'touchmove', 'touchend', 'pointerdown']) {
        const event = new Event(type, { bubbles: true, composed: true, cancelable: true });
        target.dispatchEvent(event);
        expect(event.defaultPrevented, `${type} on ${target.localName}`).to.equal(false);
      }
      expect(getComputedStyle(target).touchAction).to.equal('auto');
      for (const key of ['PageDown', ' ', 'Tab']) {
        const event = new KeyboardEvent('keydown', { key, bubbles: true, composed: true, cancelable: true });
        target.dispatchEvent(event);
        expect(event.defaultPrevented, `${key} on ${target.localName}`).to.equal(false);
      }
    }
  });

  it('writes out a long series for paper, and says how much is left', async () => {
    const payHistory = Array.from({ length: 1200 }, (_, index) => ({ date: 800 + index, amount: 40_000 }));
    const element = await drawn({
      payHistory: payHistory.map((point) => ({ ...point, date: String(point.date).padStart(4, '0') })),
    });
    const rows = () => root(element).querySelectorAll('tbody tr').length;
    expect([rows(), texts(element, '.under p')]).to.deep.equal([12, ['and 1,188 more']]);
    dispatchEvent(new Event('beforeprint'));
    await element.updateComplete;
    expect([rows(), texts(element, '.under p')]).to.deep.equal([1012, ['and 188 more']]);
    dispatchEvent(new Event('afterprint'));
  });

  it('goes on at the first row that comes in when more are asked for', async () => {
    const payHistory = Array.from({ length: 170 }, (_, index) => ({
      date: `${2000 + Math.floor(index / 12)}-${String((index % 12) + 1).padStart(2, '0')}`,
      amount: 40_000,
    }));
    const element = await fixture<SalaryChartElement>(
      html`<salary-chart as-table lang="en" .data=${{ payHistory }}></salary-chart>`,
    );
    const heads = [...root(element).querySelectorAll('tbody th')];
    expect(heads).to.have.length(50);
    const press = async () => {
      const button = [...root(element).querySelectorAll('button')].find(({ textContent }) =>
        textContent.trim().startsWith('Show'),
      )!;
      button.click();
      await element.updateComplete;
      await element.updateComplete;
      return root(element).activeElement?.textContent.trim();
    };
    expect(await press()).to.equal('March 2004');
    // The button is gone by now.
    expect(await press()).to.equal('July 2012');
    expect(root(element).querySelectorAll('tbody th')).to.have.length(170);
  });

  it('takes on new colours when the theme changes', async () => {
    const element = await drawn(charts.roles);
    element.parentElement!.style.setProperty('--career-role-1', 'rgb(200, 0, 0)');
    await waitUntil(() => inkOf(canvasOf(element)) === '200,0,0', 'red bars');
  });

  it('draws new data, also of another kind', async () => {
    const element = await drawn(charts.roles);
    element.data = charts.gap;
    await element.updateComplete;
    await waitUntil(() => Chart.getChart(canvasOf(element))?.getDatasetMeta(0).type === 'line', 'a line');
    expect(texts(element, 'tbody tr')[3]).to.equal('2021 not given–not given –not given');
  });

  it('is walked through with the keyboard', async () => {
    const element = await drawn(charts.wages2019);
    const walk = root(element).querySelector<HTMLElement>('.walk')!;
    const hint = 'Move through the figures with the left and right arrow keys.';
    expect(walk.role).to.equal('slider');
    expect([
      walk.ariaRoleDescription,
      walk.ariaValueNow,
      walk.ariaValueMax,
      walk.ariaValueText,
    ]).to.deep.equal(['Chart', '0', String(charts.wages2019.items.length), hint]);
    walk.focus();
    const heard = async (press: string): Promise<string> => {
      walk.dispatchEvent(new KeyboardEvent('keydown', { key: press, bubbles: true, composed: true }));
      await element.updateComplete;
      return walk.ariaValueText!;
    };
    expect(await heard('ArrowRight')).to.equal(
      'General and Operations Managers: 10th percentile $45,050 per year, 25th percentile $65,660 per year, ' +
        'Median $100,780 per year, 75th percentile $157,430 per year, 90th percentile above the limit',
    );
    expect(await heard('End')).to.match(/^Logisticians: /);
    expect(await heard('ArrowLeft')).to.match(/^Actors: /);
    expect(await heard('Home')).to.match(/^General and Operations Managers: /);
    expect(walk.ariaValueNow).to.equal('1');
    expect(Chart.getChart(canvasOf(element))!.getActiveElements()).to.have.length(1);
    expect(await heard('Escape')).to.equal(hint);
    expect(Chart.getChart(canvasOf(element))!.getActiveElements()).to.have.length(0);
    await heard('End');
    element.data = charts.roles;
    await element.updateComplete;
    expect([walk.ariaValueNow, walk.ariaValueText], 'nothing of other data').to.deep.equal(['0', hint]);
    for (const modifier of ['altKey', 'ctrlKey', 'metaKey']) {
      const event = new KeyboardEvent('keydown', { key: 'ArrowLeft', [modifier]: true, cancelable: true });
      walk.dispatchEvent(event);
      expect([event.defaultPrevented, modifier]).to.deep.equal([false, modifier]);
    }
  });

  it('changes between chart and table, and between periods', async () => {
    const element = await drawn(charts.assistant);
    root(element).querySelector<HTMLInputElement>('[name=view][value=table]')!.click();
    await element.updateComplete;
    expect(root(element).querySelector('canvas')).to.equal(null);
    expect(isDrawn(element)).to.equal(false);
    root(element).querySelector<HTMLInputElement>('[name=period][value=month]')!.click();
    await element.updateComplete;
    expect(texts(element, 'tbody td > bdi')).to.deep.equal([
      '$2,917',
      '$3,750',
      '$4,583 or more',
      '$3,167',
      '$3,750',
      '$4,333',
    ]);
    root(element).querySelector<HTMLInputElement>('[name=view][value=chart]')!.click();
    await waitUntil(() => isDrawn(element), 'a picture');
  });

  it('asks for the own pay, and keeps it to itself', async () => {
    const element = await fixture<SalaryChartElement>(
      html`<salary-chart ask-pay .data=${charts.assistant}></salary-chart>`,
    );
    const field = root(element).querySelector<HTMLInputElement>('.ask input')!;
    field.value = '41,500';
    field.dispatchEvent(new Event('change'));
    await element.updateComplete;
    expect(texts(element, '.you p')).to.deep.equal(['Your pay of $41,500 is between Entry and the median.']);
    const status = root(element).querySelector('.you');
    const hears = async (value: string) => {
      const input = root(element).querySelector<HTMLInputElement>('.ask input')!;
      input.value = value;
      input.dispatchEvent(new Event('change'));
      await element.updateComplete;
      return texts(element, '.you')[0];
    };
    const refused =
      'Your pay is not marked. Write one amount in the currency of the chart, for an hour, week, month or year.';
    for (const text of ['€41,500', '$40k-50k', 'a lot', '-5'])
      expect(await hears(text), text).to.equal(refused);
    expect(await hears(' ')).to.equal('');
    expect(root(element).querySelector('.you')).to.equal(status);
    await hears('$41,500');
    expect(element.outerHTML).not.to.contain('41');
    // The heard line tells it, the copied table does not.
    expect(texts(element, 'table').join()).not.to.contain('41,500');
  });

  it('shows raw figures one click away from adjusted ones', async () => {
    const element = await fixture<SalaryChartElement>(
      html`<salary-chart cost-of-living .data=${charts.places}></salary-chart>`,
    );
    expect(texts(element, 'tbody td')[0]).to.equal('$112,286');
    root(element).querySelector<HTMLInputElement>('.switch input')!.click();
    await element.updateComplete;
    expect(texts(element, 'tbody td')[0]).to.equal('$138,000');
  });

  it('says why it draws no distribution', async () => {
    const { warn } = console;
    console.warn = () => undefined;
    const element = await fixture<SalaryChartElement>(
      html`<salary-chart .data=${charts.mixed}></salary-chart>`,
    );
    console.warn = warn;
    expect(texts(element, '.refusal')).to.deep.equal([
      'The amounts are in several currencies, so they are not drawn as one distribution.',
    ]);
    expect(root(element).querySelector('canvas')).to.equal(null);
  });

  it('copies everything as CSV', async () => {
    const element = await drawn(charts.industries);
    const { clipboard } = navigator;
    let copied = '';
    Object.defineProperty(navigator, 'clipboard', {
      configurable: true,
      value: { writeText: (text: string) => Promise.resolve(void (copied = text)) },
    });
    root(element).querySelector<HTMLButtonElement>('.tools button')!.click();
    await waitUntil(() => copied, 'a copy');
    Object.defineProperty(navigator, 'clipboard', { configurable: true, value: clipboard });
    expect(copied.split('\r\n')).to.deep.equal([
      '"Name (per year)","Median","Growth rate 2018–2028"',
      '"Finance and Insurance","$128,560","1%"',
      '"Manufacturing","$105,420","1%"',
      '"Hospitality and Tourism","$54,430","2%"',
    ]);
  });

  it('hands out the picture with its title and source, without the own pay', async () => {
    const element = await drawn({
      ...charts.roles,
      items: charts.roles.items.map((item) => ({ ...item, costOfLiving: 100 })),
    });
    element.costOfLiving = true;
    const { fillText } = CanvasRenderingContext2D.prototype;
    const written: string[] = [];
    CanvasRenderingContext2D.prototype.fillText = function (this: CanvasRenderingContext2D, text, ...rest) {
      written.push(text);
      fillText.call(this, text, ...rest);
    };
    element.yourPay = '$101,000';
    await waitUntil(() => written.includes('$101,000'), 'the own pay');
    written.length = 0;
    const saved = new Promise<HTMLAnchorElement>((resolve) => {
      const { click } = HTMLAnchorElement.prototype;
      HTMLAnchorElement.prototype.click = function (this: HTMLAnchorElement) {
        HTMLAnchorElement.prototype.click = click;
        resolve(this);
      };
    });
    root(element).querySelector<HTMLButtonElement>('.png')!.click();
    const link = await saved;
    expect(link.download).to.equal('What-operations-roles-pay.png');
    const image = await createImageBitmap(await (await fetch(link.href)).blob());
    CanvasRenderingContext2D.prototype.fillText = fillText;
    expect(image.width).to.equal((canvasOf(element).clientWidth + 32) * 2);
    expect(written).to.include.members(['What operations roles pay', '$165,000']);
    expect(written.slice(-3)).to.deep.equal([
      'Median, per year',
      'Adjusted pay = published pay ÷ price level × 100, where 100 is the average.',
      'An article about operations officers, without a date',
    ]);
    expect(written).not.to.include('$101,000');
  });

  it('hands out a picture in which nothing of a long title or note is pressed together', async () => {
    const note =
      'The agency prints # for a wage at or above the highest it publishes, and * for none. '.repeat(3);
    const home = await fixture<HTMLElement>(
      html`<div .style=${'inline-size:320px'}>
        <salary-chart
          lang="en-US"
          .data=${{ ...charts.roles, title: 'What operations roles pay, from analysts to officers', note }}
        ></salary-chart>
      </div>`,
    );
    const element = home.firstElementChild as SalaryChartElement;
    await waitUntil(() => isDrawn(element), 'a picture');
    const { fillText } = CanvasRenderingContext2D.prototype;
    const pressed: string[] = [];
    const lines: string[] = [];
    CanvasRenderingContext2D.prototype.fillText = function (this: CanvasRenderingContext2D, text, ...rest) {
      if (this.measureText(text).width > 320) pressed.push(text);
      lines.push(text);
      fillText.call(this, text, ...rest);
    };
    const { click } = HTMLAnchorElement.prototype;
    const saved = new Promise<void>((resolve) => {
      HTMLAnchorElement.prototype.click = () => resolve();
    });
    root(element).querySelector<HTMLButtonElement>('.png')!.click();
    await saved;
    HTMLAnchorElement.prototype.click = click;
    CanvasRenderingContext2D.prototype.fillText = fillText;
    expect(pressed).to.deep.equal([]);
    expect(lines.join(' ')).to.include(note.trim()).and.to.include('from analysts to officers');
  });

  describe('writes', () => {
    interface Written {
      text: string;
      left: number;
      right: number;
      y: number;
      size: number;
    }

    async function writtenIn(style: string, data: object, lang = 'en-US'): Promise<Written[]> {
      const { fillText } = CanvasRenderingContext2D.prototype;
      const written: Written[] = [];
      CanvasRenderingContext2D.prototype.fillText = function (this: CanvasRenderingContext2D, text, x, y) {
        const wide = this.measureText(text).width;
        const left = this.textAlign === 'center' ? x - wide / 2 : this.textAlign === 'right' ? x - wide : x;
        const size = parseFloat(/[\d.]+px/.exec(this.font)![0]);
        written.push({ text, left, right: left + wide, y, size });
        fillText.call(this, text, x, y);
      };
      const dir = lang === 'ar' ? 'rtl' : 'ltr';
      const home = await fixture<HTMLElement>(
        html`<div dir=${dir} .style=${style}><salary-chart lang=${lang} .data=${data}></salary-chart></div>`,
      );
      try {
        await waitUntil(() => isDrawn(home.firstElementChild!), 'a picture');
      } finally {
        CanvasRenderingContext2D.prototype.fillText = fillText;
        home.remove();
      }
      return written;
    }

    it('the ends of ranges as large as other small text, in two lines where they need them', async () => {
      await loadWords('ar');
      const data = {
        currency: 'USD',
        payPeriod: 'year',
        items: [
          { name: 'A', pay: ends },
          { name: 'B', pay: ends },
        ],
      };
      const written = await writtenIn('font-size:200%;inline-size:320px', data, 'ar');
      // Engines differ in the digits that they take for Arabic.
      const [low, high] = [/40,000|٤٠٬٠٠٠/, /90,000|٩٠٬٠٠٠/].map((part) =>
        written.find(({ text }) => part.test(text))!,
      );
      expect(low!.size).to.be.closeTo(26.1, 0.1);
      expect(high!.size).to.be.closeTo(26.1, 0.1);
      expect(high!.y - low!.y).to.be.closeTo(34, 1);
    });

    it('names of a hundred letters in full, on a phone with text twice as large', async () => {
      const name =
        'First-Line Supervisors of Office and Administrative Support Workers, Except Those of Mail Rooms';
      const items = [name, 'B'].map((each) => ({ name: each, pay: '$5' }));
      const written = await writtenIn('font-size:200%;inline-size:320px', { items });
      const words = written.map(({ text }) => text).join(' ');
      expect(words).to.include('Except Those of').and.to.include('Mail Rooms').and.not.to.include('…');
    });

    it('nothing that a line of the scale runs through', async () => {
      const { strokeText } = CanvasRenderingContext2D.prototype;
      const cleared = new Set<string>();
      CanvasRenderingContext2D.prototype.strokeText = function (this: CanvasRenderingContext2D, text, x, y) {
        cleared.add(text);
        strokeText.call(this, text, x, y);
      };
      try {
        await writtenIn('inline-size:390px', charts.wages2019);
      } finally {
        CanvasRenderingContext2D.prototype.strokeText = strokeText;
      }
      expect([...cleared]).to.include.members(['Logisticians', '$74,750', 'not published']);
    });

    it('why a line begins late or ends early', async () => {
      const history = (amounts: unknown[]) => ({
        currency: 'USD',
        payHistory: amounts.map((amount, index) => ({ date: 2018 + index, amount })),
      });
      const of = async (amounts: unknown[]) =>
        (await writtenIn('inline-size:700px', history(amounts))).map(({ text }) => text);
      expect(await of([180_000, 200_000, '#', '$208,000+'])).to.include.members([
        '2020: above the limit',
        '2021: $208,000 or more',
      ]);
      expect(await of(['*', 200_000, 210_000])).to.include('not published');
      expect(await of([1, 2, null, null, null, null, 3])).to.include('not given');
      const many = await of([1, 2, null, null, null, null, '#', 3]);
      expect(many.filter((text) => /given|limit/.test(text))).to.deep.equal([]);
    });

    const ends = { minimum: 40_000, maximum: 90_000 };
    const twice: [what: string, style: string, data: object, lang?: string][] = [
      ['a second column', 'font-size:200%;inline-size:360px', charts.industries],
      ['percentiles', 'font-size:200%;inline-size:360px', charts.wages2025],
      ['levels', 'font-size:200%;inline-size:360px', charts.assistant],
      ['levels in more room', 'font-size:200%;inline-size:720px', charts.assistant],
      ['percentiles in more room', 'font-size:200%;inline-size:720px', charts.wages2025],
      [
        'a distribution',
        'font-size:200%;inline-size:288px',
        { currency: 'USD', amounts: Array.from({ length: 1000 }, (_, n) => 5000 + n * 210) },
      ],
      [
        'long amounts',
        'inline-size:340px',
        {
          currency: 'USD',
          payPeriod: 'year',
          items: [
            { name: 'A', pay: ends },
            { name: 'B', pay: ends },
          ],
        },
        'ar',
      ],
    ];
    for (const [what, style, data, lang] of twice) {
      it(`whole names of ${what}, and none over another`, async () => {
        if (lang) await loadWords(lang);
        const written = await writtenIn(style, data, lang);
        expect(written.map(({ text }) => text).filter((text) => text.endsWith('…'))).to.deep.equal([]);
        const over = written.filter((one, index) =>
          written
            .slice(index + 1)
            .some(
              (other) => Math.abs(other.y - one.y) < 15 && other.left < one.right && one.left < other.right,
            ),
        );
        expect(over.map(({ text }) => text)).to.deep.equal([]);
      });
    }

    it('where the own pay would be, where that is off the scale', async () => {
      const { fillText } = CanvasRenderingContext2D.prototype;
      const range = { items: [{ name: 'A', pay: { minimum: '$40,000', maximum: '$60,000' } }] };
      const history = [40_000, 44_000].map((amount, index) => ({ date: `${2020 + index}`, amount }));
      const cases: [data: object, yourPay: string, lang: string, text: string, isRight?: boolean][] = [
        [range, '$900,000', 'en-US', '$900,000 →', true],
        [range, '$900', 'en-US', '← $900', false],
        [range, '$900,000', 'he', '$900,000 ←', false],
        [{ currency: 'USD', payHistory: history }, '$900,000', 'en-US', 'Your pay $900,000 ↑'],
        [{ currency: 'USD', payHistory: history }, '$900', 'en-US', '↓ Your pay $900'],
        [
          { currency: 'USD', amounts: [40_000, 50_000, 90_000] },
          '$900,000',
          'en-US',
          'Your pay $900,000 →',
          true,
        ],
        [{ currency: 'USD', amounts: [40_000, 50_000, 90_000] }, '$900', 'en-US', '← Your pay $900', false],
        [{ currency: 'USD', amounts: [40_000, 50_000, 90_000] }, '$70,000', 'en-US', 'Your pay $70,000'],
      ];
      for (const [data, yourPay, lang, text, isRight] of cases) {
        const places = new Map<string, number>();
        CanvasRenderingContext2D.prototype.fillText = function (this: CanvasRenderingContext2D, given, x, y) {
          places.set(given.replace(/[\u200e\u200f]/g, ''), x + this.measureText(given).width / 2);
          fillText.call(this, given, x, y);
        };
        try {
          const home = await fixture<HTMLElement>(
            html`<div dir=${lang === 'he' ? 'rtl' : 'ltr'}>
              <salary-chart lang=${lang} .data=${data} your-pay=${yourPay}></salary-chart>
            </div>`,
          );
          await waitUntil(() => isDrawn(home.firstElementChild!), 'a picture');
          expect([...places.keys()]).to.include(text);
          const { clientWidth } = home;
          if (isRight !== undefined) expect(places.get(text)! > clientWidth / 2, text).to.equal(isRight);
          home.remove();
        } finally {
          CanvasRenderingContext2D.prototype.fillText = fillText;
        }
      }
    });

    it('beside a bar what is longer than the bar, and not over it', async () => {
      await loadWords('de');
      const items = [
        { name: 'A', pay: { median: 60000 } },
        { name: 'B', pay: { mean: 60000 } },
      ];
      const data = { currency: 'USD', payPeriod: 'year', items };
      const written = await writtenIn('inline-size:300px', data, 'de');
      const { left, right } = written.find(({ text }) => text.startsWith('Durchschnitt'))!;
      expect(right).to.be.at.most(300);
      expect(left).to.be.at.least(8);
      const short = written.find(({ text }) => text.startsWith('Median'))!;
      expect(short.left, 'two bars of the same length').to.be.closeTo(left, 1);
    });

    it('nothing of predictions beside their ground', async () => {
      const items = ['A', 'B'].map((name) => ({
        name,
        payHistory: [
          { date: 2010, amount: 40_000 },
          { date: 2024, amount: 45_000 },
          { date: 2025, amount: 46_000, kind: 'predicted' },
        ],
      }));
      // The same word may stand in a line of its own under the names at the ends.
      const onGround = async (wide: number, data: object) => {
        const written = await writtenIn(`inline-size:${wide}px`, data);
        const names = written.find(({ text }) => text === 'A')!;
        return written.filter(({ text, left }) => text === 'predicted' && Math.abs(left - names.left) > 1);
      };
      expect(await onGround(340, { items })).to.deep.equal([]);
      const later = items.map((item) => ({ ...item, payHistory: item.payHistory.slice(1) }));
      expect((await onGround(700, { items: later })).length).to.equal(1);
    });
  });

  it('stays fluid with ten thousand points', async () => {
    const payHistory = Array.from({ length: 10_000 }, (_, index) => ({
      date: 1000 + (index % 9000),
      amount: 40_000 + (index % 500),
    }));
    const element = await drawn({ title: 'Long', currency: 'USD', payHistory });
    expect(root(element).querySelectorAll('tbody tr')).to.have.length(12);
    const walk = root(element).querySelector<HTMLElement>('.walk')!;
    for (const press of ['End', 'ArrowLeft', 'Home'])
      walk.dispatchEvent(new KeyboardEvent('keydown', { key: press, bubbles: true, composed: true }));
    const [active] = Chart.getChart(canvasOf(element))!.getActiveElements();
    expect(active!.index).to.equal(0);
    await element.updateComplete;
    expect(walk.ariaValueText).to.equal('1000: $40,000');
  });
});
