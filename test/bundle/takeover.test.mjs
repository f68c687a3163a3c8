import assert from 'node:assert/strict';
import { createServer } from 'node:http';
import { existsSync, readFileSync } from 'node:fs';
import { extname } from 'node:path';
import { after, before, describe, test } from 'node:test';
import { pathToFileURL } from 'node:url';
import puppeteer from 'puppeteer-core';
import { COMPARISON } from '../fixtures/comparison.mjs';
import { launchOptions } from '../tools/browser.mjs';
import { at, readJson } from '../tools/project.mjs';

const TYPES = { '.css': 'text/css', '.js': 'text/javascript', '.json': 'application/json' };

const roles = (one, other) => [
  { title: 'Operations Officer', ...one },
  { title: 'Operations Director', ...other },
];
const OFFICER = readJson('stories/samples/officer-director.json');
const ONE = {
  ...OFFICER,
  roles: OFFICER.roles.slice(0, 1),
  rows: OFFICER.rows?.map((row) => ({ ...row, values: row.values.slice(0, 1) })),
};
const EQUAL = { title: 'As experienced', roles: roles({ experience: '6 years' }, { experience: '6 years' }) };
const MEDIANS = {
  title: 'Two medians',
  currency: 'USD',
  payPeriod: 'year',
  roles: roles({ pay: { median: 46000 } }, { pay: { median: 104000 } }),
};

const CHART = { title: 'What operations roles pay', currency: 'USD', payPeriod: 'year' };
const BARS = {
  ...CHART,
  items: [
    { name: 'Operations Analyst', pay: { median: '$65,000' } },
    { name: 'Operations Manager', pay: { median: '$87,000' } },
    { name: 'Director of Operations', pay: { median: '$120,000' } },
  ],
  source: 'An article about operations officers',
};
const SPREAD = {
  ...CHART,
  kind: 'percentiles',
  items: ['Clerks', 'Managers', 'Nurses', 'Actors'].map((name, index) => ({
    name,
    pay: {
      percentile10: 20000 + index,
      percentile25: 30000,
      median: 40000,
      percentile75: 50000,
      percentile90: 60000,
    },
  })),
};
const TREND = {
  ...CHART,
  payHistory: [
    { date: 2019, amount: 39400 },
    { date: 2020, amount: 40100 },
    { date: 2021, amount: null },
    { date: 2022, amount: 42600 },
  ],
};

const { jobs: JOBS, ...JOB_LIST } = readJson('stories/samples/job-list.json');
const MANY_JOBS = {
  ...JOB_LIST,
  jobs: [0, 1, 2, 3, 4].flatMap((round) => JOBS.map((job, index) => ({ ...job, id: `${round}-${index}` }))),
};

const MOVES = readJson('stories/samples/ladder/moves.json');
const ENGINEERING = readJson('stories/samples/ladder/engineering.json');
const TRACKS = {
  ...ENGINEERING,
  levels: ENGINEERING.levels.map((level) => ({ ...level, competencies: undefined })),
};
const YEARS = {
  title: 'By experience',
  current: 'Officer',
  levels: [
    { name: 'Assistant', experience: '0-2 years' },
    { name: 'Officer', experience: '2-5 years' },
    { name: 'Officer for everything that is left over' },
    { name: 'Director', experience: '10+ years' },
  ],
};
const GUIDE = readJson('stories/samples/guides/operations-assistant.json');
const DIRECTOR = {
  ...readJson('stories/samples/guides/officer-director.json'),
  roles: readJson('stories/samples/officer-director.json').roles,
};

/** What a guide gives to the first of its blocks that the element of this tag shows. */
function blockOf(tag, { blocks = [], sections = [] } = GUIDE) {
  const own = blocks.find(({ element, data }) => element === tag && data?.items?.length !== 0);
  return own?.data ?? sections.map((section) => blockOf(tag, section)).find((data) => data !== undefined);
}

const TEXT = 'Both keep the work of a company going, one of them from day to day. ';

const REFUSED = {
  ...CHART,
  items: [
    { name: 'Clerk', pay: { median: '$20', payPeriod: 'hour' } },
    { name: 'Manager', pay: { median: '$87,000' } },
    { name: 'Cook', pay: { median: '30,000', currency: 'EUR' } },
  ],
};
const UNREAD = { ...CHART, items: [{ name: 'Clerk', pay: 'what' }, BARS.items[1]] };

/**
 * Where a line breaks depends on the font. The same typeface, from a file that is always there, is about as narrow as
 * Arial as it is, and about as wide as Verdana when it is set larger; its lines are as high either way.
 */
const FACES = { narrow: '100%', wide: '118%' };
const FILES = [
  ['400', 'regular'],
  ['700', 'bold'],
].map(([weight, name]) => [
  weight,
  readFileSync(at(`node_modules/storybook/assets/browser/nunito-sans-${name}.woff2`), 'base64'),
]);

/** Runs in the page, before everything else. Fonts that are made of bytes are there at once. */
function addFace(files, sizeAdjust) {
  for (const [weight, text] of files) {
    const bytes = Uint8Array.from(window.atob(text), (character) => character.charCodeAt(0));
    const metrics = { weight, sizeAdjust, ascentOverride: '93%', descentOverride: '24%' };
    document.fonts.add(new window.FontFace('Page', bytes.buffer, metrics));
  }
}

/**
 * How much higher or lower an element may be than its markup, in px at 320, 390 and 768 px (in broader windows its
 * column is no broader); where nothing is said, 8 px, or 2 % of its height where that is more. Its attributes come last.
 */
const HEIGHTS = {
  'one role': ['role-compare', ONE],
  'two roles': ['role-compare', COMPARISON],
  'two roles with every section': ['role-compare', 'officer-director'],
  'two roles in prose': ['role-compare', 'prose-comparison'],
  'two roles that have nothing but the same': ['role-compare', EQUAL],
  'two roles with nothing but their pay': ['role-compare', MEDIANS],
  'three roles': ['role-compare', 'onet-careers'],
  'four roles': ['role-compare', 'operations-roles', [0, 0, 24]],
  // On phones it says what is found among the two roles that it shows, and what is known of their pay.
  'twelve roles': ['role-compare', 'wages-2025', [95, 95, 0]],
  'roles with wages above a limit': ['role-compare', 'wages-2019', [0, 50, 0]],
  'a chart of bars': ['salary-chart', BARS],
  'a chart of percentiles': ['salary-chart', SPREAD],
  'a chart of years': ['salary-chart', TREND],
  'a chart of a range': ['salary-chart', blockOf('salary-chart')],
  'a chart of ranges': ['salary-chart', blockOf('salary-chart', DIRECTOR)],
  'a chart that is refused': ['salary-chart', REFUSED],
  'a chart with a figure that cannot be read': ['salary-chart', UNREAD],
  'a list of jobs': ['job-list', 'job-list'],
  'a list of more jobs than are shown at first': ['job-list', MANY_JOBS],
  'a list of which an entry cannot be read': ['job-list', { ...JOB_LIST, jobs: [...JOBS, 7] }],
  'a list of titles of which an entry cannot be read': [
    'titled-list',
    { items: [{ title: 'Plans', text: TEXT }, { title: 'Checks', text: TEXT }, true], note: TEXT },
  ],
  'a guide of which a section cannot be read': [
    'career-guide',
    { title: 'Clerk', sections: [{ title: 'What it is', text: TEXT }, 7] },
  ],
  'a search': ['job-search', 'job-search'],
  'a ladder': ['career-ladder', 'ladder/operations'],
  'a ladder with pay and a goal': ['career-ladder', 'ladder/bands'],
  'branches with a goal': ['career-ladder', { ...MOVES, current: 'analyst', target: 'coo' }],
  'branches with a goal and a move to the side': [
    'career-ladder',
    { ...MOVES, current: 'analyst', target: 'principal' },
  ],
  'branches with a goal that no way leads to': [
    'career-ladder',
    { ...MOVES, current: 'coo', target: 'analyst' },
  ],
  'branches with a next step': ['career-ladder', { ...MOVES, current: 'manager' }],
  'a ladder alone with a goal': [
    'career-ladder',
    { ...MOVES, current: 'analyst', target: 'coo' },
    [],
    { view: 'ladder' },
  ],
  'a ladder with years and a next step': [
    'career-ladder',
    { ...readJson('stories/samples/ladder/operations.json'), current: 'Operations Assistant' },
  ],
  'a ladder alone with tracks': ['career-ladder', TRACKS, [], { view: 'ladder' }],
  'a small matrix with a next step': [
    'career-ladder',
    { ...readJson('stories/samples/ladder/skills.json'), current: 'Assistant' },
    [0, 0, 34],
  ],
  'a ladder along the years': ['career-ladder', YEARS],
  'a ladder along the years with a goal': ['career-ladder', { ...YEARS, target: 'Director' }],
  'a timeline of levels that ask for much': ['career-ladder', 'ladder/operations', [], { view: 'timeline' }],
  'a timeline of levels with pay': ['career-ladder', 'ladder/bands', [], { view: 'timeline' }],
  'a ladder with entries that cannot be read': ['career-ladder', 'ladder/broken'],
  'a ladder alone with entries that cannot be read': [
    'career-ladder',
    'ladder/broken',
    [],
    { view: 'ladder' },
  ],
  'a ladder of titles': ['career-ladder', 'ladder/titles'],
  'a ladder of branches': ['career-ladder', 'ladder/moves'],
  'branches with a way back below the last level': [
    'career-ladder',
    {
      title: 'Round',
      levels: [
        { id: 'a', name: 'Explorer', next: ['b'] },
        { id: 'b', name: 'Builder', next: ['c'] },
        { id: 'c', name: 'Keeper', next: ['a', { to: 'b', kind: 'lateral' }] },
      ],
    },
  ],
  'a matrix of levels': ['career-ladder', 'ladder/engineering'],
  'a matrix of milestones': ['career-ladder', 'ladder/milestones'],
  'a matrix alone': ['career-ladder', 'ladder/engineering', [], { view: 'matrix' }],
  'a matrix alone with a goal': [
    'career-ladder',
    { ...ENGINEERING, current: 'engineer', target: 'principal-pm' },
    [],
    { view: 'matrix' },
  ],
  'a matrix of milestones alone': ['career-ladder', 'ladder/milestones', [], { view: 'matrix' }],
  'a matrix of milestones alone with a next step': [
    'career-ladder',
    { ...readJson('stories/samples/ladder/milestones.json'), current: 'Milestone 2' },
    [],
    { view: 'matrix' },
  ],
  'a small matrix alone': ['career-ladder', 'ladder/skills', [], { view: 'matrix' }],
  'a small matrix alone with a next step': [
    'career-ladder',
    { ...readJson('stories/samples/ladder/skills.json'), current: 'Assistant' },
    [0, 0, 34],
    { view: 'matrix' },
  ],
  'a small matrix': ['career-ladder', 'ladder/skills'],
  'a small matrix with a goal': [
    'career-ladder',
    { ...readJson('stories/samples/ladder/skills.json'), current: 'Assistant', target: 'Manager' },
    // How many lines the cells of its table take is a guess.
    [0, 0, 42],
  ],
  'shares of two wholes': ['share-bar', blockOf('share-bar', DIRECTOR)],
  ...Object.fromEntries(
    [
      'case-study',
      'day-timeline',
      'expandable-list',
      'faq-list',
      'link-list',
      'paired-list',
      'plan-list',
      'rating-scale',
      'share-links',
      'skill-list',
      'source-note',
      'stat-tiles',
      'tag-list',
      'titled-list',
    ].map((tag) => [
      tag,
      [tag, blockOf(tag) ?? blockOf(tag, DIRECTOR), tag === 'case-study' ? [24, 24, 26] : [24, 24, 0]],
    ]),
  ),
  'a guide of nearly all blocks': ['career-guide', GUIDE],
  'a guide of two roles': ['career-guide', DIRECTOR],
  'a guide of figures': ['career-guide', 'guides/onet-graphic-designers'],
};
const WIDTHS = [320, 390, 768];

const article = (element, scripts = '') => `<!doctype html>
<html lang="en"><meta charset="utf-8"><meta name="viewport" content="width=device-width"><title>Pay</title>
<link rel="icon" href="data:,">
<style>body { margin: 0 auto; padding: 0 16px; max-width: 720px; font: 16px/1.5 Page; }</style>
<link rel="stylesheet" href="/cdn/fallback.css"><link rel="stylesheet" href="/cdn/fallback-guide.css">${scripts}
<article><h1>Pay</h1><p>${TEXT}</p>${element}${`<p>${TEXT.repeat(4)}</p>`.repeat(8)}</article></html>`;

/** Runs in the page, before everything else. */
function setClock(day) {
  const now = new Date(`${day}T12:00`).getTime();
  window.Date = class extends Date {
    constructor(...given) {
      super(...(given.length > 0 ? given : [now]));
    }
  };
}

/** Runs in the page, before everything else. */
function observeShifts() {
  window.shift = 0;
  new window.PerformanceObserver((list) => {
    for (const { value } of list.getEntries()) window.shift += value;
  }).observe({ type: 'layout-shift', buffered: true });
}

describe('an element that takes over from its markup', () => {
  let browser;
  let renderToString;
  let server;
  let url;
  let html;

  before(async () => {
    ({ renderToString } = await import(pathToFileURL(at('dist/server.js')).href));
    server = createServer(({ url: path }, response) => {
      const file = at('dist', path.slice(1));
      const isFile = path.startsWith('/cdn/') && existsSync(file);
      const body = isFile ? readFileSync(file) : path === '/data.json' ? JSON.stringify(COMPARISON) : html;
      // What comes over a network comes after the first paint.
      const wait = path === '/' || path.endsWith('.css') ? 0 : 150;
      setTimeout(() => {
        response.writeHead(200, { 'content-type': TYPES[extname(path)] ?? 'text/html' }).end(body);
      }, wait);
    });
    await new Promise((done) => server.listen(0, '127.0.0.1', done));
    url = `http://127.0.0.1:${server.address().port}/`;
    browser = await puppeteer.launch(await launchOptions());
  });
  after(async () => {
    await browser?.close();
    server?.close();
  });

  async function pageIn(face, day) {
    const page = await browser.newPage();
    if (day) await page.evaluateOnNewDocument(setClock, day);
    await page.evaluateOnNewDocument(addFace, FILES, FACES[face]);
    return page;
  }

  for (const face of Object.keys(FACES)) {
    test(`a page is set in the ${face} face from the start`, async () => {
      html =
        '<!doctype html><p><span style="font: 100px Page; white-space: nowrap">Operations Officer</span></p>';
      const page = await pageIn(face);
      await page.goto(url);
      const width = await page.evaluate(() => document.querySelector('span').offsetWidth);
      await page.close();
      const expected = { narrow: 820, wide: 968 }[face];
      assert.ok(Math.abs(width - expected) < 2, `${width}`);
    });
  }

  /** The height of the element in the page as its markup, and once it is there. */
  async function heightsAt(face, width, tag, day) {
    const page = await pageIn(face, day);
    await page.setViewport({ width, height: 900 });
    await page.goto(url);
    const heights = await page.evaluate(async (tagName) => {
      const frame = () =>
        new Promise((done, fail) => {
          window.requestAnimationFrame(done);
          setTimeout(fail, 20_000, new Error('no frame'));
        });
      const element = document.querySelector(tagName);
      const height = element.offsetHeight;
      await import(`/cdn/${tagName}.js`);
      await element.updateComplete;
      // A guide waits for its elements.
      while (element.matches(':state(loading)')) await frame();
      // What was not in view yet has a height that is guessed.
      for (let top = 0; top < element.offsetHeight; top += 600) {
        window.scrollTo(0, top);
        await frame();
      }
      // A chart has one tool more when it has been drawn.
      while (tagName === 'salary-chart' && !element.shadowRoot.querySelector('.png')?.offsetHeight) {
        await frame();
      }
      let last;
      for (let same = 0; same < 3; same = last === element.offsetHeight ? same + 1 : 0) {
        last = element.offsetHeight;
        await frame();
      }
      return [height, last];
    }, tag);
    await page.close();
    return heights;
  }

  /** On a busy machine a browser may stop to draw frames for good, which says nothing about heights. */
  async function heightsInFrames(face, width, tag, day) {
    try {
      return await heightsAt(face, width, tag, day);
    } catch (error) {
      if (!error.message.includes('no frame')) throw error;
      browser.process().kill('SIGKILL');
      browser = await puppeteer.launch(await launchOptions());
      return heightsAt(face, width, tag, day);
    }
  }

  const cases = Object.keys(FACES).flatMap((face) =>
    Object.entries(HEIGHTS).map(([name, subject]) => [face, name, ...subject]),
  );
  for (const [face, name, tag, given, limits = [], attributes = {}] of cases) {
    test(`${name}: has about the height that its markup had, in a ${face} face`, async () => {
      const data = typeof given === 'string' ? readJson(`stories/samples/${given}.json`) : given;
      html = article(renderToString(tag, data, { attributes }));
      for (const [index, width] of WIDTHS.entries()) {
        const [before, after] = await heightsInFrames(face, width, tag);
        assert.ok(after > 50, `${width} px: nothing is shown`);
        const limit = Math.max(limits[index] ?? 0, 8, after * 0.02);
        const difference = Math.abs(after - before);
        assert.ok(difference <= limit, `at ${width} px: from ${before} to ${after} px, more than ${limit}`);
      }
    });
  }

  for (const face of Object.keys(FACES)) {
    test(`a list of jobs has the height of its markup in whatever words it says a date, in a ${face} face`, async () => {
      html = article(renderToString('job-list', readJson('stories/samples/job-list.json')));
      for (const day of ['2026-11-22', '2026-12-01', '2026-12-20', '2027-02-20', '2028-11-21']) {
        const [before, after] = await heightsInFrames(face, 320, 'job-list', day);
        assert.ok(Math.abs(after - before) <= 2, `on ${day}: from ${before} to ${after} px`);
      }
    });
  }

  for (const face of Object.keys(FACES)) {
    test(`a ladder that is laid out sideways has the height that its markup had, in a ${face} face`, async () => {
      const data = readJson('stories/samples/ladder/operations.json');
      const written = renderToString('career-ladder', data, { attributes: { horizontal: true } });
      html = article(written).replace('max-width: 720px', '');
      const [before, after] = await heightsInFrames(face, 1200, 'career-ladder');
      assert.ok(after < 600, 'it stands upright');
      assert.ok(Math.abs(after - before) <= 8, `from ${before} to ${after} px`);
    });
  }

  test('a guide that a server wrote stays as it is until its elements are there', async () => {
    html = article(renderToString('career-guide', GUIDE));
    const page = await pageIn('narrow');
    await page.setViewport({ width: 768, height: 900 });
    await page.goto(url);
    const [before, ...heights] = await page.evaluate(async () => {
      const element = document.querySelector('career-guide');
      const seen = [element.offsetHeight];
      await import('/cdn/career-guide.js');
      await element.updateComplete;
      while (!element.shadowRoot.querySelector('stat-tiles')) {
        seen.push(element.offsetHeight);
        await new Promise((done) => window.requestAnimationFrame(done));
      }
      return seen;
    });
    await page.close();
    assert.ok(heights.length > 1, 'it was never held');
    for (const height of heights)
      assert.ok(Math.abs(height - before) <= before * 0.02, `${before}, ${heights}`);
  });

  const SCRIPT = '<script type="module" src="/cdn/auto.js"></script>';

  async function shiftOf(face, width, height, shown = 'role-compare td') {
    const page = await pageIn(face);
    await page.setViewport({ width, height });
    await page.evaluateOnNewDocument(observeShifts);
    await page.goto(url, { waitUntil: 'networkidle0' });
    const [tag, part] = shown.split(' ');
    await page.waitForFunction(
      (host, inside) => document.querySelector(host)?.shadowRoot?.querySelector(inside),
      {},
      tag,
      part,
    );
    await page.evaluate(
      () =>
        new Promise((done) =>
          window.requestAnimationFrame(() => window.requestAnimationFrame(() => setTimeout(done))),
        ),
    );
    const shift = await page.evaluate(() => window.shift);
    await page.close();
    return shift;
  }

  for (const face of Object.keys(FACES)) {
    for (const name of ['moves', 'engineering']) {
      for (const width of WIDTHS) {
        test(`moves next to nothing beside a ladder of ${name} at ${width} px, ${face}`, async () => {
          html = article(
            renderToString('career-ladder', readJson(`stories/samples/ladder/${name}.json`)),
            SCRIPT,
          );
          const shift = await shiftOf(face, width, 1000, 'career-ladder .name');
          assert.ok(shift <= 0.01, `${shift}`);
        });
      }
    }

    for (const [width, height] of [
      [412, 915],
      [768, 1024],
      [1280, 800],
    ]) {
      test(`moves next to nothing of a page of ${width} × ${height} px, ${face}`, async () => {
        html = article(renderToString('role-compare', COMPARISON), SCRIPT);
        assert.ok((await shiftOf(face, width, height)) <= 0.01);
      });

      test(`moves as little where a wrapper stands for it, at ${width} × ${height} px, ${face}`, async () => {
        const config = JSON.stringify(COMPARISON);
        const inside = renderToString('role-compare', COMPARISON, { data: 'none' })
          .replace(/^<[^>]*>/, '')
          .replace('</role-compare>', '');
        html = article(`<div data-career="role-compare" data-config='${config}'>${inside}</div>`, SCRIPT);
        assert.ok((await shiftOf(face, width, height)) <= 0.01);
      });

      test(`moves little where its data is on its way, at ${width} × ${height} px, ${face}`, async () => {
        html = article('<role-compare src="/data.json"></role-compare>', SCRIPT);
        assert.ok((await shiftOf(face, width, height)) <= 0.05);
      });
    }
  }
});
