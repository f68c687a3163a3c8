import { make } from './controls.js';
import { isRule } from './csv.js';

const SHOWN = 8;

/** The lines of a text that a problem counts: all of them, or those with a row in them. */
function placeOfLine(text: string, kind: string, number: number): [start: number, end: number] | undefined {
  const lines = [...text.matchAll(/.*(?:\n|$)/g)].filter(
    ([line]) => kind === 'line' || (line.trim() && !isRule(line.trim())),
  );
  const line = lines[number - 1];
  // A cell in quotes may go over several lines, and then they can't be counted.
  if (!line || (kind !== 'line' && /(?:^|[,;\t])"(?:[^"]|"")*\n/m.test(text))) return undefined;
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
