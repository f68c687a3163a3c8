import assert from 'node:assert/strict';
import { readdirSync, readFileSync } from 'node:fs';
import { mkdir, rm, writeFile } from 'node:fs/promises';
import { after, before, describe, test } from 'node:test';
import { pathToFileURL } from 'node:url';
import puppeteer from 'puppeteer-core';
import { build } from 'vite';
import { launchOptions } from '../tools/browser.mjs';
import { at, run } from '../tools/project.mjs';
import { serve } from '../tools/test-server.mjs';

const SITE = 'node_modules/.cache/server';

const bundle = (name, path, options) =>
  build({
    configFile: false,
    root: at('.'),
    logLevel: 'warn',
    build: {
      outDir: at(SITE),
      emptyOutDir: false,
      target: 'es2022',
      modulePreload: false,
      chunkSizeWarningLimit: Infinity,
      ...options,
      rolldownOptions: {
        input: { [name]: at(path) },
        external: [/\/src\/elements\//],
        output: { entryFileNames: '[name].js', chunkFileNames: 'chunks/[name]-[hash].js' },
      },
    },
  });

describe('in Node, without any DOM', () => {
  /** What a process of its own says after importing modules of the build. */
  async function importing(paths, last = '') {
    const list = paths.map((path) => JSON.stringify(pathToFileURL(at('dist', path)).href));
    const program = `
      const given = Object.keys(globalThis);
      for (const path of [${list}]) await import(path);
      if (globalThis.document || globalThis.window) throw new Error('a DOM came along');
      ${last}
    `;
    const { code, output } = await run(process.execPath, ['--input-type=module', '--eval', program], {
      quiet: true,
    });
    assert.equal(code, 0, output);
    return output.trim();
  }

  test('every module of the build can be imported', async () => {
    const modules = readdirSync(at('dist'), { recursive: true }).filter(
      (path) => path.endsWith('.js') && !path.startsWith('cdn'),
    );
    assert.ok(modules.length > 100);
    assert.equal(await importing(modules), '');
  });

  test('the server functions bring neither Lit nor anything global', async () => {
    const left = 'console.log(Object.keys(globalThis).filter((name) => !given.includes(name)).join());';
    assert.equal(await importing(['server.js'], left), '');
  });

  describe('the server functions', () => {
    let server;
    before(async () => {
      server = await import(pathToFileURL(at('dist/server.js')).href);
    });

    const html = (...call) => server.renderToString(...call);

    test('write a comparison as a table, with its data', () => {
      const roles = [
        { title: 'Officer', url: '/officer', pay: { median: '$46,813', currency: 'USD', payPeriod: 'year' } },
        {
          title: 'R&D <lead>',
          url: 'javascript:alert(1)',
          pay: { median: 104050, currency: 'USD', payPeriod: 'year' },
        },
      ];
      assert.equal(
        html('role-compare', { title: 'Two', roles }, { id: 'two', currency: 'USD' }),
        '<role-compare id="two" currency="USD">' +
          '<p>Pay is <strong>2.2 times as much</strong> for R&amp;D &lt;lead&gt; as for Officer (at the median, per year)</p>' +
          '<p data-room><span><i data-say="per hour"></i><i data-say="per week"></i><i data-say="per month"></i><i data-say="per year"></i></span>' +
          '<i data-say="Compare with R&amp;D &lt;lead&gt;"></i></p>' +
          '<table data-drawn="paired"><caption>Two</caption><thead><tr data-say="Difference\ncompared with Officer"><td></td><th scope="col"><a href="/officer">Officer</a></th>' +
          '<th scope="col">R&amp;D &lt;lead&gt;</th></tr></thead>' +
          '<tbody><tr data-row="pay1"><th scope="row"><span>Median<small>, per year</small></span>' +
          '<span data-room><i data-say="Pay per year"></i><i data-say="+122% +$57,237, 2.2 times as much"></i>' +
          '<span data-say="Officer" data-drawn="bar"><i data-say="Median $46,813"></i></span>' +
          '<span data-say="R&amp;D &lt;lead&gt;" data-drawn="bar"><i data-say="Median $104,050"></i></span></span></th>' +
          '<td>$46,813</td><td>$104,050</td></tr></tbody></table>' +
          '<p data-room><i data-say="⚠ 1 entry could not be read as intended." data-drawn="line"></i>' +
          '<i data-say="Copy as CSV"></i><i data-say="Print"></i></p>' +
          '<script type="application/json">{"title":"Two","roles":[{"title":"Officer","url":"/officer",' +
          '"pay":{"median":"$46,813","currency":"USD","payPeriod":"year"}},' +
          '{"title":"R\\u0026D \\u003clead\\u003e","url":"javascript:alert(1)",' +
          '"pay":{"median":104050,"currency":"USD","payPeriod":"year"}}]}</script></role-compare>',
      );
    });

    test('fold a long list as its element does', () => {
      const roles = [{ title: 'A', skills: ['One', 'Two', 'Three', 'Four', 'Five'] }];
      const text = html('role-compare', { roles }, { data: 'none' });
      assert.match(
        text,
        /<td data-say="A"><ul><li>One<\/li><li>Two<\/li><li>Three<\/li><\/ul><details><summary>Show 2 more<\/summary><ul><li>Four<\/li><li>Five<\/li><\/ul><\/details><\/td>/,
      );
    });

    test('write a list of tiles in another format, with its data in an attribute', () => {
      assert.equal(
        html(
          'stat-tiles',
          { items: [{ label: 'Pay', value: '46.813,00 €' }, 'at night'] },
          { locale: 'de-DE', data: 'config' },
        ),
        '<stat-tiles locale="de-DE" config="{&quot;items&quot;:[{&quot;label&quot;:&quot;Pay&quot;,' +
          '&quot;value&quot;:&quot;46.813,00 €&quot;},&quot;at night&quot;]}"><dl data-drawn="letters-8">' +
          '<div><dt>Pay</dt><dd>46.813\u00a0€</dd></div><div><dt>at night</dt><dd></dd></div></dl></stat-tiles>',
      );
    });

    test('write a search as a form', () => {
      const data = { action: '/jobs?sort=date', parameters: { what: 'q' }, fields: ['what'], what: 'clerk' };
      assert.equal(
        html('job-search', data, { data: 'none' }),
        '<job-search><form method="get" action="/jobs" role="search">' +
          '<p><label>Job <input name="q" placeholder="Title, skill or company" value="clerk"></label></p>' +
          '<input type="hidden" name="sort" value="date"><p><button>Search jobs</button></p></form></job-search>',
      );
    });

    test('write questions, with attributes that are safe', () => {
      const attributes = {
        linkable: true,
        'only-differences': '',
        onclick: 'x()',
        'a b': 'x',
        src: 'javascript:x',
        class: '"><b>',
      };
      assert.equal(
        html('faq-list', [{ question: 'Who?', answer: ['A.', 'B.'] }], {
          attributes,
          data: 'none',
          headingLevel: 3,
        }),
        '<faq-list heading-level="3" linkable only-differences class="&quot;&gt;&lt;b&gt;">' +
          '<details><summary>Who?</summary><p>A.</p><p>B.</p></details></faq-list>',
      );
    });

    test('take JSON as text, and put content inside as it is', () => {
      assert.equal(
        html('tag-list', '["Excel"]'),
        '<tag-list><div><div><ul><li>Excel</li></ul></div></div><script type="application/json">["Excel"]</script></tag-list>',
      );
      assert.equal(
        html('career-data', {}, { content: '<p>page</p>' }),
        '<career-data><script type="application/json">{}</script><p>page</p></career-data>',
      );
    });

    test('refuse a tag that is none of theirs', () => {
      assert.throws(() => html('x-y', {}), TypeError);
    });

    test('are one for each element as well', () => {
      assert.equal(server.tagListHtml(['Excel']), html('tag-list', ['Excel']));
      const names = Object.keys(server).filter((name) => name.endsWith('Html') && name !== 'escapeHtml');
      assert.equal(names.length, readdirSync(at('dist/elements')).length);
    });

    test('are left out one by one, also by bundlers that take every call for an effect', () => {
      const code = ['server.js', 'server/blocks.js']
        .map((path) => readFileSync(at('dist', path), 'utf8'))
        .join('\n');
      assert.match(code, /^var tagListHtml = \/\* @__PURE__ \*\/ \w+\(/m);
      assert.equal(code.match(/^var \w+ = (?:\w+\(|\{\s*\.\.\.)/gm), null);
    });

    test('speak another language that they are given', async () => {
      const { default: de } = await import(pathToFileURL(at('dist/format/words/de.js')).href);
      const skills = { items: ['Excel', 'Word', 'Access'], visible: 2 };
      const said = () =>
        /<summary>(.*)<\/summary>/.exec(html('expandable-list', skills, { locale: 'de-DE' }))[1];
      assert.equal(said(), 'Show 1 more');
      server.useWords('de', de);
      assert.equal(said(), '1 weitere anzeigen');
    });
  });
});

describe('declarative shadow DOM made by Lit', () => {
  let browser;
  let server;
  const rendered = [];

  before(async () => {
    await rm(at(SITE), { recursive: true, force: true });
    await mkdir(at(SITE), { recursive: true });
    await writeFile(
      at(SITE, 'entry.js'),
      "import '@lit-labs/ssr-client/lit-element-hydrate-support.js'; import '../../../dist/define.js';",
    );
    await bundle('subjects', 'test/server/subjects.ts', { ssr: true });
    await bundle('hydrating', `${SITE}/entry.js`);
    const { render } = await import('@lit-labs/ssr');
    const { collectResult } = await import('@lit-labs/ssr/lib/render-result.js');
    const { html, unsafeStatic } = await import('lit/static-html.js');
    await import(pathToFileURL(at('dist/define.js')).href);
    const { subjects } = await import(pathToFileURL(at(SITE, 'subjects.js')).href);
    for (const { tag, good, goodText } of subjects) {
      const name = unsafeStatic(tag);
      const text = await collectResult(render(html`<${name} config=${JSON.stringify(good())}></${name}>`));
      rendered.push({ tag, goodText, text });
    }
    const page = (script) => `<!doctype html><html lang="en"><meta charset="utf-8"><title>x</title>
      <link rel="icon" href="data:,"><body>${rendered.map(({ text }) => `<section>${text}</section>`).join('')}
      <script type="module" src="${script}"></script>`;
    await writeFile(at(SITE, 'plain.html'), page('/dist/cdn/career-elements.js'));
    await writeFile(at(SITE, 'hydrating.html'), page('/hydrating.js'));
    server = await serve({ '/': at(SITE), '/dist/': at('dist') });
    browser = await puppeteer.launch(await launchOptions());
  });
  after(async () => {
    await browser?.close();
    await server?.close();
  });

  test('shows what the element would show', () => {
    for (const { tag, goodText, text } of rendered) {
      assert.match(text, /<template shadowroot="open" shadowrootmode="open"/, tag);
      const said = text
        .replace(/<!--.*?-->/gs, '')
        .replace(/<style>.*?<\/style>/s, '')
        .replace(/<[^>]*>/g, '');
      assert.ok(
        said.replace(/\s+/g, ' ').includes(goodText.replace('&', '&amp;')),
        `${tag}: ${said.slice(0, 500)}`,
      );
    }
  });

  for (const name of ['plain', 'hydrating']) {
    test(`is not rendered twice (${name})`, async () => {
      const page = await browser.newPage();
      const noise = [];
      page.on('pageerror', (error) => noise.push(error.message));
      page.on('console', (message) => noise.push(message.text()));
      await page.goto(`${server.url}/${name}.html`, { waitUntil: 'networkidle0' });
      const found = await page.evaluate(async () => {
        const frames = async () => {
          for (let count = 0; count < 6; count++)
            await new Promise((done) => window.requestAnimationFrame(done));
        };
        const shape = ({ shadowRoot }) =>
          shadowRoot.innerHTML.replace(/<!--.*?-->/gs, '').replace(/<style>.*?<\/style>/s, '');
        await frames();
        const pairs = [];
        for (const section of document.querySelectorAll('section')) {
          const [element] = section.children;
          const own = shape(element);
          const fresh = document.createElement(element.localName);
          fresh.setAttribute('config', element.getAttribute('config'));
          section.append(fresh);
          await frames();
          pairs.push([element.localName, own, shape(fresh), element.getAttributeNames()]);
          fresh.remove();
        }
        return pairs;
      });
      await page.close();
      assert.deepEqual(noise, []);
      assert.equal(found.length, rendered.length);
      for (const [tag, own, fresh, attributes] of found) {
        assert.equal(own, fresh, tag);
        assert.deepEqual(attributes, ['config'], tag);
      }
    });
  }
});
