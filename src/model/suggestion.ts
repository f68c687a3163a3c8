import { at, type IssueLog } from './issue-log.js';
import { copyOf, isObject, readText } from './text.js';

/** What may be put into a field. */
export interface Suggestion {
  label: string;
  kind?: string;
  aliases?: readonly string[];
}

export const LONGEST = 200;

/** A suggestion as a text or an object; `title`, `name`, `text` and `value` are read as labels. */
export function readSuggestion(input: unknown, index: number, asked?: IssueLog): Suggestion | undefined {
  const where = at('/suggestions', index);
  const given = copyOf(input);
  const fields = isObject(given) ? given : { label: given };
  const log = asked ?? { add() {}, issues: [], decimal: '.' as const };
  const text = readText(
    fields['label'] ?? fields['title'] ?? fields['name'] ?? fields['text'] ?? fields['value'],
    log,
    where,
  );
  const label = text?.replace(/\s+/g, ' ');
  if (!label) {
    log.add('CE204', where, given, 'a text, or an object with label');
    return undefined;
  }
  const kind = readText(fields['kind'], log, at(where, 'kind'));
  const others = fields['aliases'];
  const aliases = (Array.isArray(others) ? others : [others])
    .slice(0, 20)
    .flatMap((alias: unknown) => readText(alias, log, at(where, 'aliases')) ?? []);
  return {
    label: label.length > LONGEST ? `${label.slice(0, LONGEST)}…` : label,
    ...(kind && { kind }),
    ...(aliases.length && { aliases }),
  };
}
