import { safeText } from './escape.js';
import type { EmbedRequest } from './request.js';

/** The library's files, as a page names them. */

export const SCRIPT = 'auto.iife.js';
export const HOST_SCRIPT = 'embed-host.js';

const STYLE = 'fallback.css';
/** Text blocks and guides have a style sheet of their own. */
const GUIDE_STYLE = 'fallback-guide.css';
const HAS_NONE = /^(?:career-(?!guide)|job-|pay-amount|role-compare|salary-chart)/;

/** Both style sheets, for a whole site. */
export const STYLES = [STYLE, GUIDE_STYLE];

export const baseOf = ({ base, version }: EmbedRequest): string => base.replaceAll('{version}', version);

function checkOf({ integrity }: EmbedRequest, file: string): string {
  const digest = integrity?.[file];
  return digest ? ` integrity="${safeText(digest)}" crossorigin="anonymous"` : '';
}

export function scriptOf(request: EmbedRequest, file = SCRIPT): string {
  return `<script src="${safeText(baseOf(request) + file)}"${checkOf(request, file)} defer></script>`;
}

const styleLink = (request: EmbedRequest, file: string): string =>
  `<link rel="stylesheet" href="${safeText(baseOf(request) + file)}"${checkOf(request, file)}>`;

export const allStyles = (request: EmbedRequest): string =>
  STYLES.map((file) => styleLink(request, file)).join('\n');

/** Before the element, so that its room is kept from the beginning. */
export const styleOf = (request: EmbedRequest): string =>
  HAS_NONE.test(request.tag) ? styleLink(request, STYLE) : allStyles(request);
