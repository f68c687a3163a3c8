import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { availableParallelism } from 'node:os';
import { at, readJson } from '../tools/project.mjs';
import { pageNote, pageTable } from './page-cost.mjs';
import { CONTESTANTS } from './scenarios.mjs';

const BASE = 'hand-written';
const BENCH = ['<!-- bench:start -->', '<!-- bench:end -->'];
const PAGES = ['<!-- bench-page:start -->', '<!-- bench-page:end -->'];
const GRID_NOTE = '¹ draws only the rows and columns in view';

export function machineNote(browser, rounds) {
  const date = new Date().toISOString().slice(0, 10);
  const { version } = readJson('package.json');
  return `career-elements ${version}, ${browser}, Node ${process.versions.node}, ${availableParallelism()} cores, medians of ${rounds} rounds, ${date}`;
}

export const formatNote = (time) =>
  `note  Not counted for anybody: the first number format of a process, ${milliseconds(time)}`;

const milliseconds = (time) => `${time < 10 ? time.toFixed(1) : Math.round(time)} ms`;

function cellOf(times, name) {
  if (times[name] === undefined) return '–';
  const ratio = name === BASE ? '' : ` (${(times[name] / times[BASE]).toFixed(2)}×)`;
  return milliseconds(times[name]) + ratio;
}

const tableOf = (results) => [
  ['', ...Object.values(CONTESTANTS).map(({ label }) => label)],
  ...results.map(({ scenario, times }) => [
    scenario.label,
    ...Object.keys(CONTESTANTS).map((name) => cellOf(times, name)),
  ]),
];

export function printTable(results) {
  printLines(tableOf(results));
  console.log(GRID_NOTE);
}

/** What pages pay, to the console. */
export const printPages = (results) => printLines(pageTable(results));

function printLines(lines) {
  const widths = lines[0].map((_, index) => Math.max(...lines.map((line) => line[index].length)));
  for (const line of lines) {
    console.log(
      line
        .map((text, index) => (index ? text.padStart(widths[index]) : text.padEnd(widths[index])))
        .join('  '),
    );
  }
}

/** Whether the targets are met, one line each. */
export function outcomeLines(results) {
  return results.flatMap(({ scenario, times }) => {
    const { label, target, strict } = scenario;
    const ratio = times['role-compare'] / times[BASE];
    const isMet = strict ? ratio < target : ratio <= target;
    const lines = [
      `${isMet ? 'pass' : 'MISS'}  ${label}: ${ratio.toFixed(2)}×, target ${strict ? '<' : '≤'} ${target}×`,
    ];
    for (const [name, { grid, label: rival }] of Object.entries(CONTESTANTS)) {
      if (!grid || times[name] === undefined) continue;
      const isAhead = times['role-compare'] < times[name];
      lines.push(`${isAhead ? 'pass' : 'MISS'}  ${label}: ahead of ${rival.replace(' ¹', '')}`);
    }
    return lines;
  });
}

const markdown = ([header, ...lines]) =>
  [header, ['---', ...header.slice(1).map(() => '--:')], ...lines]
    .map((line) => `| ${line.join(' | ')} |`)
    .join('\n');

/** Puts a text between two markers of the README, where there are any. */
async function write([start, end], text) {
  const path = at('README.md');
  const readme = existsSync(path) ? readFileSync(path, 'utf8') : '';
  const [before, rest] = readme.split(start);
  const after = rest?.split(end)[1];
  if (after === undefined) return;
  const { format } = await import('prettier');
  const formatted = await format(text, { parser: 'markdown', ...readJson('.prettierrc.json') });
  writeFileSync(path, `${before}${start}\n\n${formatted.trimEnd()}\n\n${end}${after}`);
}

/** What a page pays is a record of its own: no other scenario has a say in it. */
export const writePages = (results, note) =>
  write(PAGES, [markdown(pageTable(results)), `${pageNote} ${note}.`].join('\n\n'));

export const writeReadme = (results, checks, note) =>
  write(
    BENCH,
    [
      markdown(tableOf(results)),
      `CPU time of the main thread from the start to the end of the second frame, and the ratio to a table of the same text written by hand (a template, cloned). ${GRID_NOTE}.`,
      checks
        .map((line) => `- ${line.replace(/^MISS +/, 'Missed: ').replace(/^(pass|note) +/, '')}`)
        .join('\n'),
      `${note}.`,
    ].join('\n\n'),
  );
