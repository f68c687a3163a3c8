import { jsonAttribute, safeJson, safeMarkup, safeSource, safeText } from './escape.js';

/** Text in rows, for readers who don't get the element: no script, a feed, a system that keeps nothing else. */
export interface PlainTable {
  caption?: string;
  head: string[];
  rows: string[][];
}

/** What an editor has chosen. */
export interface EmbedRequest {
  tag: string;
  /** The data, or its address, or both; without an address, what only links can carry can't be made. */
  data?: unknown;
  src?: string;
  /** Attributes of the element by their names; `true` is one without a value. */
  attributes?: Readonly<Record<string, string | true>>;
  /** Exact version of the library. */
  version: string;
  /** Folder of the files, with a slash at its end; `{version}` stands for the version. */
  base: string;
  /** Digests of the files, by name, from `sri.json`. */
  integrity?: Readonly<Record<string, string>>;
  theme?: 'auto' | 'light' | 'dark';
  /** A language tag; the page's language by default. */
  lang?: string;
  /** What stands there without the element. */
  fallback?: PlainTable;
  /** The same as HTML in which every text is escaped; it goes before a table that the element does not read. */
  markup?: string;
  /** The element would read the same from the fallback, so that the table can be all there is. */
  isTableEnough?: boolean;
}

export type SnippetLanguage = 'html' | 'md' | 'php' | 'yaml' | 'jsx' | 'vue' | 'svelte' | 'ts';

/** What to paste somewhere, and what to know about that place. */
export interface Snippet {
  id: string;
  label: string;
  language: SnippetLanguage;
  /** Empty where it can't be made; `note` says why. */
  code: string;
  note: string;
}

const SCRIPT = 'auto.iife.js';
const STYLE = 'fallback.css';
/** Text blocks and guides have a style sheet of their own. */
const GUIDE_STYLE = 'fallback-guide.css';
const HAS_NONE = /^(?:career-(?!guide)|job-|pay-amount|role-compare|salary-chart)/;
const HOST = 'embed-host.js';
/** Servers refuse longer addresses; some of them from 8 kB on. */
const LONGEST_ADDRESS = 6000;
const WEBFLOW_LIMIT = 50_000;
/** A sentence goes on after these. */
const INLINE = ['pay-amount'];
const RIGHT_TO_LEFT = /^(?:ar|arc|ckb|dv|fa|he|ks|ps|sd|ug|ur|yi)\b/i;
const NEEDS_ADDRESS =
  'This needs the data at an address of its own: save the JSON beside your page and enter its address.';

const baseOf = ({ base, version }: EmbedRequest): string => base.replaceAll('{version}', version);

function checkOf({ integrity }: EmbedRequest, file: string): string {
  const digest = integrity?.[file];
  return digest ? ` integrity="${safeText(digest)}" crossorigin="anonymous"` : '';
}

function scriptOf(request: EmbedRequest, file = SCRIPT): string {
  return `<script src="${safeText(baseOf(request) + file)}"${checkOf(request, file)} defer></script>`;
}

/** Before the element, so that its room is kept from the beginning. */
function styleOf(request: EmbedRequest): string {
  const files = HAS_NONE.test(request.tag) ? [STYLE] : [STYLE, GUIDE_STYLE];
  return files
    .map(
      (file) => `<link rel="stylesheet" href="${safeText(baseOf(request) + file)}"${checkOf(request, file)}>`,
    )
    .join('\n');
}

/** A row with nothing but its first cell is a heading over those below it. */
export const isSection = (row: readonly string[], width: number): boolean =>
  width > 2 && !row.slice(1).some(Boolean);

function rowOf(row: readonly string[], width: number): string {
  const [first = '', ...rest] = row;
  if (isSection(row, width)) {
    return `<tr><th scope="rowgroup" colspan="${width}">${safeText(first)}</th></tr>`;
  }
  const others = rest.map((text) => `<td>${safeText(text)}</td>`).join('');
  return `<tr><th scope="row">${safeText(first)}</th>${others}</tr>`;
}

function tableOf({ caption, head, rows }: PlainTable, attributes = ''): string {
  const title = caption ? `<caption>${safeText(caption)}</caption>` : '';
  // The corner is a plain cell: as a heading without text, it is read out as one.
  const heads = head.map((text) => (text ? `<th scope="col">${safeText(text)}</th>` : '<td></td>')).join('');
  const top = head.length ? `<thead><tr>${heads}</tr></thead>` : '';
  const body = rows.map((row) => rowOf(row, head.length)).join('');
  return `<table${attributes}>${title}${top}<tbody>${body}</tbody></table>`;
}

const titleOf = ({ attributes, fallback, data, tag }: EmbedRequest): string => {
  const given = (data as { title?: unknown } | undefined)?.title;
  const own = typeof attributes?.['caption'] === 'string' ? attributes['caption'] : '';
  return own || fallback?.caption || (typeof given === 'string' ? given : '') || tag.replaceAll('-', ' ');
};

const linkTo = (address: string, text: string): string =>
  `<a href="${safeText(address)}">${safeText(text)}</a>`;

function fallbackOf(request: EmbedRequest, isKept = true): string {
  const { fallback, isTableEnough, markup, src } = request;
  if (fallback && isTableEnough) return tableOf(fallback);
  // Content systems take the fields out of a form, and leave its labels behind.
  if (markup && (isKept || !markup.includes('<form'))) return safeMarkup(markup);
  if (fallback) return tableOf(fallback);
  return src ? linkTo(src, titleOf(request)) : '';
}

const given = (request: EmbedRequest): [string, string | true][] => Object.entries(request.attributes ?? {});

const plainAttributes = (request: EmbedRequest, prefix = ''): string =>
  given(request)
    .map(
      ([name, value]) =>
        ` ${prefix}${name}${value === true ? (prefix ? '=""' : '') : `="${safeText(value)}"`}`,
    )
    .join('');

/** What holds for all that is inside: the language and the colours. */
function around({ lang, theme }: EmbedRequest): string {
  const language = lang ? ` lang="${safeText(lang)}"${RIGHT_TO_LEFT.test(lang) ? ' dir="rtl"' : ''}` : '';
  const colours =
    theme === 'light' || theme === 'dark'
      ? ` style="color-scheme: ${theme}; background: Canvas; color: CanvasText"`
      : '';
  return language + colours;
}

/** The data of a carrier: in full where there is any, or else its address. */
function dataAttribute(request: EmbedRequest): string {
  const { data, src } = request;
  if (src) return ` data-src="${safeText(src)}"`;
  return data === undefined ? '' : jsonAttribute('data-config', data);
}

/** A wrapper that stands for the element; the systems that throw unknown tags away keep it. */
function wrapper(request: EmbedRequest): string {
  const { tag } = request;
  const name = INLINE.includes(tag) ? 'span' : 'div';
  const attributes = plainAttributes(request, 'data-');
  const all = ` data-career="${tag}"${attributes}${dataAttribute(request)}${around(request)}`;
  return `<${name}${all}>${fallbackOf(request, false)}</${name}>`;
}

/** The element itself, with the JSON as its child. The div keeps editors from taking its children out. */
function element(request: EmbedRequest): string {
  const { tag, data, src } = request;
  const name = INLINE.includes(tag) ? 'span' : 'div';
  const address = src ? ` src="${safeText(src)}"` : '';
  const script =
    src || data === undefined ? '' : `<script type="application/json">${safeJson(data)}</script>`;
  const inside = script + fallbackOf(request);
  return `<${name}${around(request)}><${tag}${plainAttributes(request)}${address}>${inside}</${tag}></${name}>`;
}

/** The address of the data, which says what shows it. */
function carryingAddress(request: EmbedRequest): string | undefined {
  const { tag, src, lang } = request;
  if (!src) return undefined;
  const says = new URLSearchParams({ career: tag });
  for (const [name, value] of given(request)) says.set(name, value === true ? '' : value);
  // Most systems keep no `lang`, and a link has no element around it that could say it.
  if (lang) says.set('locale', lang);
  return `${src.replace(/#.*$/s, '')}#${says}`;
}

function frame(request: EmbedRequest): string | undefined {
  const { tag, src, data, theme, lang } = request;
  const says = new URLSearchParams({ element: tag });
  if (src) says.set('src', src);
  else if (data !== undefined) says.set('config', safeJson(data));
  for (const [name, value] of given(request)) says.set(name, value === true ? '' : value);
  if (theme && theme !== 'auto') says.set('theme', theme);
  if (lang) says.set('lang', lang);
  if (lang && RIGHT_TO_LEFT.test(lang)) says.set('dir', 'rtl');
  const address = `${baseOf(request)}embed.html?${says}`;
  if (address.length > LONGEST_ADDRESS) return undefined;
  const title = safeText(titleOf(request));
  return `<iframe src="${safeText(address)}" title="${title}" width="100%" height="480" style="border: 0" loading="lazy"></iframe>`;
}

const classOf = (tag: string): string =>
  tag.replace(/(?:^|-)(\w)/g, (_, letter: string) => letter.toUpperCase());

const install = ({ version }: EmbedRequest): string => `npm install --save-exact career-elements@${version}`;

const define = ({ tag }: EmbedRequest): string => `import 'career-elements/elements/${tag}/define';`;

/** The element in a framework's template. Its own braces never stand in a value, `safeText` writes them out. */
function inTemplate(request: EmbedRequest, data: string): string {
  const { tag, src } = request;
  const address = src ? ` src="${safeText(src)}"` : request.data === undefined ? '' : ` ${data}`;
  return `<${tag}${plainAttributes(request)}${address}></${tag}>`;
}

function dataConst(request: EmbedRequest): string {
  return request.src || request.data === undefined ? '' : `\nconst data = ${safeSource(request.data)};\n`;
}

function frameworks(request: EmbedRequest): Snippet[] {
  const { tag } = request;
  const name = `${classOf(tag)}Embed`;
  const data = dataConst(request);
  const wrap = (inside: string): string => {
    const outside = around({ ...request, theme: 'auto' });
    return outside ? `<div${outside}>${inside}</div>` : inside;
  };
  const config = inTemplate(request, 'config={JSON.stringify(data)}');
  const pinned = `${install(request)} pins this version.`;
  return [
    {
      id: 'react',
      label: 'React',
      language: 'jsx',
      code: `${define(request)}\n${data}\nexport const ${name} = () => ${wrap(config)};\n`,
      note: `${pinned} The data goes in as text, because React leaves objects out when a server has rendered the page.`,
    },
    {
      id: 'vue',
      label: 'Vue',
      language: 'vue',
      code: `<script setup>\n${define(request)}\n${data}</script>\n\n<template>\n  ${wrap(inTemplate(request, ':data.prop="data"'))}\n</template>\n`,
      note: `${pinned} Tell the compiler that tags with a dash are elements: isCustomElement: (tag) => tag.includes('-').`,
    },
    {
      id: 'svelte',
      label: 'Svelte',
      language: 'svelte',
      code: `<script>\n  ${define(request)}\n${data}</script>\n\n${wrap(config)}\n`,
      note: `${pinned} The data goes in as text, so that a page from the server has it as well.`,
    },
    {
      id: 'angular',
      label: 'Angular',
      language: 'ts',
      code: `import { Component, CUSTOM_ELEMENTS_SCHEMA } from '@angular/core';\n${define(request)}\n${data}
@Component({
  selector: 'app-${tag}',
  schemas: [CUSTOM_ELEMENTS_SCHEMA],
  template: \`${wrap(inTemplate(request, '[data]="data"'))}\`,
})
export class ${name}Component {${data ? '\n  data = data;\n' : ''}}\n`,
      note: `${pinned} Without CUSTOM_ELEMENTS_SCHEMA, Angular refuses the tag.`,
    },
  ];
}

const STYLES: Readonly<Record<string, string>> = { 'role-compare': 'compare', 'salary-chart': 'chart' };

/** The table block of WordPress with a style of ours: editors go on to edit it as a table. */
function tableBlock(request: EmbedRequest): string | undefined {
  const { tag, fallback, isTableEnough } = request;
  const style = STYLES[tag];
  const others = given(request).some(([name]) => name !== 'caption');
  if (!style || !isTableEnough || !fallback || others) return undefined;
  const { head, rows } = fallback;
  const line = (row: readonly string[], name: 'th' | 'td') =>
    `<tr>${row.map((text) => `<${name}>${safeText(text)}</${name}>`).join('')}</tr>`;
  const inBlock = (row: readonly string[]) =>
    isSection(row, head.length)
      ? `<tr><td colspan="${head.length}">${safeText(row[0] ?? '')}</td></tr>`
      : line(row, 'td');
  const top = head.length ? `<thead>${line(head, 'th')}</thead>` : '';
  const body = `<tbody>${rows.map(inBlock).join('')}</tbody>`;
  const title = `<figcaption class="wp-element-caption">${safeText(titleOf(request))}</figcaption>`;
  return `<!-- wp:table {"className":"is-style-career-${style}"} -->
<figure class="wp-block-table is-style-career-${style}"><table>${top}${body}</table>${title}</figure>
<!-- /wp:table -->`;
}

/** Once for a whole WordPress site; the script is left alone by plug-ins that put scripts together. */
function wordpressSite(request: EmbedRequest): string {
  const { version, integrity = {} } = request;
  const digest = integrity[SCRIPT];
  const check = digest
    ? `
add_filter( 'script_loader_tag', function ( $tag, $handle ) {
	return 'career-elements' === $handle
		? str_replace( ' src=', ' integrity="${digest}" crossorigin="anonymous" src=', $tag )
		: $tag;
}, 10, 2 );
`
    : '';
  const folder = baseOf(request).replace(/['\\]/g, '\\$&');
  const styles = [STYLE, GUIDE_STYLE].map(
    (file) =>
      `\twp_enqueue_style( 'career-${file.slice(0, -4)}', '${folder}${file}', array(), '${version}' );\n`,
  );
  return `add_action( 'wp_enqueue_scripts', function () {
${styles.join('')}	wp_enqueue_script( 'career-elements', '${folder}${SCRIPT}', array(), ${digest ? 'null' : `'${version}'`}, array( 'strategy' => 'defer' ) );
} );
${check}`;
}

const yamlText = (text: string): string => `'${text.replaceAll("'", "''")}'`;

function drupalSite(request: EmbedRequest): string {
  const external = (file: string, ...own: string[]): string => {
    const digest = request.integrity?.[file];
    const check = digest ? [`integrity: ${yamlText(digest)}`, 'crossorigin: anonymous'] : [];
    const attributes = [...own, ...check].join(', ');
    return `${yamlText(baseOf(request) + file)}: { type: external, minified: true${attributes && `, attributes: { ${attributes} }`} }`;
  };
  return `# YOUR_THEME.libraries.yml
career-elements:
  version: ${request.version}
  css:
    component:
      ${external(STYLE)}
      ${external(GUIDE_STYLE)}
  js:
    ${external(SCRIPT, 'defer: true')}

# YOUR_THEME.info.yml
libraries:
  - YOUR_THEME/career-elements`;
}

function markdown(request: EmbedRequest): string {
  const address = carryingAddress(request);
  const text = titleOf(request)
    .replace(/[\\[\]<>*_`]/g, '\\$&')
    .replace(/\s+/g, ' ');
  return address ? `[${text}](<${address.replace(/[<>]/g, encodeURIComponent)}>)` : '';
}

/** Everything that fits what was chosen, the simplest first. */
export function snippetsFor(request: EmbedRequest): Snippet[] {
  const { src, isTableEnough, fallback, tag } = request;
  const own = wrapper(request);
  const script = scriptOf(request);
  const both = `${own}\n${script}`;
  const address = carryingAddress(request);
  const framed = frame(request);
  const block = tableBlock(request);
  const tooLong = both.length > WEBFLOW_LIMIT;
  const snippets: Snippet[] = [
    {
      id: 'html',
      label: 'HTML',
      language: 'html',
      code: `${styleOf(request)}\n${element(request)}\n${script}`,
      note: 'For pages whose HTML is yours. What comes before the element keeps room for it and may stand in the head of the page; it and the script are needed once on a page.',
    },
    {
      id: 'wordpress',
      label: 'WordPress',
      language: 'html',
      code: `<!-- wp:html -->\n${own}\n<!-- /wp:html -->`,
      note: 'Paste it into the code editor, or without its first and last line into a Custom HTML block. Authors and contributors can use it as well. The script comes from “WordPress, once for the site”.',
    },
    ...(block
      ? [
          {
            id: 'wordpress-table',
            label: 'WordPress, as a table block',
            language: 'html' as const,
            code: block,
            note: 'Paste it into the code editor. It stays a table that anybody can edit. The script comes from “WordPress, once for the site”.',
          },
        ]
      : []),
    {
      id: 'wordpress-site',
      label: 'WordPress, once for the site',
      language: 'php',
      code: wordpressSite(request),
      note: 'For an administrator: into functions.php of a child theme, or into a plug-in for snippets.',
    },
    {
      id: 'drupal',
      label: 'Drupal',
      language: 'html',
      code: own,
      note: 'Paste it with “Source” in the text format Full HTML. Basic HTML keeps only a link. The script comes from “Drupal, once for the site”.',
    },
    {
      id: 'drupal-site',
      label: 'Drupal, once for the site',
      language: 'yaml',
      code: drupalSite(request),
      note: 'For an administrator: into two files of the theme. Clear the caches afterwards.',
    },
    {
      id: 'ghost',
      label: 'Ghost',
      language: 'html',
      code: `<!--kg-card-begin: html-->\n${both}\n<!--kg-card-end: html-->`,
      note: 'Paste what is between the first and the last line into an HTML card; with both lines, it can be pasted into a Markdown card.',
    },
    {
      id: 'webflow',
      label: 'Webflow',
      language: 'html',
      code: tooLong ? '' : both,
      note: tooLong
        ? `An embed holds ${WEBFLOW_LIMIT.toLocaleString('en')} characters, and this has ${both.length.toLocaleString('en')}. Put the data at an address of its own.`
        : 'Paste it into a Code Embed element. It shows on the published site, not in the Designer.',
    },
    {
      id: 'squarespace',
      label: 'Squarespace',
      language: 'html',
      code: both,
      note: 'Paste it into a Code block of the type HTML, with “Display source” off. Some plans allow no scripts.',
    },
    ...(isTableEnough && fallback
      ? [
          {
            id: 'table',
            label: 'Table',
            language: 'html' as const,
            code: tableOf(fallback, ` data-career="${tag}"${plainAttributes(request, 'data-')}`),
            note: 'A plain table with a name on it. What is edited in the table changes in the element. The page needs the script of “HTML”.',
          },
        ]
      : []),
    {
      id: 'link',
      label: 'Link',
      language: 'html',
      code: address ? linkTo(address, titleOf(request)) : '',
      note: src
        ? 'For systems that keep nothing but links. On a page with the script it becomes the element, elsewhere it leads to the data.'
        : NEEDS_ADDRESS,
    },
    {
      id: 'markdown',
      label: 'Markdown',
      language: 'md',
      code: markdown(request),
      note: src
        ? 'A paragraph with nothing but this link becomes the element. The site’s template needs the script of “HTML”.'
        : NEEDS_ADDRESS,
    },
    {
      id: 'iframe',
      label: 'Frame',
      language: 'html',
      code: framed ? `${framed}\n${scriptOf(request, HOST)}` : '',
      note: framed
        ? 'Nothing of your page reaches into the frame, and nothing of it into your page. The script gives it its height; without it, set “height” yourself.'
        : 'The data is too long for an address. Save the JSON beside embed.html and enter its address.',
    },
    ...frameworks(request),
  ];
  return snippets;
}
