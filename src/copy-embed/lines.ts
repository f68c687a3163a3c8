import { readList as readLevels } from '../dom/light-list.js';
import { parseFigure } from '../model/figure.js';
import { isHead } from './columns.js';
import { readCsv } from '../dom/csv.js';

/** What lines of text amount to. */
export interface LinesRead {
  data: unknown;
  notes: string[];
  /** The line of each item. */
  lines: number[];
  /** The line of a field, where each has its own. */
  lineOf?: (item: number, field: string) => number | undefined;
  /** What keeps the text from being read. */
  problem?: string;
}

/** What a text says without the marks of Markdown in it, and where its links lead. */
export function inline(text: string): { text: string; links: { title: string; url: string }[] } {
  const links: { title: string; url: string }[] = [];
  const plain = text
    .replace(/\[([^\][]+)\]\((\S+?)(?: "[^"]*")?\)/g, (_, name: string, url: string) => {
      links.push({ title: name, url });
      return name;
    })
    .replace(/(\*\*|__|`)(.+?)\1/g, '$2');
  return { text: plain.trim(), links };
}

export const BULLET = /^\s*(?:[-*•▪◦‣–]|\d{1,2}[.)])\s+/;
export const HEADING = /^\s*(#{1,6})\s+/;
/** "Q:", "Q1.", "Frage 2:"; what answers has the like of it. */
const QUESTION = /^(?:Q|F|P|Question|Frage|Pregunta|質問|س|السؤال) ?\d{0,3} ?[:：.)] */i;
const ANSWER = /^(?:A|R|Answer|Antwort|Réponse|Respuesta|回答|ج|الجواب) ?\d{0,3} ?[:：.)] */i;
const ASKED = /[?？؟]["”»)*_]*$/;
const BEFORE_MARK = /\s+(?=(?:Q|A)\d{0,3}[:：]\s)/;

interface Asked {
  question: string;
  answer: string[];
  links: { title: string; url: string }[];
  line: number;
  /** The level of the heading that it is. */
  depth: number;
}

/** Headings with nothing but headings below them: the first is a title, where it is over the others or alone. */
function headingsOver(items: readonly Asked[]): [title: Asked | undefined, categories: Asked[]] {
  const over = items.filter(
    ({ answer, depth }, index) => !answer.length && (items[index + 1]?.depth ?? 0) > depth,
  );
  const isTitle = over[0] === items[0] && (over.length === 1 || over[1] === items[1]);
  return isTitle ? [over[0], over.slice(1)] : [undefined, over];
}

/**
 * Questions with their answers: marked as "Q:" and "A:", headings with text, or lines that end with a question mark.
 * Undefined for any other text.
 */
export function readQuestionLines(text: string): LinesRead | undefined {
  const parts = text.split(/\r\n?|\n/).flatMap((line, index) =>
    line.split(BEFORE_MARK).map((part) => ({
      line: index + 1,
      depth: HEADING.exec(part)?.[1]!.length ?? 0,
      isBullet: BULLET.test(part),
      ...inline(part.replace(HEADING, '').replace(/^\s*>\s?/, '')),
    })),
  );
  const said = parts.filter((part) => part.text);
  const isMarked =
    said.some((part) => QUESTION.test(part.text)) && said.some((part) => ANSWER.test(part.text));
  const isHeaded = !isMarked && said.some(({ depth }) => depth);
  if (!isMarked && !isHeaded && !ASKED.test(said[0]?.text ?? '')) return undefined;
  const items: Asked[] = [];
  const before: string[] = [];
  let isNew = true;
  for (const { line, depth, isBullet, text: given, links } of parts) {
    const isQuestion = isMarked ? QUESTION.test(given) : isHeaded ? depth > 0 : ASKED.test(given);
    const item = items.at(-1);
    if (!given || /^(?:[-–—*_] ?){3,}$/.test(given)) isNew = true;
    else if (isQuestion) {
      const question = given.replace(isMarked ? QUESTION : BULLET, '');
      items.push({ question, answer: [], links, line, depth });
      isNew = true;
    } else if (!item) before.push(given);
    else {
      const answer = isMarked ? given.replace(ANSWER, '') : given;
      if (isNew || isBullet) item.answer.push(answer);
      else item.answer.push(`${item.answer.pop()} ${answer}`);
      item.links.push(...links);
      isNew = false;
    }
  }
  if (!items.some(({ answer }) => answer.length)) return undefined;
  const [over, categories] = isHeaded ? headingsOver(items) : [undefined, []];
  const categoryOf = (item: Asked): string | undefined =>
    categories.findLast(({ line, depth }) => line < item.line && depth < item.depth)?.question;
  const answered = isHeaded ? items.filter(({ answer }) => answer.length) : items;
  const unused = items.filter(
    (item) => !answered.includes(item) && item !== over && !categories.includes(item),
  );
  const [title, ...more] = [...before, ...(over ? [over.question] : [])];
  const left = [...more, ...unused.map(({ question }) => question)];
  return {
    data: {
      ...(title && { title }),
      items: answered.map((item) => {
        const { question, answer, links } = item;
        const category = categoryOf(item);
        return {
          ...(category && { category }),
          question,
          answer: answer.length > 1 ? answer : (answer[0] ?? ''),
          ...(links.length && { links }),
        };
      }),
    },
    notes: left.length ? [`Left out: ${left.map((one) => `“${one}”`).join(', ')}.`] : [],
    lines: answered.map(({ line }) => line),
  };
}

/** What stands between points or strokes. */
export const BETWEEN = /\s+[·|•]\s+/;

/** True for an amount of money that can be read: a number alone may be anything. */
const isMoney = (text: string): boolean => {
  const figure = parseFigure(text);
  return Boolean(figure?.currency) && Number.isFinite(figure?.value);
};

/** Pay, where it is all that a text says. */
const moneyIn = (text = ''): string | undefined => {
  const bare = text.replace(/^\((.*)\)$/, '$1');
  return isMoney(bare) ? bare : undefined;
};

export interface Level {
  name: string;
  experience?: string;
  summary?: string;
  requirements?: string[];
  pay?: string;
}

/** "Junior (0–2 years)", "Developer – $80k": a level, with what can be told from its text. */
export function levelOf(line: string): Level | undefined {
  const [first = '', ...parts] = line.replace(/>\s*(?=\d)/g, 'more than ').split(BETWEEN);
  const list = document.implementation.createHTMLDocument('').createElement('ol');
  list.append(list.ownerDocument.createElement('li'));
  list.firstElementChild!.textContent = first;
  const read = readLevels(list) as { levels: [Level] } | undefined;
  const level = read?.levels[0];
  if (!level) return undefined;
  const said = [...(level.summary ? [level.summary] : []), ...parts];
  const pay = said.find(moneyIn);
  const rest = said.filter((part) => part !== pay).join(' · ');
  const { summary: _, ...named } = level;
  return { ...named, ...(pay && { pay: moneyIn(pay)! }), ...(rest && { summary: rest }) };
}

/**
 * Levels, one a line: "Junior (0–2 years): learns", "1. Developer – $80k–$110k", "L4 · $180K"; points below a line are
 * what its level asks for. Undefined for rows of a table.
 */
export function readLevelLines(text: string): LinesRead | undefined {
  const rows = readCsv(text);
  const { length: width } = rows[0]!;
  const isRows = width > 1 && (isHead('career-ladder', rows) || rows.every(({ length }) => length === width));
  const all = text.split(/\r\n?|\n/).map((given, index) => ({ given, line: index + 1 }));
  const lines = all.filter(({ given }) => given.trim());
  const isMarked = lines.some(
    ({ given }) => BULLET.test(given) || /[:–—-]\s|\s[·|•]\s|\(.*\d.*\)/.test(given),
  );
  if (isRows || text.includes('\t') || !isMarked || lines.length < 2) return undefined;
  const depthOf = (given: string): number => /^\s*/.exec(given)![0].length;
  const top = Math.min(...lines.map(({ given }) => depthOf(given)));
  const isNumbered = ({ given }: { given: string }): boolean =>
    /^\s*\d{1,2}[.)]\s/.test(given) && depthOf(given) === top;
  const firstOf = lines.findIndex(isNumbered);
  const isList = lines.filter(isNumbered).length > 1;
  /** A line that belongs to no level of a numbered list. */
  const isAround = ({ given }: { given: string }, index: number): boolean =>
    isList && (index < firstOf || (depthOf(given) === top && !BULLET.test(given)));
  const around = lines.filter(isAround);
  const title =
    around.find((line) => HEADING.test(line.given)) ?? around.find((line) => lines.indexOf(line) < firstOf);
  const hasNames = !isList && lines.some(({ given }) => !BULLET.test(given));
  const found: { level: Level; line: number }[] = [];
  for (const { given, line } of lines.filter((line, index) => !isAround(line, index))) {
    const { text: said } = inline(given.replace(BULLET, '').replace(HEADING, ''));
    const isPoint = BULLET.test(given) && (depthOf(given) > top || hasNames);
    const above = found.at(-1);
    const level = isPoint && above ? undefined : levelOf(said);
    if (level) found.push({ level, line });
    else if (above) (above.level.requirements ??= []).push(said);
  }
  const left = around.filter((line) => line !== title).map(({ given }) => given.trim());
  return found.length > 1
    ? {
        data: {
          ...(title && { title: inline(title.given.replace(HEADING, '')).text.replace(/[:：]$/, '') }),
          levels: found.map(({ level }) => level),
        },
        notes: [
          'Each line was read as a level: its name, years, pay and what it is about.',
          ...(left.length ? [`Left out: ${left.map((text) => `“${text}”`).join(', ')}.`] : []),
        ],
        lines: found.map(({ line }) => line),
      }
    : undefined;
}

const NAME_AND_AMOUNT = /^(.*?\S)(?:\s*[:–—]\s*|\s+-\s+|\s+(?=\p{Sc}|[A-Z]{3} ?\d))(.*\d.*)$/u;

/** "(Glassdoor est.)": who estimates, and that it is an estimate. */
const ESTIMATE = /\((?:[\p{L} ]+ )?est(?:imate)?\.?\)$/iu;

/** Rows that lines of text amount to, and what is to be said of them. */
export interface RowsOfLines {
  rows: string[][];
  notes: string[];
  /** A line above them. */
  title?: string;
}

/** A name, on one line or several, and its amount on the line below. */
function alternating(lines: readonly string[]): RowsOfLines | undefined {
  // "L4" is a level.
  const isAmountLine = (line: string): boolean => /^\D{0,4}\d(?!$)/.test(line) || /^\p{Sc}/u.test(line);
  // Names of columns may stand above, on as many lines.
  const step = lines.findIndex(isAmountLine) + 1;
  const isEven = (body: readonly string[], each: number): boolean =>
    each > 1 &&
    each < 5 &&
    body.length % each === 0 &&
    body.every((line, index) => ((index + 1) % each ? !/\d{2}/.test(line) : isAmountLine(line)));
  const isHeaded = !isEven(lines, step);
  const each = isHeaded ? step / 2 : step;
  const body = isHeaded ? lines.slice(each) : lines;
  if (!body.length || (isHeaded && body.length === each) || !isEven(body, each)) return undefined;
  const sources = [...new Set(lines.flatMap((line) => ESTIMATE.exec(line)?.[0] ?? []))];
  return {
    rows: body.flatMap((line, index) =>
      (index + 1) % each
        ? []
        : [[body.slice(index + 1 - each, index).join(' '), line.replace(ESTIMATE, '(est.)')]],
    ),
    notes: sources.length
      ? [`Read as “estimated”, without whose estimate it is: ${sources.join(', ')}.`]
      : [],
  };
}

/**
 * Rows of a chart from lines: "Officer: $46,813", "L4 · $180K · $120K base", or a name and its amount on the line below
 * it. Undefined for any other text.
 */
export function readAmountLines(text: string): RowsOfLines | undefined {
  if (/["\t]/.test(text)) return undefined;
  const all = text.split(/\r\n?|\n/).flatMap((line) => line.trim() || []);
  const [first = ''] = all;
  // "Average salaries:" is over the lines below it, "Source: a survey" is no line of them.
  const isTitle =
    all.length > 2 && (HEADING.test(first) || /[:：][*_]*$/.test(first)) && !/\d{3}/.test(first);
  const body = all.slice(isTitle ? 1 : 0);
  const isSource = (line: string): boolean => /^[*_(]*(?:source|quelle|fuente|note|hinweis)s?\b/i.test(line);
  const left = body.filter(isSource);
  const lines = body
    .filter((line) => !isSource(line))
    .flatMap((line) => inline(line.replace(BULLET, '')).text || []);
  const read = rowsOfLines(lines);
  if (!read) return undefined;
  const title = isTitle ? inline(first.replace(HEADING, '')).text.replace(/\s*[:：]$/, '') : '';
  const notes = left.length ? [`Left out: ${left.map((line) => `“${line}”`).join(', ')}.`] : [];
  return { ...read, notes: [...read.notes, ...notes], ...(title && { title }) };
}

/** "42.000 €" is an amount, though not in every language the same. */
const WRITTEN = /^(?=.*\p{Sc})[~≈]?\s?\p{Sc}?\s?\d[\d.,’\s]*k?\s?\p{Sc}?$/u;

function rowsOfLines(lines: readonly string[]): RowsOfLines | undefined {
  const split = lines.map((line) => line.split(BETWEEN));
  const { length: width } = split[0] ?? [];
  if (width > 1 && split.every(({ length }) => length === width)) return { rows: split, notes: [] };
  const pairs = lines.map((line) => {
    const [, name = '', amount = ''] = NAME_AND_AMOUNT.exec(line) ?? [];
    return isMoney(amount) || WRITTEN.test(amount) ? [name, amount] : [];
  });
  if (pairs.length && pairs.every(({ length }) => length)) return { rows: pairs, notes: [] };
  return alternating(lines);
}

/** "Median pay: $93,600", also behind a bullet and in bold. */
const PAIR = /^([^:：]{1,80}?)\s*(?:[:：]|\s[–—-])\s+(\S.*)$/;

/** Rows of a name and what stands behind its colon or dash; undefined where not every line has both. */
export function readPairLines(text: string): string[][] | undefined {
  if (/["\t;]/.test(text)) return undefined;
  const lines = text.split(/\r\n?|\n/).filter((line) => line.trim());
  const pairs = lines.map((line) => PAIR.exec(inline(line.replace(BULLET, '')).text)?.slice(1) ?? []);
  return pairs.length && pairs.every(({ length }) => length) ? pairs : undefined;
}

/** Figures with what they are on the line above or below, as tiles are copied from a page: rows with the label first. */
export function readTileLines(text: string): string[][] | undefined {
  const lines = text.split(/\r\n?|\n/).flatMap((line) => line.trim() || []);
  const areEven = (odd: number): boolean =>
    lines.every((line, index) => /^[^\p{L}]*\d|^\p{Sc}/u.test(line) === (index % 2 === odd));
  const isFirst = areEven(0);
  if (lines.length % 2 || text.includes('\t') || !(isFirst || areEven(1))) return undefined;
  return lines.flatMap((line, index) => {
    const pair = [line, lines[index + 1]!];
    return index % 2 ? [] : [isFirst ? pair.reverse() : pair];
  });
}

const NAME_AND_LINK = /^(.*?)[\s:–—-]*(https?:\/\/\S+)\s*(.*)$/;

/** Links, one a line: "[Guide](https://…) – about it" or "Guide: https://…". Undefined for any other text. */
export function readLinkLines(text: string): LinesRead | undefined {
  if (/["\t]|[,;]\s*https?:/.test(text)) return undefined;
  const all = text.split(/\r\n?|\n/).map((given, index) => ({ given, line: index + 1 }));
  const found = all.flatMap(({ given, line }) => {
    if (!given.trim()) return [];
    const { text: plain, links } = inline(given.replace(BULLET, ''));
    const [, name = '', url = '', after = ''] = NAME_AND_LINK.exec(plain) ?? [];
    const [link] = links;
    const more = link ? plain.replace(link.title, '').replace(/^[\s:–—-]+/, '') : after;
    return [{ line, title: link?.title ?? (name || url), url: link?.url ?? url, more }];
  });
  if (!found.length || !found.every(({ url }) => url)) return undefined;
  return {
    data: { items: found.map(({ title, url, more }) => ({ title, url, ...(more && { text: more }) })) },
    notes: [],
    lines: found.map(({ line }) => line),
  };
}

const MARKDOWN = /\[([^\][]+)\]\((\S+?)(?: "[^"]*")?\)|(\*\*|__)(.+?)\3/g;

/** Puts a line of text into an element, with its links and what is bold. */
function write(line: string, element: Element): Element {
  const page = element.ownerDocument;
  let end = 0;
  for (const { 0: all, 1: title, 2: url, 4: bold = '', index } of line.matchAll(MARKDOWN)) {
    const part = page.createElement(url ? 'a' : 'b');
    if (url) part.setAttribute('href', url);
    part.textContent = title ?? bold;
    element.append(line.slice(end, index), part);
    end = index + all.length;
  }
  element.append(line.slice(end));
  return element;
}

/**
 * The list that lines with a mark in front amount to; a line without one above them is its heading. Undefined for any
 * other text.
 */
export function readList(text: string): HTMLElement | undefined {
  const lines = text.split(/\r\n?|\n/).filter((line) => line.trim());
  const marked = lines.map((line) => BULLET.test(line));
  const isList = marked.at(-1) && lines.every((_, index) => marked[index] || marked[index + 1]);
  if (!isList || text.includes('\t')) return undefined;
  const { body } = document.implementation.createHTMLDocument('');
  for (const [index, line] of lines.entries()) {
    const isItem = marked[index];
    const said = line.replace(isItem ? BULLET : HEADING, '').trim();
    const element = write(said, body.ownerDocument.createElement(isItem ? 'li' : 'h3'));
    const isNew = isItem && !body.lastElementChild?.matches('ol,ul');
    if (isNew) body.append(body.ownerDocument.createElement(/^\s*\d/.test(line) ? 'ol' : 'ul'));
    if (isItem) body.lastElementChild!.append(element);
    else {
      element.textContent = element.textContent.replace(/\s*[:：]$/, '');
      body.append(element);
    }
  }
  return body;
}
