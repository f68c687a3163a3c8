/** The ways to put an element into a post, and what readers get: literally, for each writer. */

const ROLES =
  '{"currency":"USD","payPeriod":"year","roles":[{"title":"Officer, R&D","pay":{"mean":46813}},{"title":"Director","pay":{"mean":104050},"experience":"< 5 years"}]}';
/** As the blocks' editor stores it. */
const STORED = ROLES.replace('&', '\\u0026').replace('<', '\\u003c');

const IN_ATTRIBUTE = ROLES.replaceAll('&', '&amp;').replaceAll('<', '&lt;');
const ROWS =
  '<tbody><tr><td></td><td>Officer, R&amp;D</td><td>Director</td></tr><tr><td>Average pay</td><td>$46,813</td><td>$104,050</td></tr></tbody>';
const SAID = 'An officer earns $46,813.';

const comment = (value) => JSON.stringify(value).replaceAll('&', '\\u0026').replaceAll('<', '\\u003c');
const custom = (markup) => `<!-- wp:html -->\n${markup}\n<!-- /wp:html -->`;
const between = (content) =>
  `<!-- wp:paragraph -->\n<p class="before">Before.</p>\n<!-- /wp:paragraph -->\n\n${content}\n\n<!-- wp:paragraph -->\n<p class="after">After.</p>\n<!-- /wp:paragraph -->`;
const classic = (content) => `<p class="before">Before.</p>\n\n${content}\n\n<p class="after">After.</p>`;

const LINK = '<p><a href="/roles.json#career=role-compare&amp;currency=USD">Officer or director?</a></p>';
const STYLED = `<!-- wp:table {"className":"is-style-career-compare"} -->\n<figure class="wp-block-table is-style-career-compare"><table>${ROWS}</table><figcaption class="wp-element-caption">Officer or director?</figcaption></figure>\n<!-- /wp:table -->`;

/**
 * @typedef {object} Way
 * @property {string} content of the post
 * @property {[admin: string, author: string]} reads what a reader gets with the plugin: `element`, or words
 * @property {[admin: string, author: string]} [without] the same on a site that has the script only
 */

/** @type {Record<string, Way>} */
export const WAYS = {
  block: {
    content: between(
      `<!-- wp:career-elements/role-compare ${comment({ config: STORED, caption: 'Officer or director?' })} /-->`,
    ),
    reads: ['element', 'element'],
  },
  'block, JSON as it is': {
    content: between(`<!-- wp:career-elements/role-compare ${comment({ config: ROLES })} /-->`),
    reads: ['element', 'element'],
  },
  'block with an address': {
    content: between(
      '<!-- wp:career-elements/role-compare {"src":"/roles.json","onlyDifferences":true} /-->',
    ),
    reads: ['element', 'element'],
  },
  shortcode: {
    content: between(
      `<!-- wp:shortcode -->\n[career element="role-compare" src="/roles.json" currency="USD"]${SAID}[/career]\n<!-- /wp:shortcode -->`,
    ),
    reads: ['element', 'element'],
  },
  'shortcode with JSON': {
    content: between(`<!-- wp:shortcode -->\n[career]${ROLES}[/career]\n<!-- /wp:shortcode -->`),
    reads: ['element', 'element'],
  },
  'classic shortcode with JSON': {
    content: classic(`[career element="role-compare"]\n${ROLES.replaceAll(',"', ',\n"')}\n[/career]`),
    reads: ['element', 'element'],
  },
  'classic shortcode around a table': {
    content: classic(`[career currency="USD"]\n<table>${ROWS}</table>\n[/career]`),
    reads: ['element', 'element'],
  },
  'tag around a table': {
    content: between(custom(`<role-compare currency="USD"><table>${ROWS}</table></role-compare>`)),
    reads: ['element', 'element'],
    without: ['element', '$46,813'],
  },
  'tag with config': {
    content: between(custom(`<role-compare config='${IN_ATTRIBUTE}'><p>${SAID}</p></role-compare>`)),
    reads: ['element', 'element'],
    without: ['element', SAID],
  },
  'tag around JSON': {
    content: between(
      custom(`<role-compare><script type="application/json">${ROLES}</script></role-compare>`),
    ),
    reads: ['element', 'element'],
    // The script goes; its text stays, and gets typographic quotes.
    without: ['element', '“mean”:46813'],
  },
  'classic tag with config': {
    content: classic(`<div><role-compare config='${IN_ATTRIBUTE}'></role-compare></div>`),
    reads: ['element', 'element'],
    without: ['element', 'Before.'],
  },
  'div around JSON': {
    content: between(
      custom(`<div data-career="role-compare"><script type="application/json">${ROLES}</script></div>`),
    ),
    reads: ['element', 'element'],
    without: ['element', '“mean”:46813'],
  },
  'tag around JSON that is none': {
    content: between(
      custom('<role-compare><script type="application/json">{"roles":[46813,]}</script></role-compare>'),
    ),
    reads: ['Before.', '“roles”:[46813,]'],
  },
  'div with data-config': {
    content: between(custom(`<div data-career="role-compare" data-config='${IN_ATTRIBUTE}'>${SAID}</div>`)),
    reads: ['element', 'element'],
    without: ['element', 'element'],
  },
  'table with data-career': {
    content: between(custom(`<table data-career="role-compare" data-currency="USD">${ROWS}</table>`)),
    reads: ['element', 'element'],
    without: ['element', 'element'],
  },
  'table block with a style': {
    content: between(STYLED),
    reads: ['element', 'element'],
    without: ['element', 'element'],
  },
  link: {
    content: between(`<!-- wp:paragraph -->\n${LINK}\n<!-- /wp:paragraph -->`),
    reads: ['element', 'element'],
    without: ['element', 'element'],
  },
};

const withoutMarks = (code) => code.replace(/^<!-- wp:html -->\n|\n<!-- \/wp:html -->$/g, '');
const paragraph = (link) => `<!-- wp:paragraph -->\n<p>${link}</p>\n<!-- /wp:paragraph -->`;

/**
 * The codes of the page "Copy embed" as an editor pastes them; `isForAdmins` is what WordPress lets authors write only
 * with the plugin.
 * @type {Record<string, { paste: (codes: Record<string, string>) => string | undefined, isForAdmins?: boolean }>}
 */
export const PASTES = {
  'WordPress, in the code editor': { paste: ({ wordpress }) => between(wordpress) },
  'WordPress, in the classic editor': { paste: ({ wordpress }) => classic(withoutMarks(wordpress)) },
  'WordPress, as a table block': {
    paste: (codes) => codes['wordpress-table'] && between(codes['wordpress-table']),
  },
  'table, in a Custom HTML block': { paste: ({ table }) => table && between(custom(table)) },
  'table, in the classic editor': { paste: ({ table }) => table && classic(table) },
  'link, in a paragraph block': { paste: ({ link }) => between(paragraph(link)) },
  'link, in the classic editor': { paste: ({ link }) => classic(link) },
  'HTML, in a Custom HTML block': { paste: ({ html }) => between(custom(html)), isForAdmins: true },
  'HTML, in the classic editor': { paste: ({ html }) => classic(html), isForAdmins: true },
};

/** What the text of an element must have. */
export const FIGURE = '46,813';

/** The other blocks, by the element's text. */
export const BLOCKS = {
  'salary-chart': [{ config: STORED }, '46,813'],
  'career-ladder': [
    { config: '{"levels":[{"id":"a","name":"Officer","next":["b"]},{"id":"b","name":"Director"}]}' },
    'Director',
  ],
  'job-search': [{ action: 'https://example.org/jobs', what: 'Officer' }, 'Search'],
  'career-guide': [
    {
      config:
        '{"title":"Officers","sections":[{"id":"pay","title":"Pay","blocks":[{"element":"stat-tiles","data":[{"label":"Average pay","value":"$46,813"}]}]}]}',
    },
    'Officers',
  ],
  'job-list': [
    { config: '{"jobs":[{"title":"Operations Manager","url":"https://example.org/jobs/1"}]}' },
    'Operations Manager',
  ],
};

export const blockOf = (tag, attributes) =>
  between(`<!-- wp:career-elements/${tag} ${comment(attributes)} /-->`);

export const FILE = ROLES;

/** What goes into WordPress's filter, what comes out, and what comes out with the plugin if that differs. */
export const KSES = {
  tag: [
    '<role-compare src="/r.json" only-differences heading-level="3">a</role-compare>',
    'a',
    '<role-compare src="/r.json" only-differences heading-level="3">a</role-compare>',
  ],
  'JSON in config': [
    `<role-compare config='{"roles":[{"title":"A"}]}'></role-compare>`,
    '',
    `<role-compare config='{"roles":[{"title":"A"}]}'></role-compare>`,
  ],
  '> in config': [
    `<role-compare config='{"title":"a>b"}'></role-compare>`,
    `b"}'&gt;`,
    `<role-compare>b"}'&gt;</role-compare>`,
  ],
  handlers: [
    '<role-compare onclick="a()" onload=a onfocus=\'b\' src="r.json">a</role-compare>',
    'a',
    '<role-compare src="r.json">a</role-compare>',
  ],
  'a script as address': [
    '<role-compare src="javascript:alert(1)">a</role-compare>',
    'a',
    '<role-compare src="alert(1)">a</role-compare>',
  ],
  'a script as action': [
    '<job-search action="JavaScript:alert(1)"></job-search>',
    '',
    '<job-search action="alert(1)"></job-search>',
  ],
  style: [
    '<role-compare style="color:red;behavior:url(a);background:url(javascript:a)">a</role-compare>',
    'a',
    '<role-compare style="color:red">a</role-compare>',
  ],
  'an unknown attribute': ['<role-compare ping="x">a</role-compare>', 'a', '<role-compare>a</role-compare>'],
  'an unknown tag': ['<role-other src="r.json">a</role-other>', 'a'],
  'JSON in a script': [
    '<role-compare><script type="application/json">{"a":1}</script></role-compare>',
    '{"a":1}',
    '<role-compare>{"a":1}</role-compare>',
  ],
  'div with data-config': [`<div data-career="role-compare" data-config='{"a":[1]}'>a</div>`],
  'JSON in a div': [
    '<div data-career="role-compare"><script type="application/json">{"a":1}</script></div>',
    '<div data-career="role-compare">{"a":1}</div>',
  ],
  'table with data-career': [
    '<table data-career="role-compare"><tbody><tr><th scope="col">a</th></tr></tbody></table>',
  ],
  'table style': [
    '<figure class="wp-block-table is-style-career-compare"><table><caption>a</caption><tbody><tr><td>1</td></tr></tbody></table><figcaption>b</figcaption></figure>',
  ],
  'ol, dl, details': [
    '<ol data-career="career-ladder"><li>a</li></ol><dl data-career="titled-list"><dt>a</dt><dd>b</dd></dl><details data-career="faq-list"><summary>a</summary>b</details>',
  ],
  form: [
    '<form data-career="job-search" action="/jobs"><input name="q"><button>a</button></form>',
    '<button>a</button>',
  ],
  link: ['<a href="/r.json#career=role-compare&amp;currency=USD">a</a>'],
  shortcode: [
    '[career src="/r.json"]{"a":["<",1]}[/career]',
    '[career src="/r.json"]{"a":["&lt;&quot;,1]}[/career]',
  ],
};
