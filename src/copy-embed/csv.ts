import { readCsv } from '../dom/csv.js';
import type { OneTable } from './several.js';

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

/** The lines of each table in Markdown, without its rule; those of a text that is a drawn table, as of one. */
function tablesInLines(lines: readonly string[]): { start: number; end: number; lines: string[] }[] {
  const isHead = (index: number): boolean =>
    isRule(lines[index + 1] ?? '') && Boolean(lines[index]?.includes('|'));
  const found = lines.flatMap((head, start) => {
    if (!isHead(start)) return [];
    const after = lines.slice(start + 2);
    // The next table may follow without an empty line.
    const length = after.findIndex((line, index) => !line.includes('|') || isHead(start + 2 + index));
    const body = length < 0 ? after : after.slice(0, length);
    return { start, end: start + 2 + body.length, lines: [head, ...body] };
  });
  if (found.length) return found;
  // As terminals draw tables.
  const drawn = lines.filter((line) => line.trim() && !/^[\s+|=-]+$/.test(line));
  const isFramed = drawn.every((line) => line.trim().startsWith('|'));
  const isTable = drawn.length > 1 && drawn.every((line) => /\s\|\s/.test(line));
  const table = drawn.map((line) => (isFramed ? line : `|${line}`));
  return isTable ? [{ start: 0, end: lines.length, lines: table }] : [];
}

/** A text without marks of Markdown around it or a part of it. */
const plainText = (text: string): string => text.replace(LINK, '$1').replace(EMPHASIS, '$2$3$4$5');

/** What a line says that is a heading: marked as one, or in bold throughout. */
function headingIn(line: string): string | undefined {
  const [, name] = /^\s*(?:#{1,6}\s+|(?=\*\*.*\*\*:?\s*$))(.+)$/.exec(line) ?? [];
  return (
    name &&
    plainText(name)
      .replace(/[:：]\s*$/, '')
      .trim()
  );
}

/** The tables of a text in Markdown, each with the heading right above it, and the other lines; undefined without any. */
export function readMarkdown(text: string): { tables: OneTable[]; left: string[] } | undefined {
  const lines = text.split(/\r\n?|\n/);
  const found = tablesInLines(lines);
  if (!found.length) return undefined;
  const used = new Set<number>();
  const tables = found.map(({ start, end, lines: own }): OneTable => {
    const above = lines.slice(0, start).findLastIndex((line) => line.trim());
    const title = headingIn(lines[above] ?? '');
    for (let at = start; at < end; at++) used.add(at);
    if (title) used.add(above);
    return {
      rows: own.map(markdownCells),
      links: own.map((line) => [...line.matchAll(LINK)][0]?.[2] ?? ''),
      ...(title && { title }),
    };
  });
  const left = lines.filter((line, at) => !used.has(at) && line.trim() && !/^[\s+|=_*-]+$/.test(line));
  return { tables, left: left.map((line) => headingIn(line) ?? line.replaceAll('**', '').trim()) };
}

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

const quoted = (cell: string): string => (/["\t\n\r]/.test(cell) ? `"${cell.replaceAll('"', '""')}"` : cell);

/** Cells as a spreadsheet copies them. */
export function writeTsv(rows: readonly string[][]): string {
  return rows.map((row) => row.map(quoted).join('\t')).join('\n');
}
