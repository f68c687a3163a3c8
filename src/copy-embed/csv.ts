import { readCsv } from '../dom/csv.js';

/** A list of texts, one a line: a comma in them is a comma. Only a spreadsheet's tabs and quotes mean more. */
export function readLines(text: string): string[][] {
  if (/["\t]/.test(text)) return readCsv(text);
  const items = text.split(/[\r\n]+/).map((line) => line.trim().replace(/^[•·▪◦*–-]\s+/, ''));
  return items.filter(Boolean).map((item) => [item]);
}

/** The line under the head of a table in Markdown. */
export const isRule = (line: string): boolean => /^(?=.*\|)\s*\|?(?:\s*:?-+:?\s*(?:\||$))+\s*$/.test(line);

/** Stars or marks of code around a whole cell or a part of it. */
const EMPHASIS = /^(\*{1,3}|_{1,3}|`)(.+)\1$|\*\*(.+?)\*\*|`([^`]+)`|(?<![\w*])\*([^\s*][^*]*)\*(?![\w*])/g;
const LINK = /\[([^\][]+)\]\((\S+?)(?: "[^"]*")?\)/g;

function markdownCells(line: string): string[] {
  const cells = line
    .trim()
    .replace(/^\||(?<!\\)\|$/g, '')
    .split(/(?<!\\)\|/);
  return cells.map((cell) =>
    cell
      .trim()
      .replace(/<br\s*\/?>/gi, '\n')
      .replace(LINK, '$1')
      .replace(EMPHASIS, '$2$3$4$5')
      .replace(/\\([!-/:-@[-`{-~])/g, '$1'),
  );
}

/**
 * The lines of the first table in Markdown, which may stand between other text, or of a text that is a drawn table;
 * undefined where there is none.
 */
function linesOfTable(text: string): string[] | undefined {
  const lines = text.split(/\r\n?|\n/);
  const rule = lines.findIndex((line, index) => isRule(line) && lines[index - 1]?.includes('|'));
  if (rule < 0) {
    // As terminals draw tables.
    const drawn = lines.filter((line) => line.trim() && !/^[\s+|=-]+$/.test(line));
    const isFramed = drawn.every((line) => line.trim().startsWith('|'));
    const isTable = drawn.length > 1 && drawn.every((line) => /\s\|\s/.test(line));
    return isTable ? drawn.map((line) => (isFramed ? line : `|${line}`)) : undefined;
  }
  const after = lines.slice(rule + 1);
  const end = after.findIndex((line) => !line.includes('|'));
  return [lines[rule - 1]!, ...(end < 0 ? after : after.slice(0, end))];
}

/** The cells of that table. */
export const readMarkdown = (text: string): string[][] | undefined => linesOfTable(text)?.map(markdownCells);

const AMOUNT = /^[~≈]?[-–]?\p{Sc}?[\d.,]*\d[kKmM]?\p{Sc}?%?$/u;

/** "Sales director $30,000 $60,000": a name of any words, then as many amounts as the first line has words for. */
function wordsInColumns(lines: readonly string[]): string[][] | undefined {
  const rows = lines.map((line) => line.trim().split(/\s+/));
  const [head = [], ...body] = rows;
  const width = head.length;
  const isEven = body.every(
    (row) =>
      row.length >= width &&
      row.slice(1 - width).every((cell) => AMOUNT.test(cell)) &&
      !AMOUNT.test(row.at(-width)!),
  );
  if (width < 2 || !body.length || !isEven || head.some((cell) => AMOUNT.test(cell))) return undefined;
  return [head, ...body.map((row) => [row.slice(0, 1 - width).join(' '), ...row.slice(1 - width)])];
}

/**
 * Cells that stand below each other by blanks or dots, as printed pages have them; undefined where lines have no such
 * columns.
 */
export function readAligned(text: string): string[][] | undefined {
  const lines = text.split(/\r\n?|\n/).filter((line) => line.trim());
  if (lines.length < 2 || /[\t|"]/.test(text)) return undefined;
  const rows = lines.map((line) =>
    line
      .trimEnd()
      .replace(/\s*\.{3,}\s*/g, '  ')
      .split(/\s{2,}/),
  );
  const [{ length: width } = { length: 0 }] = rows;
  const isEven =
    width > 1 &&
    rows.every((row) => row.length === width && !row.slice(0, -1).some((cell) => /[,;:]$/.test(cell))) &&
    rows.slice(1).every(([first]) => first);
  return isEven ? rows : wordsInColumns(lines);
}

/** A heading right above that table, the other lines around it, and how many tables there are. */
export function aroundTable(text: string): { title?: string; left: string[]; count: number } {
  const inTable = linesOfTable(text) ?? [];
  const lines = text.split(/\r\n?|\n/);
  const start = lines.indexOf(inTable[0]!);
  const others = lines.filter(
    (line) => line.trim() && !inTable.includes(line) && !isRule(line) && !/^[\s+|=_*-]+$/.test(line),
  );
  const above = lines.slice(0, start).findLast((line) => line.trim()) ?? '';
  const [, name] = /^\s*(?:#{1,6}\s+|(?=\*\*.*\*\*:?\s*$))(.+)$/.exec(above) ?? [];
  const title = name
    ?.replace(LINK, '$1')
    .replace(EMPHASIS, '$2$3$4$5')
    .replace(/[:：]\s*$/, '')
    .trim();
  return {
    ...(title && { title }),
    count: lines.filter(isRule).length,
    left: others.filter((line) => !title || line !== above).map((line) => line.replaceAll('**', '').trim()),
  };
}

/** Where the first link in each of its lines leads. */
export const linksInMarkdown = (text: string): string[] =>
  (linesOfTable(text) ?? []).map((line) => [...line.matchAll(LINK)][0]?.[2] ?? '');

const quoted = (cell: string): string => (/["\t\n\r]/.test(cell) ? `"${cell.replaceAll('"', '""')}"` : cell);

/** Cells as a spreadsheet copies them. */
export function writeTsv(rows: readonly string[][]): string {
  return rows.map((row) => row.map(quoted).join('\t')).join('\n');
}
