import { carryingAddress, frame, markdown } from './addresses.js';
import { HOST_SCRIPT, scriptOf, styleOf } from './files.js';
import { frameworks } from './frameworks.js';
import { element, INLINE, linkTo, plainAttributes, tableOf, withAround, wrapper } from './markup.js';
import { titleOf, type EmbedRequest, type Snippet } from './request.js';
import { drupalSite, ghostSite, tableBlock, wordpressSite } from './sites.js';

export type { EmbedRequest, PlainTable, Snippet, SnippetLanguage } from './request.js';

const WEBFLOW_LIMIT = 50_000;
/** In bytes. */
const SQUARESPACE_LIMIT = 400_000;
const NEEDS_ADDRESS =
  'This needs the data at an address of its own: save the code of “Data as JSON” as a file beside your page, and enter its address.';

const html = (request: EmbedRequest): Snippet => ({
  id: 'html',
  label: 'HTML',
  language: 'html',
  code: `${styleOf(request)}\n${element(request)}\n${scriptOf(request)}`,
  note: 'For pages whose HTML is yours. What comes before the element keeps room for it and may stand in the head of the page; it and the script are needed once on a page.',
});

function wordpress(request: EmbedRequest): Snippet[] {
  const block = tableBlock(request);
  const table: Snippet = {
    id: 'wordpress-table',
    label: 'WordPress, as a table block',
    language: 'html',
    code: block ?? '',
    note: 'Paste it into the code editor. It stays a table that anybody can edit. The script comes from “WordPress, once for the site”.',
  };
  return [
    {
      id: 'wordpress',
      label: 'WordPress',
      language: 'html',
      code: `<!-- wp:html -->\n${wrapper(request)}\n<!-- /wp:html -->`,
      note: 'Paste it into the code editor, or without its first and last line into a Custom HTML block. Authors and contributors can use it as well. The script comes from “WordPress, once for the site”.',
    },
    ...(block ? [table] : []),
    {
      id: 'wordpress-site',
      label: 'WordPress, once for the site',
      language: 'php',
      code: wordpressSite(request),
      note: 'For an administrator: into functions.php of a child theme, or into a plug-in for snippets.',
    },
  ];
}

const drupal = (request: EmbedRequest): Snippet[] => [
  {
    id: 'drupal',
    label: 'Drupal',
    language: 'html',
    code: wrapper(request),
    note: 'Paste it with “Source” in the text format Full HTML. Basic HTML leaves only the words: use “Link” there. The script comes from “Drupal, once for the site”.',
  },
  {
    id: 'drupal-site',
    label: 'Drupal, once for the site',
    language: 'yaml',
    code: drupalSite(request),
    note: 'For an administrator: into two files of the theme. Clear the caches afterwards.',
  },
];

/** Systems whose editors take a piece of HTML with its script. */
const hostedCode = (request: EmbedRequest): string =>
  `${styleOf(request)}\n${wrapper(request, true)}\n${scriptOf(request)}`;

const ghost = (request: EmbedRequest): Snippet[] => [
  {
    id: 'ghost',
    label: 'Ghost',
    language: 'html',
    code: `<!--kg-card-begin: html-->\n${hostedCode(request)}\n<!--kg-card-end: html-->`,
    note: INLINE.includes(request.tag)
      ? 'An HTML card is a paragraph of its own. For an amount within a sentence, write the sentence in a Markdown card and put the line with the amount into it. The script comes from “Ghost, once for the site”.'
      : 'Paste what is between the first and the last line into an HTML card; with both lines, it can be pasted into a Markdown card.',
  },
  {
    id: 'ghost-site',
    label: 'Ghost, once for the site',
    language: 'html',
    code: ghostSite(request),
    note: 'For an administrator: under Settings, Code injection, each part into the field that it is named for. Links become elements then, and HTML cards need neither styles nor script.',
  },
];

function hosted(request: EmbedRequest): Snippet[] {
  const code = hostedCode(request);
  const tooLong = code.length > WEBFLOW_LIMIT;
  const bytes = new TextEncoder().encode(code).length;
  return [
    {
      id: 'webflow',
      label: 'Webflow',
      language: 'html',
      code: tooLong ? '' : code,
      note: tooLong
        ? `An embed holds ${WEBFLOW_LIMIT.toLocaleString('en')} characters, and this has ${code.length.toLocaleString('en')}. Put the data at an address of its own.`
        : 'Paste it into a Code Embed element. It shows on the published site, not in the Designer.',
    },
    {
      id: 'squarespace',
      label: 'Squarespace',
      language: 'html',
      code: bytes > SQUARESPACE_LIMIT ? '' : code,
      note:
        bytes > SQUARESPACE_LIMIT
          ? `A Code block holds ${SQUARESPACE_LIMIT / 1000} kB, and this has ${Math.ceil(bytes / 1000)}. Put the data at an address of its own.`
          : 'Paste it into a Code block of the type HTML, with “Display source” off. Some plans allow no scripts.',
    },
  ];
}

/** A table that the element reads; there is none for what is more than a table. */
function plainTable(request: EmbedRequest): Snippet[] {
  const { fallback, isTableEnough, tag } = request;
  if (!isTableEnough || !fallback) return [];
  return [
    {
      id: 'table',
      label: 'Table',
      language: 'html',
      code: withAround(
        request,
        tableOf(fallback, ` data-career="${tag}"${plainAttributes(request, 'data-')}`),
      ),
      note: 'A plain table with a name on it. What is edited in the table changes in the element. The page needs the script of “HTML”.',
    },
  ];
}

function links(request: EmbedRequest): Snippet[] {
  const address = carryingAddress(request);
  return [
    {
      id: 'link',
      label: 'Link',
      language: 'html',
      code: address ? linkTo(address, titleOf(request)) : '',
      note: address
        ? 'For systems that keep nothing but links. On a page with the script it becomes the element, elsewhere it leads to the data.'
        : NEEDS_ADDRESS,
    },
    {
      id: 'markdown',
      label: 'Markdown',
      language: 'md',
      code: markdown(request),
      note: address
        ? 'A paragraph with nothing but this link becomes the element. The site’s template needs the script of “HTML”.'
        : NEEDS_ADDRESS,
    },
  ];
}

/** What is at the address that links and long frames need; a table has to become it first. */
const json = ({ data }: EmbedRequest): Snippet => ({
  id: 'json',
  label: 'Data as JSON',
  language: 'json',
  code: data === undefined ? '' : JSON.stringify(data, null, 2),
  note: 'The data as a file: save it as data.json beside your page. Links, Markdown, frames and “src” take its address.',
});

function iframe(request: EmbedRequest): Snippet {
  const framed = frame(request);
  return {
    id: 'iframe',
    label: 'Frame',
    language: 'html',
    code: framed ? `${framed}\n${scriptOf(request, HOST_SCRIPT)}` : '',
    note: framed
      ? 'Nothing of your page reaches into the frame, and nothing of it into your page. The script gives it its height; without it, set “height” yourself.'
      : 'The data is too long for an address. Save the code of “Data as JSON” beside embed.html, and enter its address.',
  };
}

/** Everything that fits what was chosen, the simplest first. */
export const snippetsFor = (request: EmbedRequest): Snippet[] => [
  html(request),
  ...wordpress(request),
  ...drupal(request),
  ...ghost(request),
  ...hosted(request),
  ...plainTable(request),
  ...links(request),
  iframe(request),
  json(request),
  ...frameworks(request),
];
