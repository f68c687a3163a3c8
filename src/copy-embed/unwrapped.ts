/** Marks of code around data, and its name in JavaScript before it. */
const AROUND = [
  /(^|\n)[ \t]*(?:`{3,}|~{3,})[^\n]*\n(?<data>[^]*?)(?:\n[ \t]*(?:`{3,}|~{3,})|$)/,
  /^\s*(?:export\s+default|(?:export\s+)?(?:const|let|var)\s+[\w$]+\s*=|[\w$.]+\s*=)\s*(?<data>[[{][^]*[\]}])\s*;?\s*$/,
];

/** What the code for a framework has: the element that it is for, and the data in it. */
export function inComponent(code: string): { tag: string; json: string } | undefined {
  const [, tag] = /\bcareer-elements\/elements\/([\w-]+)\/define\b/.exec(code) ?? [];
  const [, json] = /(?:^|\n)const data = ([{[][^]*?\n[}\]]|[{[].*[}\]]);?\n/.exec(code) ?? [];
  return tag && json ? { tag, json } : undefined;
}

const blank = (text: string): string => text.replace(/[^\n]/g, ' ');

/** Only the data: what stands around it becomes blanks, so that places stay what they were. */
export const unwrapped = (text: string): string =>
  AROUND.reduce((core, pattern) => {
    const match = pattern.exec(core);
    const data = match?.groups?.['data'];
    if (!match || !data) return core;
    const start = match.index + match[0].lastIndexOf(data);
    const end = start + data.length;
    return blank(core.slice(0, start)) + data + blank(core.slice(end));
  }, text);

/** How files begin that are no text, and what to do with them. */
const NO_TEXT: readonly [starts: string[], problem: string][] = [
  [
    ['PK\x03\x04', '\xd0\xcf\x11\xe0'],
    'This is a file of a spreadsheet or a text processor. Open it there, copy the cells, and paste them here.',
  ],
  [['%PDF'], 'This is a PDF. Copy the table in it, and paste it here.'],
  [['\x89PNG', '\xff\xd8\xff', 'GIF8', 'RIFF'], 'This is a picture. Paste the rows that it shows as text.'],
];

/** Why a file can't be read as text, if so. */
export async function noTextIn(file: Blob): Promise<string | undefined> {
  const bytes = new Uint8Array(await file.slice(0, 16).arrayBuffer());
  const start = String.fromCharCode(...bytes);
  return NO_TEXT.find(([starts]) => starts.some((one) => start.startsWith(one)))?.[1];
}

/** What a file says: spreadsheets write UTF-16, or the code page of Windows. */
export async function textOfFile(file: Blob): Promise<string> {
  const bytes = new Uint8Array(await file.arrayBuffer());
  const [first, second] = bytes;
  const isWide = (first === 0xff && second === 0xfe) || (first === 0xfe && second === 0xff);
  if (isWide) return new TextDecoder(first === 0xff ? 'utf-16le' : 'utf-16be').decode(bytes);
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes);
  } catch {
    return new TextDecoder('windows-1252').decode(bytes);
  }
}
