import { expect, fixture, html } from '@open-wc/testing';
import '../../src/elements/salary-chart/define.js';
import type { SalaryChartElement } from '../../src/elements/salary-chart/salary-chart.js';
import { configure } from '../../src/chart/configure.js';
import { pictureOf } from '../../src/chart/view.js';
import type { Theme } from '../../src/chart/theme.js';
import { languageFor } from '../../src/format/language.js';
import { readChart } from '../../src/model/chart.js';
import { brokenChart, charts } from '../../stories/samples/charts.js';
import { samples } from '../../stories/samples/index.js';
import '../fixtures/english.js';
import { configurationText } from './written.js';

const SIZE = { width: 720, height: 300 };
const ROWS = 50;
const theme: Theme = {
  font: 'serif',
  size: 15,
  text: 'text',
  muted: 'muted',
  rule: 'rule',
  surface: 'surface',
  tint: 'tint',
  soft: 'soft',
  colours: ['role-1', 'role-2', 'role-3', 'role-4', 'role-5', 'role-6'],
  rightToLeft: false,
};

const estimates = {
  title: 'One occupation, as somebody estimates it',
  currency: 'USD',
  payPeriod: 'year',
  pay: { kind: 'estimated', minimum: 41_000, median: 52_000, maximum: 66_000 },
};

interface Case {
  data: unknown;
  adjusted?: boolean;
  yourPay?: string;
}

/** By the name of the file that the text stands in. */
const CASES: Record<string, Case> = {
  'article-roles': { data: charts.roles },
  'article-industries': { data: charts.industries },
  'career-guide-range': { data: charts.assistant, yourPay: '$41,500' },
  'wages-2025': { data: charts.wages2025 },
  'wages-2019-top-coded': { data: charts.wages2019, yourPay: '$250,000' },
  'onet-careers': { data: samples.onetCareers },
  'two-releases': { data: charts.twoReleases },
  'band-and-gap': { data: charts.gap },
  'estimated-years': { data: charts.estimatedYears },
  'predicted-years': { data: charts.predictedYears },
  publishers: { data: charts.publishers },
  estimates: { data: estimates },
  postings: { data: charts.postings },
  'places-adjusted': { data: charts.places, adjusted: true },
  'two-currencies': { data: charts.mixed },
  broken: { data: brokenChart },
};

const language = languageFor('en-US');
const oneLine = (text: string | null | undefined): string => (text ?? '').replace(/\s+/g, ' ').trim();

function drawingText({ data, adjusted = false, yourPay }: Case): string {
  const { value } = readChart(data, language.decimal);
  const you = yourPay && { yourPay: { value: Number(yourPay.replace(/\D/g, '')) } };
  const picture = pictureOf(value!, { rows: ROWS, adjusted, ...you }, language);
  return picture.domain ? configurationText(configure(picture, theme, SIZE, language)) : 'nothing is drawn';
}

/** What those read and hear who do not see the picture. */
async function alternativeText({ data, adjusted = false, yourPay }: Case): Promise<string> {
  const element = await fixture<SalaryChartElement>(
    html`<salary-chart
      lang="en-US"
      .data=${data}
      ?cost-of-living=${adjusted}
      .yourPay=${yourPay}
    ></salary-chart>`,
  );
  await element.updateComplete;
  const root = element.shadowRoot!;
  const all = (selector: string, within: ParentNode = root) => [...within.querySelectorAll(selector)];
  const textOf = (node: Element): string => {
    const copy = node.cloneNode(true) as Element;
    copy.querySelectorAll('[aria-hidden="true"]').forEach((hidden) => hidden.remove());
    return oneLine(copy.textContent);
  };
  const walk = root.querySelector<HTMLElement>('.walk');
  const said: string[] = [];
  for (let at = 0; walk && at <= ROWS; at++) {
    walk.dispatchEvent(new KeyboardEvent('keydown', { key: 'ArrowRight' }));
    await element.updateComplete;
    const heard = oneLine(walk.ariaValueText ?? walk.getAttribute('aria-valuetext'));
    if (!heard || heard === said.at(-1)) break;
    said.push(heard);
  }
  return [
    `title: ${all('.title').map(textOf).join()}`,
    `finding: ${all('.dek').map(textOf).join()}`,
    ...all('.you p, .refusal').map((node) => `said: ${textOf(node)}`),
    `label: ${walk?.getAttribute('aria-label') ?? 'no picture'}`,
    `caption: ${all('caption').map(textOf).join()}`,
    ...all('tr').map((row) => `| ${all('th, td', row).map(textOf).join(' | ')} |`),
    ...all('.note > p:not(.tools)').map((node) => `note: ${textOf(node)}`),
    ...said.map((text, index) => `figure ${index + 1}: ${text}`),
  ].join('\n');
}

async function isUpdating(): Promise<boolean> {
  const { getSnapshotConfig } = await import('@web/test-runner-commands');
  return Boolean((await getSnapshotConfig()).updateSnapshots);
}

describe('golden texts', () => {
  let updating = false;
  let warn: typeof console.warn;

  before(async () => {
    updating = await isUpdating();
    warn = console.warn;
  });

  afterEach(() => {
    console.warn = warn;
  });

  for (const [name, example] of Object.entries(CASES)) {
    it(`say what is drawn, seen and heard: ${name}`, async () => {
      // What is broken is reported, which is tested elsewhere.
      if (example.data === brokenChart || example.data === charts.mixed) console.warn = () => {};
      const text = `${drawingText(example)}\n\n${await alternativeText(example)}\n`;
      if (updating) {
        const { writeFile } = await import('@web/test-runner-commands');
        await writeFile({ path: `golden/${name}.txt`, content: text });
        return;
      }
      const golden = await fetch(new URL(`golden/${name}.txt`, import.meta.url));
      expect(golden.ok, `a text for ${name}`).to.equal(true);
      expect(text).to.equal(await golden.text());
    });
  }
});
