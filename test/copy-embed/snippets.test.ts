import { expect } from '@open-wc/testing';
import { safeJson, safeText } from '../../src/copy-embed/escape.js';
import { snippetsFor, type EmbedRequest } from '../../src/copy-embed/snippets.js';

const request: EmbedRequest = {
  tag: 'role-compare',
  data: { roles: ['A [x]', "B's <b>"] },
  attributes: { caption: 'A & "B" [x]', 'only-differences': true },
  version: '1.2.3',
  base: 'https://cdn.example/career-elements@{version}/',
  integrity: { 'auto.iife.js': 'sha384-abc', 'embed-host.js': 'sha384-def', 'fallback.css': 'sha384-ghi' },
};

const codeOf = (id: string, changes: Partial<EmbedRequest> = {}) =>
  snippetsFor({ ...request, ...changes }).find((snippet) => snippet.id === id)?.code;

const SCRIPT =
  '<script src="https://cdn.example/career-elements@1.2.3/auto.iife.js" integrity="sha384-abc" crossorigin="anonymous" defer></script>';
const STYLE =
  '<link rel="stylesheet" href="https://cdn.example/career-elements@1.2.3/fallback.css" integrity="sha384-ghi" crossorigin="anonymous">';
const CAPTION = 'A &amp; &quot;B&quot; &#91;x&#93;';
const JSON_TEXT = '{"roles":["A \\u005bx\\u005d","B\\u0027s \\u003cb\\u003e"]}';
const table = { caption: 'Pay', head: ['', 'A'], rows: [['Mean', '$1,000']] };

/** Texts that mean something to some system on the way. */
const AWKWARD = [
  '</script><script>alert(1)</script>',
  '<!-- wp:html -->',
  '[gallery ids="1"]',
  'it\'s "quoted" \\ and \\\\ more',
  '${x} {{ y }} {{{z}}} {% z %} {# z #} {z} `b` @if (a) { }',
  '&amp; &lt; &#91;',
  'one\ntwo\tthree\u2028four\u2029',
  'שלום 日本 😀 \u0000 \ud800',
  '$schema',
];

describe('what is copied', () => {
  it('as HTML: the element in a div, its JSON on one line', () => {
    expect(codeOf('html')).to.equal(
      `${STYLE}\n<div><role-compare caption="${CAPTION}" only-differences><script type="application/json">${JSON_TEXT}</script></role-compare></div>\n${SCRIPT}`,
    );
  });

  it('with what a server would write, brackets as references', () => {
    const markup = '<ul><li>A [x] {y}</li><li>B</li></ul>';
    const changes = { attributes: {}, data: { a: 1 }, markup };
    // Words stay apart where tags are removed.
    const list = '<ul><li>A &#91;x&#93; &#123;y&#125;</li> <li>B</li></ul>';
    expect(codeOf('html', changes)).to.equal(
      `${STYLE}\n<div><role-compare><script type="application/json">{"a":1}</script>${list}</role-compare></div>\n${SCRIPT}`,
    );
    expect(codeOf('wordpress', changes)).to.contain(`'{"a":1}'>${list}</div>`);
    expect(codeOf('html', { ...changes, fallback: table }))
      .to.contain(list)
      .and.not.to.contain('<table>');
    const read = { ...changes, fallback: table, isTableEnough: true };
    expect(codeOf('html', read)).to.contain('<table>').and.not.to.contain('<ul>');
  });

  it('without a form where its fields would be taken out', () => {
    const changes = { attributes: {}, data: { a: 1 }, markup: '<form action="/jobs"><input></form>' };
    expect(codeOf('html', changes)).to.contain('<form action="/jobs">');
    expect(codeOf('wordpress', changes)).to.contain(`'{"a":1}'></div>`);
  });

  it('for WordPress: a div that stands for the element', () => {
    expect(codeOf('wordpress')).to.equal(
      `<!-- wp:html -->\n<div data-career="role-compare" data-caption="${CAPTION}" data-only-differences="" data-config='${JSON_TEXT}'></div>\n<!-- /wp:html -->`,
    );
  });

  it('for Drupal: the same without comments', () => {
    expect(codeOf('drupal', { attributes: {}, data: { a: 1 } })).to.equal(
      `<div data-career="role-compare" data-config='{"a":1}'></div>`,
    );
  });

  it('for Squarespace and Webflow: with the styles and the script', () => {
    const expected = `${STYLE}\n<div data-career="role-compare" data-config='{"a":1}'></div>\n${SCRIPT}`;
    expect(codeOf('squarespace', { attributes: {}, data: { a: 1 } })).to.equal(expected);
    expect(codeOf('webflow', { attributes: {}, data: { a: 1 } })).to.equal(expected);
  });

  it('for Webflow: nothing beyond what it holds', () => {
    const long = snippetsFor({ ...request, data: 'x'.repeat(50_000) }).find(({ id }) => id === 'webflow')!;
    expect(long.code).to.equal('');
    expect(long.note).to.include('50,000 characters');
  });

  it('for Squarespace: nothing beyond what it holds, in bytes', () => {
    const of = (data: string) => snippetsFor({ ...request, data }).find(({ id }) => id === 'squarespace')!;
    expect(of('é'.repeat(190_000)).code).not.to.equal('');
    expect(of('é'.repeat(200_000)).code).to.equal('');
    expect(of('é'.repeat(200_000)).note).to.include('A Code block holds 400 kB, and this has 401.');
  });

  it('with a form where its fields are kept', () => {
    const changes = { attributes: {}, data: { a: 1 }, markup: '<form action="/jobs"><input></form>' };
    for (const id of ['ghost', 'webflow', 'squarespace']) {
      expect(codeOf(id, changes), id).to.contain('<form action="/jobs">');
    }
  });

  it('for Ghost: in the marks of a card', () => {
    expect(codeOf('ghost', { attributes: {}, data: { a: 1 } })).to.equal(
      `<!--kg-card-begin: html-->\n${STYLE}\n<div data-career="role-compare" data-config='{"a":1}'></div>\n${SCRIPT}\n<!--kg-card-end: html-->`,
    );
  });

  it('for a whole Ghost site: both style sheets, and the script', () => {
    const guide =
      '<link rel="stylesheet" href="https://cdn.example/career-elements@1.2.3/fallback-guide.css">';
    expect(codeOf('ghost-site')).to.equal(
      `<!-- Site header -->\n${STYLE}\n${guide}\n\n<!-- Site footer -->\n${SCRIPT}`,
    );
  });

  it('for Ghost: an amount goes into a sentence in another card', () => {
    const noteOf = (tag: string) => snippetsFor({ ...request, tag }).find(({ id }) => id === 'ghost')!.note;
    expect(noteOf('pay-amount')).to.include('write the sentence in a Markdown card');
    expect(noteOf('role-compare')).not.to.include('sentence');
  });

  it('as a link, where the data has an address', () => {
    const src = 'https://a.example/roles.json?a=1&b=2#old';
    expect(codeOf('link', { src })).to.equal(
      `<a href="https://a.example/roles.json?a=1&amp;b=2#career=role-compare&amp;caption=A+%26+%22B%22+%5Bx%5D&amp;only-differences=">${CAPTION}</a>`,
    );
    expect(codeOf('link')).to.equal('');
  });

  it('as Markdown', () => {
    const changes = { src: '/data/roles (1).json', attributes: { caption: 'A [x] *b*' }, lang: 'de' };
    expect(codeOf('markdown', changes)).to.equal(
      '[A \\[x\\] \\*b\\*](</data/roles (1).json#career=role-compare&caption=A+%5Bx%5D+*b*&locale=de>)',
    );
    expect(codeOf('markdown')).to.equal('');
  });

  it('as a frame, with the data in its address if it is short', () => {
    const changes = { attributes: {}, data: { a: '&' }, theme: 'dark' as const, lang: 'ar' };
    expect(codeOf('iframe', changes)).to.equal(
      '<iframe src="https://cdn.example/career-elements@1.2.3/embed.html?element=role-compare&amp;config=%7B%22a%22%3A%22%5Cu0026%22%7D&amp;theme=dark&amp;lang=ar&amp;dir=rtl" title="role compare" width="100%" height="480" style="border: 0" loading="lazy"></iframe>\n<script src="https://cdn.example/career-elements@1.2.3/embed-host.js" integrity="sha384-def" crossorigin="anonymous" defer></script>',
    );
    expect(codeOf('iframe', { data: 'x'.repeat(9000) })).to.equal('');
  });

  it('with the language and the colours on the div', () => {
    const changes = { attributes: {}, data: { a: 1 }, theme: 'dark' as const, lang: 'ar' };
    expect(codeOf('drupal', changes)).to.equal(
      `<div data-career="role-compare" data-config='{"a":1}' lang="ar" dir="rtl" style="color-scheme: dark; background: Canvas; color: CanvasText"></div>`,
    );
  });

  it('with a table for readers without the element', () => {
    expect(codeOf('drupal', { attributes: {}, data: { a: 1 }, fallback: table })).to.equal(
      `<div data-career="role-compare" data-config='{"a":1}'><table><caption>Pay</caption> <thead><tr><td></td> <th scope="col">A</th></tr></thead> <tbody><tr><th scope="row">Mean</th> <td>$1,000</td></tr></tbody></table></div>`,
    );
  });

  it('as a table alone, where that is all the data there is', () => {
    const changes = { attributes: { caption: 'Pay' }, fallback: table, isTableEnough: true };
    expect(codeOf('table', changes)).to.match(/^<table data-career="role-compare" data-caption="Pay">/);
    expect(codeOf('wordpress-table', changes)).to
      .equal(`<!-- wp:table {"className":"is-style-career-compare"} -->
<figure class="wp-block-table is-style-career-compare"><table><thead><tr><th></th><th>A</th></tr></thead><tbody><tr><td>Mean</td><td>$1,000</td></tr></tbody></table><figcaption class="wp-element-caption">Pay</figcaption></figure>
<!-- /wp:table -->`);
    const lines = { fallback: { head: ['', 'A'], rows: [['Tools', 'Excel\n<SAP>']] }, isTableEnough: true };
    for (const id of ['table', 'wordpress-table'])
      expect(codeOf(id, { attributes: {}, ...lines })).to.contain('<td>Excel<br>&lt;SAP&gt;</td>');
    expect(codeOf('table')).to.equal(undefined);
    expect(codeOf('wordpress-table', { ...changes, attributes: { currency: 'USD' } })).to.equal(undefined);
  });

  it('as a table alone, in another language: said around it, and no block of WordPress', () => {
    const changes = { attributes: {}, fallback: table, isTableEnough: true, lang: 'ar' };
    expect(codeOf('table', changes)).to.match(/^<div lang="ar" dir="rtl"><table data-career="role-compare">/);
    expect(codeOf('wordpress-table', changes)).to.equal(undefined);
  });

  it('as a table block without a title that nobody gave', () => {
    const { head, rows } = table;
    const changes = { attributes: {}, fallback: { head, rows }, isTableEnough: true };
    expect(codeOf('wordpress-table', changes)).not.to.include('figcaption');
  });

  it('as a file, for what takes an address', () => {
    expect(codeOf('json', { data: { a: ['b'] } })).to.equal('{\n  "a": [\n    "b"\n  ]\n}');
    expect(codeOf('json', { data: undefined })).to.equal('');
  });

  it('within a sentence: no block around it', () => {
    const changes = { tag: 'pay-amount', attributes: {}, data: '$46,813' };
    expect(codeOf('drupal', changes)).to.equal(
      `<span data-career="pay-amount" data-config='"$46,813"'></span>`,
    );
    expect(codeOf('html', changes)).to.match(/\n<span><pay-amount>/);
  });

  it('for a whole site, with the digest', () => {
    expect(codeOf('wordpress-site')).to.include(
      `wp_enqueue_script( 'career-elements', 'https://cdn.example/career-elements@1.2.3/auto.iife.js', array(), null, array( 'strategy' => 'defer' ) );`,
    );
    expect(codeOf('wordpress-site')).to.include(
      `wp_enqueue_style( 'career-fallback', 'https://cdn.example/career-elements@1.2.3/fallback.css', array(), '1.2.3' );`,
    );
    expect(codeOf('drupal-site')).to.include(
      `      'https://cdn.example/career-elements@1.2.3/fallback.css': { type: external, minified: true, attributes: { integrity: 'sha384-ghi', crossorigin: anonymous } }`,
    );
    expect(codeOf('wordpress-site')).to.include(' integrity="sha384-abc" crossorigin="anonymous" src=');
    expect(codeOf('drupal-site')).to.include(
      `'https://cdn.example/career-elements@1.2.3/auto.iife.js': { type: external, minified: true, attributes: { defer: true, integrity: 'sha384-abc', crossorigin: anonymous } }`,
    );
  });

  it('with the style sheet of guides and text blocks where one of them is shown', () => {
    const link = '/fallback-guide.css">';
    expect(codeOf('html', { tag: 'faq-list', attributes: {} })).to.include(link);
    expect(codeOf('html')).not.to.include(link);
  });

  it('without digests: no attributes for them', () => {
    const codes = snippetsFor({ ...request, integrity: {} })
      .map(({ code }) => code)
      .join('\n');
    expect(codes).not.to.include('integrity');
    expect(codes).not.to.include('crossorigin');
  });

  it('for React, Vue, Svelte and Angular', () => {
    const changes = { attributes: { caption: 'A {b}' }, data: { a: 1 } };
    const data = 'const data = {\n  "a": 1\n};\n';
    const define = `import 'career-elements/elements/role-compare/define';\n`;
    const caption = 'caption="A &#123;b&#125;"';
    expect(codeOf('react', changes)).to.equal(
      `${define}\n${data}\nexport const RoleCompareEmbed = () => <role-compare ${caption} config={JSON.stringify(data)}></role-compare>;\n`,
    );
    expect(codeOf('vue', changes)).to.equal(
      `<script setup>\n${define}\n${data}</script>\n\n<template>\n  <role-compare ${caption} :data.prop="data"></role-compare>\n</template>\n`,
    );
    expect(codeOf('svelte', changes)).to.equal(
      `<script>\n  ${define}\n${data}</script>\n\n<role-compare ${caption} config={JSON.stringify(data)}></role-compare>\n`,
    );
    expect(codeOf('angular', changes)).to
      .equal(`import { Component, CUSTOM_ELEMENTS_SCHEMA } from '@angular/core';
${define}
${data}
@Component({
  selector: 'app-role-compare',
  schemas: [CUSTOM_ELEMENTS_SCHEMA],
  template: \`<role-compare ${caption} [data]="data"></role-compare>\`,
})
export class RoleCompareEmbedComponent {
  data = data;
}
`);
    expect(snippetsFor(request).find(({ id }) => id === 'react')!.note).to.include(
      'npm install --save-exact career-elements@1.2.3',
    );
  });

  it('is the same data again, whatever stands in it', () => {
    const data = { texts: AWKWARD, [AWKWARD[2]!]: 1, nested: [[1, null], [{}]] };
    expect(JSON.parse(safeJson(data))).to.deep.equal(data);
    for (const id of ['html', 'wordpress', 'drupal', 'ghost', 'webflow', 'squarespace']) {
      const page = new DOMParser().parseFromString(codeOf(id, { data })!, 'text/html');
      const json =
        page.querySelector('[data-config]')?.getAttribute('data-config') ??
        page.querySelector('script[type="application/json"]')!.textContent;
      expect(JSON.parse(json), id).to.deep.equal(data);
      expect(json, id).not.to.match(/[<>&']|\[[a-z]|\n|\{[{%#]/);
    }
  });

  it('keeps every text where it is', () => {
    for (const text of AWKWARD.filter((one) => !/[\0\ud800]/.test(one))) {
      const page = new DOMParser().parseFromString(
        `<p title="${safeText(text)}">${safeText(text)}</p>`,
        'text/html',
      );
      expect(page.body.children).to.have.length(1);
      expect(page.querySelector('p')!.textContent).to.equal(text);
      expect(page.querySelector('p')!.title).to.equal(text);
      expect(safeText(text)).not.to.match(/[<>[\]{}]/);
    }
  });
});
