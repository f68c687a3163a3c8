import type { Reader } from './text.js';

/** What a table has beside what is shown costs nobody anything, but its author should know. */
export const readUnused: Reader<never> = (input, log, where) =>
  void log.add('CE218', where, input, undefined, 'hint');
