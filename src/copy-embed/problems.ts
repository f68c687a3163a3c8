import { describeIssue } from '../model/issue-texts.js';
import type { Issue } from '../model/issue.js';
import { make } from './controls.js';
import { isRule } from './csv.js';
import { unwrapped } from './unwrapped.js';

const SHOWN = 8;

/** The lines of a text that a problem counts: all of them, or those with a row in them. */
function placeOfLine(text: string, kind: string, number: number): [start: number, end: number] | undefined {
  // A cell in quotes may go over several lines.
  const isQuoted = kind !== 'line' && /(?:^|[,;\t])"(?:[^"]|"")*\n/m.test(text);
  const all = [...unwrapped(text).matchAll(isQuoted ? /(?:"(?:[^"]|"")*"|[^"\n])*(?:\n|$)/g : /.*(?:\n|$)/g)];
  const isMarkdown = all.some(([line]) => isRule(line));
  const lines = all.filter(
    ([line]) => kind === 'line' || (line.trim() && !isRule(line) && (!isMarkdown || line.includes('|'))),
  );
  const line = lines[number - 1];
  if (!line) return undefined;
  return [line.index, line.index + line[0].trimEnd().length];
}

/** A button that selects the line which a problem names. */
function goTo(field: HTMLTextAreaElement, problem: string): HTMLElement | undefined {
  const [, kind = '', number] = /\b(line|row) (\d+)\b/i.exec(problem) ?? [];
  const find = (): ReturnType<typeof placeOfLine> => placeOfLine(field.value, kind, Number(number));
  if (!number || field.value.trimStart().startsWith('<') || !find()) return undefined;
  const button = make(
    'button',
    { type: 'button', class: 'go', 'aria-label': `Show ${kind} ${number}` },
    'Show',
  );
  button.addEventListener('click', () => {
    // The text may have changed, and have the same problem.
    const place = find();
    if (place) field.setSelectionRange(...place);
    // Browsers scroll to what is selected when the field is focused.
    field.blur();
    field.focus();
  });
  return button;
}

/** Issues in sentences; what is the matter with a field in many items is said once. */
export function problemsOf(issues: readonly Issue[], placeOf: (where: string) => string): string[] {
  const alike = new Map<string, Issue[]>();
  for (const issue of issues) {
    const { code, where, given } = issue;
    const isOfName = code === 'CE203' || code === 'CE217';
    const key = [code, isOfName ? where.replace(/\/\d+(?=\/)/g, '') : `${where} ${given}`].join();
    alike.set(key, [...(alike.get(key) ?? []), issue]);
  }
  return [...alike.values()].map(([issue, ...others]) => {
    const more = others.length ? ` The same in ${others.length} more.` : '';
    const { where } = issue!;
    const place = placeOf(where);
    // Described with its pointer: the name at the end tells which one was meant.
    return describeIssue(issue!).replace(` (${where})`, () => place && ` (${place})`) + more;
  });
}

/** What was read in another way than it was written, and costs the reader nothing, in sentences. */
export function hintsOf(issues: readonly Issue[], placeOf: (where: string) => string): string[] {
  const renamed = new Map<string, string[]>();
  for (const { code, where, expected = '' } of issues) {
    if (code !== 'CE217') continue;
    const name = where
      .slice(where.lastIndexOf('/') + 1)
      .replaceAll('~1', '/')
      .replaceAll('~0', '~');
    const said = `“${name}” was read as “${expected.replaceAll('/', ' ')}”`;
    renamed.set(said, [...(renamed.get(said) ?? []), placeOf(where).replace(/,? ?“.*”$/, '')]);
  }
  const others = issues.filter(({ code }) => code !== 'CE217');
  return [
    ...Array.from(renamed, ([said, [place, ...more]]) => {
      const where = [place, more.length ? `and ${more.length} more` : ''].filter(Boolean).join(' ');
      return `${said}${where && ` (${where})`}.`;
    }),
    ...problemsOf(others, placeOf).map((text) => text.replace(/^CE\d+ /, '')),
  ];
}

/** Problems as a list, their codes last; each leads to its line in the field. */
export function problemList(field: HTMLTextAreaElement, problems: readonly string[]): Node[] {
  if (!problems.length) return [];
  const items = problems.slice(0, SHOWN).map((problem) => {
    const [, code = '', text = ''] = /^(CE\d+ )?(.*)$/s.exec(problem)!;
    return make('li', {}, text, ' ', code ? make('code', {}, code.trim()) : undefined, goTo(field, text));
  });
  if (problems.length > SHOWN) items.push(make('li', {}, `And ${problems.length - SHOWN} more.`));
  return [make('ul', { class: 'problems' }, ...items)];
}
