import { safeJson, safeText } from './escape.js';
import { baseOf } from './files.js';
import { given, isRightToLeft, titleOf, type EmbedRequest } from './request.js';

/** Servers refuse longer addresses; some of them from 8 kB on. */
const LONGEST_ADDRESS = 6000;

/** The address of the data, which says what shows it. */
export function carryingAddress(request: EmbedRequest): string | undefined {
  const { tag, src, lang } = request;
  if (!src) return undefined;
  const says = new URLSearchParams({ career: tag });
  for (const [name, value] of given(request)) says.set(name, value === true ? '' : value);
  // Most systems keep no `lang`, and a link has no element around it that could say it.
  if (lang) says.set('locale', lang);
  return `${src.replace(/#.*$/s, '')}#${says}`;
}

export function frame(request: EmbedRequest): string | undefined {
  const { tag, src, data, theme, lang } = request;
  const says = new URLSearchParams({ element: tag });
  if (src) says.set('src', src);
  else if (data !== undefined) says.set('config', safeJson(data));
  for (const [name, value] of given(request)) says.set(name, value === true ? '' : value);
  if (theme && theme !== 'auto') says.set('theme', theme);
  if (lang) says.set('lang', lang);
  if (lang && isRightToLeft(lang)) says.set('dir', 'rtl');
  const address = `${baseOf(request)}embed.html?${says}`;
  if (address.length > LONGEST_ADDRESS) return undefined;
  const title = safeText(titleOf(request));
  return `<iframe src="${safeText(address)}" title="${title}" width="100%" height="480" style="border: 0" loading="lazy"></iframe>`;
}

/** The same as a link in Markdown. */
export function markdown(request: EmbedRequest): string {
  const address = carryingAddress(request);
  const text = titleOf(request)
    .replace(/[\\[\]<>*_`]/g, '\\$&')
    .replace(/\s+/g, ' ');
  return address ? `[${text}](<${address.replace(/[<>]/g, encodeURIComponent)}>)` : '';
}
