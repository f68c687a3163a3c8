import type { IssueLog } from './issue-log.js';
import { readText } from './text.js';

const SCHEMES = /^(https?|mailto|tel):$/;

/**
 * The address if a reader may safely follow it, otherwise undefined (the label stays, without a link).
 * Relative addresses are kept as they are; `base` stands in for the page's own.
 */
export function safeUrl(address: string, base = 'https://page.invalid/'): string | undefined {
  // Browsers read "\\host" and "java\tscript:" differently from how they look, so both are refused unread.
  // eslint-disable-next-line no-control-regex
  if (/[\u0000-\u001F\u007F\\]/.test(address)) return undefined;
  try {
    const url = new URL(address, base);
    return SCHEMES.test(url.protocol) && !url.username && !url.password ? address : undefined;
  } catch {
    return undefined;
  }
}

/** A link that may be followed; others are reported and left out. */
export function readUrl(input: unknown, log: IssueLog, where: string): string | undefined {
  const address = readText(input, log, where);
  // What had to be cleaned could be another address afterwards.
  if (!address || (address === String(input).trim() && safeUrl(address))) return address;
  log.add('CE210', where, input);
  return undefined;
}
