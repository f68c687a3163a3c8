import { EXPERIENCE, fieldsOf, LEVELS } from '../dom/columns.js';
import { isAmount, PAY } from '../model/pay-names.js';
import { slug } from '../model/slug.js';
import { quotedName } from './places.js';

/** What skills by levels amount to. */
export interface GridRead {
  data: unknown;
  notes: string[];
  /** The rows that should have as many cells as the first of them. */
  rows: string[][];
  /** The words for a place that an issue names. */
  placeOf: (where: string) => string;
}

type Rows = readonly string[][];

/** "Skill", over what levels are asked for; in front of nothing else. */
const SKILL =
  /^(?:skills?|competenc(?:y|ies)|themes?|areas?|dimensions?|capabilit(?:y|ies)|pillars?|attributes?|criteria|expectations?|behaviou?rs?|kompetenz(?:en)?|fähigkeit(?:en)?|thema|themen|compétences?|competencias?|habilidad(?:es)?)\b(?!.*\d)/i;
/** "L3", "IC 2", "Level 1", "Grade B". */
const CODE = /^(?:(?:level|grade|band|stufe|niveau|nivel|レベル|المستوى) ?\w{1,3}|[A-Z]{1,3} ?-?\d{1,2})\b/i;
const TRACK = /^(?:tracks?|paths?|laufbahn|filière|trayectoria|コース|المسار)$/i;
const LEVEL = /^(?:levels?|grades?|bands?|stufen?|niveaux?|nivel(?:es)?|roles?|titles?|レベル|المستوى)$/i;
export const YES = /^(?:[x✓✔●•☑✅]|yes|ja|oui|sí|required)$/i;
export const NO = /^(?:[-–—✗✘×○☐❌]|no|nein|non|n\/a)?$/i;

const isAlone = ([first, ...rest]: readonly string[]): boolean => Boolean(first) && !rest.some(Boolean);

/** A level, with the column or row that it is. */
interface Rung {
  name: string;
  track?: string;
  place: string;
}

/** What each level says of a skill. */
interface Skill {
  section?: string;
  name: string;
  cells: string[];
}

const textOrList = (cell: string): string | string[] => {
  const items = cell.split(/\s*[\n;•]\s*/).filter(Boolean);
  return items.length > 1 ? items : cell;
};

/** Cells that are one of a few words or a number each, in every row: how well, rather than what. */
function areGrades(skills: readonly Skill[]): boolean {
  const cells = skills.flatMap((skill) => skill.cells.filter((cell) => !NO.test(cell)));
  const kinds = new Set(cells);
  return (
    cells.length > 3 &&
    kinds.size <= 6 &&
    kinds.size < cells.length &&
    [...kinds].every((cell) => cell.length < 20)
  );
}

function ladderOf(rungs: readonly Rung[], skills: readonly Skill[]): object {
  const isTicked = skills.every(({ cells }) => cells.every((cell) => YES.test(cell) || NO.test(cell)));
  const isGraded = !isTicked && areGrades(skills);
  const tracks = [...new Set(rungs.flatMap(({ track }) => track ?? []))];
  // Tracks may call their levels the same.
  const areTwice = new Set(rungs.map(({ name }) => name)).size < rungs.length;
  const levels = rungs.map(({ name, track }, index) => {
    const level: Record<string, unknown> = {
      ...(areTwice && track && { id: slug(`${track} ${name}`) }),
      name,
      ...(track && { track }),
    };
    const requirements: unknown[] = [];
    const competencies: Record<string, unknown> = {};
    for (const { section, name: skill, cells } of skills) {
      const cell = cells[index] ?? '';
      const isFact = !section && cells.some((one) => /\d/.test(one));
      if (isFact && PAY.test(skill) && cells.some(isAmount)) level['pay'] = cell;
      else if (isFact && EXPERIENCE.test(skill) && /^\D{0,12}\d/.test(cell)) level['experience'] = cell;
      else if (NO.test(cell)) continue;
      else {
        const item = isTicked ? skill : { name: skill, [isGraded ? 'grade' : 'detail']: cell };
        if (section)
          competencies[section] = [...((competencies[section] as unknown[] | undefined) ?? []), item];
        else if (isTicked || isGraded) requirements.push(item);
        else competencies[skill] = textOrList(cell);
      }
    }
    return {
      ...level,
      ...(requirements.length && { requirements }),
      ...(Object.keys(competencies).length && { competencies }),
    };
  });
  return { ...(tracks.length && { tracks }), levels };
}

/** The names of tracks over their levels: each goes on to the right until the next one. */
function tracksOver(above: readonly string[], head: readonly string[]): string[] | undefined {
  const names = above.slice(1);
  const own = names.filter(Boolean);
  const isOver =
    names[0] !== '' &&
    above.length <= head.length &&
    new Set(own).size > 1 &&
    (own.length < head.length - 1 || new Set(own).size < own.length) &&
    head.slice(1).every(Boolean);
  if (!isOver) return undefined;
  let last = '';
  return head.slice(1).map((_, column) => (last = names[column] || last));
}

/** The first row of levels, and the names of the tracks over them. */
function headIn(rows: Rows): { start: number; tracks?: string[] } | undefined {
  const start = rows.findIndex((row) => row.filter(Boolean).length > 1);
  const head = rows[start];
  const next = rows[start + 1];
  if (!head || !next) return undefined;
  const tracks = tracksOver(head, next);
  return tracks ? { start: start + 1, tracks } : { start };
}

const isOfLevels = ([corner = '', ...heads]: readonly string[], isOver: boolean): boolean =>
  heads.length > 1 &&
  heads.every(Boolean) &&
  (isOver || !corner || SKILL.test(corner) || heads.filter((name) => CODE.test(name)).length > 1);

/** A part of the table with a row of levels of its own. */
interface Part {
  head: readonly string[];
  track?: string;
  rows: Rows;
}

/** The parts below the first row of levels: each begins with its track and the same word in the corner. */
function partsOf(rows: Rows, start: number): Part[] {
  const head = rows[start]!;
  const starts = rows.flatMap((row, index) =>
    index === start || (index > start && head[0] && row[0] === head[0] && isAlone(rows[index - 1]!))
      ? index
      : [],
  );
  const isOfSeveral = starts.length > 1;
  return starts.map((at, index) => {
    const next = starts[index + 1];
    const above = rows[at - 1];
    return {
      head: rows[at]!.slice(1, rows[at]!.findLastIndex(Boolean) + 1),
      rows: rows.slice(at + 1, next && next - 1),
      ...(isOfSeveral && above && { track: above[0]! }),
    };
  });
}

/** Skills in rows, levels in columns. */
function inColumns(rows: Rows): GridRead | undefined {
  const found = headIn(rows);
  const head = found && rows[found.start]!;
  // Rows of levels have a header as well.
  const isKnown = head && !found.tracks && !CODE.test(head[1] ?? '') && fieldsOf(head, LEVELS)[1];
  if (!found || !head || isKnown || !isOfLevels(head, Boolean(found.tracks))) return undefined;
  const { start, tracks } = found;
  const parts = partsOf(rows, start);
  const rungs: Rung[] = [];
  const skills = new Map<string, Skill>();
  for (const { head: names, track, rows: body } of parts) {
    const before = rungs.length;
    for (const [column, name] of names.entries()) {
      const own = track ?? tracks?.[column];
      rungs.push({ name, place: `column “${name}”`, ...(own && { track: own }) });
    }
    let section: string | undefined;
    for (const row of body) {
      const [name = ''] = row;
      if (isAlone(row)) section = name;
      else if (name) {
        const key = JSON.stringify([section, name]);
        const skill = skills.get(key) ?? { name, cells: [], ...(section && { section }) };
        for (const column of names.keys()) skill.cells[before + column] = row[column + 1] ?? '';
        skills.set(key, skill);
      }
    }
  }
  const above = rows.slice(0, start - (tracks || parts.length > 1 ? 1 : 0));
  const title = above.map(([first]) => first).join(' – ');
  const uneven = rows.slice(start);
  return skills.size ? gridOf(rungs, [...skills.values()], uneven, title) : undefined;
}

/** Levels in rows, skills in columns, perhaps with a column of tracks. */
function inRows(rows: Rows): GridRead | undefined {
  const [head = [], ...body] = rows;
  const level = head.findIndex((name) => LEVEL.test(name));
  const track = head.findIndex((name) => TRACK.test(name));
  const others = head.flatMap((name, column) => (name && column !== level && column !== track ? column : []));
  const isKnown = others.some((column) => fieldsOf([head[column]!], LEVELS)[1]);
  if (level < 0 || others.length < 2 || isKnown || !body.length) return undefined;
  let last = '';
  const rungs: Rung[] = [];
  const cells: string[][] = [];
  for (const row of body) {
    if (isAlone(row)) last = row[0]!;
    else if (row[level]) {
      last = row[track] || last;
      rungs.push({ name: row[level], place: `row “${row[level]}”`, ...(last && { track: last }) });
      cells.push(others.map((column) => row[column] ?? ''));
    }
  }
  const skills = others.map((column, index): Skill => ({
    name: head[column]!,
    cells: cells.map((row) => row[index]!),
  }));
  return rungs.length > 1 ? gridOf(rungs, skills, rows) : undefined;
}

function gridOf(rungs: readonly Rung[], skills: readonly Skill[], rows: Rows, title = ''): GridRead {
  const tracks = new Set(rungs.map(({ track }) => track)).size;
  const inTracks = tracks > 1 ? ` in ${tracks} tracks` : '';
  return {
    data: { ...(title && { title }), ...ladderOf(rungs, skills) },
    rows: [...rows],
    notes: [
      `This was read as skills by levels: ${rungs.length} levels${inTracks}, ${skills.length} ${skills.length === 1 ? 'skill' : 'skills'}.`,
    ],
    placeOf: (where) => {
      const [, index, name] = /^\/levels\/(\d+)(?:.*\/([^/\d][^/]*))?/.exec(where) ?? [];
      const rung = index && rungs[Number(index)];
      return rung ? `${rung.place}${name ? `,${quotedName(name)}` : ''}` : where;
    },
  };
}

/** What a ladder asks for, as a table of skills by levels; undefined for any other table. */
export const readSkillGrid = (rows: Rows): GridRead | undefined => inColumns(rows) ?? inRows(rows);
