import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { availableParallelism } from 'node:os';
import { at, readJson } from '../tools/project.mjs';
import { CONTESTANTS } from './scenarios.mjs';

const BASE = 'hand-written';
const [START, END] = ['<!-- bench:start -->', '<!-- bench:end -->'];
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
  const lines = tableOf(results);
  const widths = lines[0].map((_, index) => Math.max(...lines.map((line) => line[index].length)));
  for (const line of lines) {
    console.log(
      line
        .map((text, index) => (index ? text.padStart(widths[index]) : text.padEnd(widths[index])))
        .join('  '),
    );
  }
  console.log(GRID_NOTE);
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

/** Puts the results between the markers, where there are any. */
export async function writeReadme(results, checks, note) {
  const path = at('README.md');
  const readme = existsSync(path) ? readFileSync(path, 'utf8') : '';
  const [before, rest] = readme.split(START);
  const after = rest?.split(END)[1];
  if (after === undefined) return;
  const [header, ...lines] = tableOf(results).map((line) => `| ${line.join(' | ')} |`);
  const rule = `| --- |${' --: |'.repeat(Object.keys(CONTESTANTS).length)}`;
  const text = [
    [header, rule, ...lines].join('\n'),
    `CPU time of the main thread from the start to the end of the second frame, and the ratio to a table of the same text written by hand (a template, cloned). ${GRID_NOTE}.`,
    checks.map((line) => `- ${line.replace(/^MISS +/, 'Missed: ').replace(/^(pass|note) +/, '')}`).join('\n'),
    `${note}.`,
  ].join('\n\n');
  const { format } = await import('prettier');
  const formatted = await format(text, { parser: 'markdown', ...readJson('.prettierrc.json') });
  writeFileSync(path, `${before}${START}\n\n${formatted.trimEnd()}\n\n${END}${after}`);
}
