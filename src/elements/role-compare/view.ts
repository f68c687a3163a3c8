import type { ReaderChoices } from '../../context/keys.js';
import type { PayPeriod } from '../../model/inputs.js';
import type { Comparison, Section } from '../../model/comparison.js';
import type { IssueLog } from '../../model/issue-log.js';
import { mostCommon, periodsFor, type PeriodChoice } from '../../model/period-choice.js';
import type { Role } from '../../model/role.js';
import { bySeries, notesOf } from './notes.js';
import { cellDifference } from '../../model/cell-difference.js';
import { withDefaults } from '../../model/pay.js';
import type { Row } from '../../model/cells.js';
import { comparisonRows, SECTIONS } from '../../model/rows.js';
import { findingParts, roleTitle, type FindingPart } from '../../format/pay-finding.js';
import type { Language } from '../../format/language.js';

/** What the reader (or the author, as a start) has chosen. */
export interface Choices {
  period?: PayPeriod;
  /** Id of the role to compare with. */
  baseline?: string;
  /** The same, once the reader has pressed the button for it. */
  pressed?: string;
  onlyDifferences: boolean;
  /** Ids of all roles in the reader's order. */
  order: readonly string[];
  hidden: ReadonlySet<string>;
  /** Id of the role that was moved last. */
  moved?: string;
  /** How many roles there is room for. */
  room: number;
}

/** A role's column. */
export interface Column {
  role: Role;
  title: string;
  /** Colour and shape stay with the role, wherever it is moved. */
  mark: string;
}

/** A section with its rows. */
export interface LabelledSection extends Section {
  rows: Row[];
  /** The only one, which nobody named: its heading would say no more than the title. */
  plain?: boolean;
}

/** All that is drawn, in the order in which it is drawn. */
export interface View {
  choices: Choices;
  /** Of all roles, also of those that are not shown, as they stand in the data. */
  all: Column[];
  columns: Column[];
  /** Position of the column that differences are measured against. */
  baseline: number;
  sections: LabelledSection[];
  /** Every row that is there, also those that "only differences" leaves out. */
  rows: Row[];
  /** How many rows are left out because all is equal in them, and because no role has data. */
  hidden: Record<'equal' | 'blank', number>;
  /** Whether a difference can be computed between any two of the roles. */
  measured: boolean;
  /** Whether some rows are equal and others are not. */
  mixed: boolean;
  /** Two roles have a column for how they differ, unless it would be empty. */
  paired: boolean;
  /** The most important difference, in pieces of a sentence. */
  finding: FindingPart[];
  period: PayPeriod;
  /** The periods to choose from; none where there is no choice. */
  periods: PeriodChoice[];
  /** Remarks on rows, in the order of their numbers. */
  footnotes: string[];
  notes: string[];
}

const MARKS = 6;

/** A role's colour (of six) and shape: from the seventh role on, colours come back with another shape. */
const markOf = (index: number): string =>
  `c${(index % MARKS) + 1} m${((index + Math.floor(index / MARKS)) % MARKS) + 1}`;

/** What holds where the reader has not chosen otherwise. */
export function choicesFor(
  { roles, baseline }: Comparison,
  chosen: Partial<Choices>,
  around: ReaderChoices,
  period?: PayPeriod,
): Choices {
  const ids = roles.map(({ id }) => id);
  const known = (chosen.order ?? []).filter((id) => ids.includes(id));
  return {
    period: chosen.period ?? around.payPeriod ?? period,
    baseline: chosen.baseline ?? ids.find((id) => id === around.current) ?? roles[baseline]?.id,
    onlyDifferences: chosen.onlyDifferences ?? false,
    order: [...known, ...ids.filter((id) => !known.includes(id))],
    hidden: chosen.hidden ?? new Set(),
    moved: chosen.moved,
    pressed: chosen.pressed,
    room: chosen.room ?? Infinity,
  };
}

/** Works out what to draw. */
export function viewOf(comparison: Comparison, choices: Choices, language: Language): View {
  const all = comparison.roles.map((role, index) => ({
    role,
    title: roleTitle(role, index, language),
    mark: markOf(index),
  }));
  const wanted = choices.order
    .map((id) => all.findIndex(({ role }) => role.id === id))
    .filter((index) => index >= 0 && !choices.hidden.has(all[index]!.role.id))
    .slice(0, choices.room);
  const whole = wanted.length === all.length && wanted.every((index, place) => index === place);
  const shown: Comparison = whole
    ? comparison
    : {
        ...comparison,
        roles: wanted.map((index) => comparison.roles[index]!),
        rows: comparison.rows.map((row) =>
          row.span || row.values.length < 2
            ? row
            : { ...row, values: wanted.map((index) => row.values[index]) },
        ),
      };
  const columns = wanted.map((index) => all[index]!);
  const pays = comparison.roles.map(({ pay }) => pay.map((given) => withDefaults(given, comparison)));
  const period =
    choices.period ??
    comparison.payPeriod ??
    mostCommon(
      pays.flat().map(({ payPeriod }) => payPeriod),
      'year',
    );
  const rows = bySeries(comparisonRows(shown, period), columns, language);
  const named = columns.findIndex(({ role }) => role.id === choices.baseline);
  const sections = sectionsOf(rows, comparison.sections, language);
  const chosen = sections.flatMap((section) => section.rows);
  const different = choices.onlyDifferences && columns.length > 1;
  const measured = chosen.some(
    (row) =>
      !row.same &&
      row.cells.some(
        ({ kind }, index) =>
          kind !== 'text' && row.cells.some((_, other) => cellDifference(row, index, other)),
      ),
  );
  const equal = chosen.filter(({ same }) => same);
  const blank = equal.filter((row) => row.blank).length;
  return {
    choices,
    all,
    columns,
    baseline: Math.max(0, named),
    sections: sections
      .map((section) => ({
        ...section,
        rows: different ? section.rows.filter(({ same }) => !same) : section.rows,
      }))
      .filter((section) => section.rows.length),
    rows: chosen,
    hidden: different ? { equal: equal.length - blank, blank } : { equal: 0, blank: 0 },
    measured,
    mixed: equal.length > 0 && equal.length < chosen.length,
    paired: columns.length === 2 && (measured || chosen.some((row) => row.same && !row.blank)),
    finding: comparison.summary
      ? [{ text: comparison.summary }]
      : findingParts(
          chosen,
          columns.map(({ title }) => title),
          language,
        ),
    period,
    periods: periodsFor(pays),
    footnotes: [...new Set(chosen.flatMap(({ note }) => note ?? []))],
    notes: notesOf(columns, rows, comparison, language),
  };
}

/** The sections that have rows; the author's choice and order before the usual one. Unknown ones are reported. */
export function sectionsOf(
  rows: Row[],
  chosen: Section[] | undefined,
  language: Language,
  log?: IssueLog,
): LabelledSection[] {
  const bySection = new Map<string, Row[]>();
  for (const row of rows) {
    const own = bySection.get(row.section);
    if (own) own.push(row);
    else bySection.set(row.section, [row]);
  }
  const rank = ({ id }: Section): number => (SECTIONS.indexOf(id) + SECTIONS.length) % SECTIONS.length;
  const sections =
    chosen ??
    [...bySection.keys()]
      .map((id): Section => ({ id }))
      // The author's own sections stand before the prose, in the order in which they come.
      .sort((a, b) => (SECTIONS.includes(a.id) ? rank(a) : 5.5) - (SECTIONS.includes(b.id) ? rank(b) : 5.5));
  const labelled = sections.flatMap(({ id, label }, index) => {
    const own = bySection.get(id) ?? [];
    if (!own.length) {
      log?.add('CE211', `/sections/${index}`, id, [...bySection.keys()].join(', '));
      return [];
    }
    const word = `section-${id}`;
    const isKnown = language.has(word);
    const plain = !label && isKnown && !sections[1];
    return { id, label: label ?? (isKnown ? language.say(word) : id), rows: own, plain };
  });
  // A choice of which nothing is there must not cost the reader the rest.
  return labelled.length || !chosen ? labelled : sectionsOf(rows, undefined, language);
}
