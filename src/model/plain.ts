const NAMED: Record<string, string> = {
  amp: '&',
  lt: '<',
  gt: '>',
  quot: '"',
  apos: "'",
  nbsp: ' ',
  ndash: '–',
  mdash: '—',
  hellip: '…',
  lsquo: '‘',
  rsquo: '’',
  ldquo: '“',
  rdquo: '”',
  bull: '•',
  euro: '€',
  pound: '£',
  middot: '·',
  eacute: 'é',
  uuml: 'ü',
  ouml: 'ö',
  auml: 'ä',
  szlig: 'ß',
};

/** A text in which a source has left HTML entities. */
export function decodeEntities(text: string): string {
  return text.replace(/&(?:#(\d{1,7})|#x([\da-f]{1,6})|(\w{2,8}));/gi, (all, decimal, hex, name: string) => {
    if (name) return Object.hasOwn(NAMED, name) ? NAMED[name]! : all;
    const code = decimal ? Number(decimal) : parseInt(hex as string, 16);
    return code <= 0x10ffff ? String.fromCodePoint(code) : '';
  });
}

const BLOCKS = ' p br div li ul ol h1 h2 h3 h4 h5 h6 tr td th table section article hr ';

/** The words of HTML, without its tags and scripts, on one line. */
export function plainText(html: string): string {
  const text = html
    .replace(/<!--[\s\S]*?(?:-->|$)/g, ' ')
    .replace(/<(script|style|template|iframe|noscript)\b[\s\S]*?(?:<\/\1\s*>|$)/gi, ' ')
    .replace(/([^\s.,;:!?>])\s*(?:<\/\w+>\s*)*<\/li\s*>\s*<li\b[^<>]*>/gi, '$1; ')
    .replace(/<\/?([a-z]\w*)[^<>]*(?:>|$)/gi, (_, tag: string) =>
      BLOCKS.includes(` ${tag.toLowerCase()} `) ? ' ' : '',
    );
  return decodeEntities(text).replace(/\s+/g, ' ').trim();
}
