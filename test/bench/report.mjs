import { readFileSync, writeFileSync } from 'node:fs';
import { availableParallelism } from 'node:os';
import { at, readJson } from '../tools/project.mjs';
import { pageNote, pageTable } from './page-cost.mjs';

export function machineNote(browser, rounds) {
  const date = new Date().toISOString().slice(0, 10);
  const { version } = readJson('package.json');
  return `career-elements ${version}, ${browser}, Node ${process.versions.node}, ${availableParallelism()} cores, medians of ${rounds} rounds, ${date}`;
}

export const formatNote = (time) =>
  `note  Not counted for anybody: the first number format of a process, ${milliseconds(time)}`;

const milliseconds = (time) => `${time < 10 ? time.toFixed(1) : Math.round(time)} ms`;

const nameOf = ({ contestants }, is) => Object.keys(contestants).find((name) => contestants[name][is]);

function cellOf(times, name, base) {
  if (times[name] === undefined) return '–';
  const ratio = name === base ? '' : ` (${(times[name] / times[base]).toFixed(2)}×)`;
  return milliseconds(times[name]) + ratio;
}

function tableOf(suite, results) {
  const base = nameOf(suite, 'isBase');
  return [
    ['', ...Object.values(suite.contestants).map(({ label }) => label)],
    ...results.map(({ scenario, times }) => [
      scenario.label,
      ...Object.keys(suite.contestants).map((name) => cellOf(times, name, base)),
    ]),
  ];
}

export const printTable = (suite, results) => printLines(tableOf(suite, results));

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
export function outcomeLines(suite, results) {
  const [ours, base] = ['isOurs', 'isBase'].map((is) => nameOf(suite, is));
  return results.flatMap(({ scenario: { label, target, isStrict, against = base }, times }) => {
    const ratio = times[ours] / times[against];
    const than = against === base ? '' : ` of ${suite.contestants[against].label}`;
    const isMet = isStrict ? ratio < target : ratio <= target;
    const lines = [
      `${isMet ? 'pass' : 'MISS'}  ${label}: ${ratio.toFixed(2)}×${than}, target ${isStrict ? '<' : '≤'} ${target}×`,
    ];
    for (const [name, { isRival, label: rival }] of Object.entries(suite.contestants)) {
      if (!isRival || times[name] === undefined) continue;
      const isAhead = times[ours] < times[name];
      lines.push(`${isAhead ? 'pass' : 'MISS'}  ${label}: ahead of ${rival.replace(' ¹', '')}`);
    }
    return lines;
  });
}

const markdown = ([header, ...lines]) =>
  [header, ['---', ...header.slice(1).map(() => '--:')], ...lines]
    .map((line) => `| ${line.join(' | ')} |`)
    .join('\n');

/** Puts a text between the two markers of a suite in the README. */
async function write(suite, text) {
  const [start, end] = ['start', 'end'].map((side) => `<!-- bench-${suite}:${side} -->`);
  const path = at('README.md');
  const [before, rest] = readFileSync(path, 'utf8').split(start);
  const after = rest?.split(end)[1];
  if (after === undefined) throw new Error(`README.md has no ${start} with ${end} for these results`);
  const { format } = await import('prettier');
  const formatted = await format(text, { parser: 'markdown', ...readJson('.prettierrc.json') });
  writeFileSync(path, `${before}${start}\n\n${formatted.trimEnd()}\n\n${end}${after}`);
}

/** What a page pays is a record of its own: no other suite has a say in it. */
export const writePages = (results, note) =>
  write('page', [markdown(pageTable(results)), `${pageNote} ${note}.`].join('\n\n'));

export const writeReadme = (suite, results, checks, note) =>
  write(
    suite.name,
    [
      markdown(tableOf(suite, results)),
      `CPU time of the main thread from the start to the end of the second frame, and the ratio to ${suite.note}.`,
      checks
        .map((line) => `- ${line.replace(/^MISS +/, 'Missed: ').replace(/^(pass|note) +/, '')}`)
        .join('\n'),
      `${note}.`,
    ].join('\n\n'),
  );
