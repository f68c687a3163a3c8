import { safeLines, safeText } from './escape.js';
import { allStyles, baseOf, SCRIPT, scriptOf, STYLES } from './files.js';
import { around } from './markup.js';
import { given, isSection, ownTitle, type EmbedRequest } from './request.js';

/** What a whole site gets once, and the blocks of its editor. */

const BLOCK_STYLES: Readonly<Record<string, string>> = { 'role-compare': 'compare', 'salary-chart': 'chart' };

/** The table block of WordPress with a style of ours: editors go on to edit it as a table. */
export function tableBlock(request: EmbedRequest): string | undefined {
  const { tag, fallback, isTableEnough } = request;
  const style = BLOCK_STYLES[tag];
  const others = given(request).some(([name]) => name !== 'caption');
  // The block has no place for them.
  if (!style || !isTableEnough || !fallback || others || around(request)) return undefined;
  const { head, rows } = fallback;
  const line = (row: readonly string[], name: 'th' | 'td') =>
    `<tr>${row.map((text) => `<${name}>${safeLines(text)}</${name}>`).join('')}</tr>`;
  const inBlock = (row: readonly string[]) =>
    isSection(row, head.length)
      ? `<tr><td colspan="${head.length}">${safeText(row[0] ?? '')}</td></tr>`
      : line(row, 'td');
  const top = head.length ? `<thead>${line(head, 'th')}</thead>` : '';
  const body = `<tbody>${rows.map(inBlock).join('')}</tbody>`;
  const own = ownTitle(request);
  const title = own ? `<figcaption class="wp-element-caption">${safeText(own)}</figcaption>` : '';
  return `<!-- wp:table {"className":"is-style-career-${style}"} -->
<figure class="wp-block-table is-style-career-${style}"><table>${top}${body}</table>${title}</figure>
<!-- /wp:table -->`;
}

/** Once for a whole WordPress site; the script is left alone by plug-ins that put scripts together. */
export function wordpressSite(request: EmbedRequest): string {
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
  const styles = STYLES.map(
    (file) =>
      `\twp_enqueue_style( 'career-${file.slice(0, -4)}', '${folder}${file}', array(), '${version}' );\n`,
  );
  return `add_action( 'wp_enqueue_scripts', function () {
${styles.join('')}	wp_enqueue_script( 'career-elements', '${folder}${SCRIPT}', array(), ${digest ? 'null' : `'${version}'`}, array( 'strategy' => 'defer' ) );
} );
${check}`;
}

const yamlText = (text: string): string => `'${text.replaceAll("'", "''")}'`;

export function drupalSite(request: EmbedRequest): string {
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
${STYLES.map((file) => `      ${external(file)}`).join('\n')}
  js:
    ${external(SCRIPT, 'defer: true')}

# YOUR_THEME.info.yml
libraries:
  - YOUR_THEME/career-elements`;
}

/** The two fields of Ghost's code injection. */
export const ghostSite = (request: EmbedRequest): string =>
  `<!-- Site header -->\n${allStyles(request)}\n\n<!-- Site footer -->\n${scriptOf(request)}`;
