import { EXPERIENCE } from '../dom/columns.js';
import { blocksOf, HEADINGS } from '../dom/light-blocks.js';
import { textOf } from '../dom/text-of.js';
import { parseFigure } from '../model/figure.js';
import { PAY } from '../model/pay-names.js';
import { BULLET, HEADING, inline, levelOf, type Level, type LinesRead } from './lines.js';
import { quotedList } from './sheet.js';

const BOLD = /^\s*(\*\*|__)(?!.*\1.+\1).+\1\s*$/;
const LABELLED = /^([^:：]{2,40}?)\s*[:：]\s*(\S.*)$/;
/** What a level asks for; what it is about. */
const ASKED =
  /skill|require|qualif|kenntnis|anforderung|compétence|exigence|requisito|competencia|スキル|要件|المهارات|المتطلبات/i;
const ABOUT =
  /responsib|dut(?:y|ies)|what|focus|summary|descri|aufgabe|mission|tâche|responsab|tarea|業務|内容|المهام/i;

const isYears = (text: string): boolean => {
  const { value, unit } = parseFigure(text) ?? {};
  return value !== undefined && unit === 'years';
};

/** Puts a line below a level's name where it belongs; what says no more is one of the things that it asks for. */
function add(level: Level, said: string, isPoint: boolean): void {
  const [, label = '', value = ''] = LABELLED.exec(said) ?? [];
  const isFor = (names: RegExp): boolean => names.test(label);
  if (!level.experience && (isYears(said) || (isFor(EXPERIENCE) && /\d/.test(value))))
    level.experience = value || said;
  else if (!level.pay && isFor(PAY) && /\d/.test(value)) level.pay = value;
  else if (isFor(ASKED)) (level.requirements ??= []).push(...value.split(/\s*[,;]\s+/));
  else if (isFor(ABOUT) || !isPoint)
    level.summary = [level.summary, isFor(ABOUT) ? value : said].filter(Boolean).join(' ');
  else (level.requirements ??= []).push(said);
}

/**
 * Levels that are headings, or lines in bold, with their years, pay, points and sentences below; headings with only
 * headings below are tracks, or the title. Undefined for any other text.
 */
export function readHeadedLevels(text: string): LinesRead | undefined {
  const all = text.split(/\r\n?|\n/).map((given, index) => ({ given, line: index + 1 }));
  const lines = all.filter(({ given }) => given.trim() && !/^\s*(?:[-*_]\s?){3,}$/.test(given));
  const isMarked = lines.some(({ given }) => HEADING.test(given));
  const depthOf = (given: string): number =>
    HEADING.exec(given)?.[1]!.length ?? (!isMarked && BOLD.test(given) ? 7 : 0);
  const heads = lines.flatMap(({ given }, index) => (depthOf(given) ? index : []));
  if (heads.length < 2 || text.includes('\t')) return undefined;
  const found: { level: Level; line: number }[] = [];
  const left = lines.slice(0, heads[0]).map(({ given }) => inline(given).text);
  let title = '';
  let track = '';
  for (const [order, index] of heads.entries()) {
    const { given, line } = lines[index]!;
    const next = heads[order + 1] ?? lines.length;
    const { text: marked } = inline(given.replace(HEADING, ''));
    const name = marked.replace(/^\d{1,2}[.)]\s+/, '').replace(/\s*[:：]$/, '');
    const isOver = next === index + 1 && depthOf(lines[next]?.given ?? '') > depthOf(given);
    const level = isOver ? undefined : levelOf(name);
    if (isOver && !order) title = name;
    else if (isOver) track = name;
    if (!level) continue;
    for (const { given: below } of lines.slice(index + 1, next))
      add(level, inline(below.replace(BULLET, '')).text, BULLET.test(below));
    found.push({ level: { ...level, ...(track && { track }) }, line });
  }
  const hasMore = found.some(({ level }) => Object.keys(level).length > 1);
  if (found.length < 2 || !hasMore) return undefined;
  return {
    data: { ...(title && { title }), levels: found.map(({ level }) => level) },
    notes: [
      'Each heading was read as a level, with what stands below it.',
      ...(left.length ? [`Left out: ${quotedList(left.slice(0, 3))}.`] : []),
    ],
    lines: found.map(({ line }) => line),
  };
}

/** Markup with headings as the same lines of text. */
export function linesOfHeadings(body: Element): string {
  const blocks = blocksOf(body);
  const hasHeadings = blocks.some((block) => block.matches(HEADINGS));
  return blocks
    .map((block) => {
      const said = textOf(block);
      const bold = block.querySelector(':scope > :is(b,strong)');
      const isBold = !hasHeadings && block.localName === 'p' && bold && textOf(bold) === said;
      const [, rank = '6'] = /^h(\d)$/.exec(block.localName) ?? [];
      if (block.matches(HEADINGS) || isBold) return `${'#'.repeat(Number(rank))} ${said}`;
      return block.matches('li,dd') ? `- ${said}` : said;
    })
    .join('\n');
}
