import type { Row } from '../model/cells.js';
import type { Language } from './language.js';

/** What a row is called. */
export function rowLabel(row: Pick<Row, 'label' | 'word'>, language: Language): string {
  return row.label ?? (row.word && language.has(row.word) ? language.say(row.word) : (row.word ?? ''));
}
