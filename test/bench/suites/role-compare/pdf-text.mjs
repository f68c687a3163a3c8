import { inflateSync } from 'node:zlib';

const STREAM = /stream\r?\n([\s\S]*?)\r?\nendstream/g;

function* streamsOf(pdf) {
  for (const [, data] of pdf.toString('latin1').matchAll(STREAM)) {
    try {
      yield inflateSync(Buffer.from(data, 'latin1')).toString('latin1');
    } catch {
      // Pictures and fonts are packed in other ways.
    }
  }
}

const numbers = (hex) => (hex.match(/.{4}/g) ?? []).map((digits) => parseInt(digits, 16));

/** The characters of a font's glyphs, from the table that PDFs carry for copying text. */
function charactersOf(table) {
  const characters = new Map();
  const put = (glyph, text) => characters.set(glyph, text);
  for (const [, lines] of table.matchAll(/beginbfchar([\s\S]*?)endbfchar/g))
    for (const [, glyph, text] of lines.matchAll(/<(\w{4})>\s*<(\w+)>/g))
      put(parseInt(glyph, 16), String.fromCharCode(...numbers(text)));
  for (const [, lines] of table.matchAll(/beginbfrange([\s\S]*?)endbfrange/g)) {
    for (const [, from, to, text] of lines.matchAll(/<(\w{4})>\s*<(\w{4})>\s*<(\w{4})>/g)) {
      const [first, last, start] = [from, to, text].map((hex) => parseInt(hex, 16));
      for (let glyph = first; glyph <= last; glyph++) put(glyph, String.fromCharCode(start + glyph - first));
    }
  }
  return characters;
}

/** Whether a text stands in a PDF: which font a piece is set in is not looked up, any that makes sense of it will do. */
export function pdfShows(pdf, text) {
  const streams = [...streamsOf(pdf)];
  const fonts = streams.filter((stream) => stream.includes('begincmap')).map(charactersOf);
  // A text is in pieces where letters are moved closer together.
  const glyphs = streams.flatMap((stream) =>
    [...stream.matchAll(/\bBT\b([\s\S]*?)\bET\b/g)].map(([, block]) =>
      [...block.matchAll(/<(\w+)>/g)].flatMap(([, hex]) => numbers(hex)),
    ),
  );
  return fonts.some((font) =>
    glyphs
      .map((piece) => piece.map((glyph) => font.get(glyph) ?? '?').join(''))
      .join(' ')
      .includes(text),
  );
}
