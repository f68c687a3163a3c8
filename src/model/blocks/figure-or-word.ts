import { parseLoose, readFigure, type Figure } from '../figure.js';
import { readText, type Reader } from '../text.js';

/** A figure, or a word where a word is as good. */
export const readFigureOrWord: Reader<Figure> = (input, log, where) => {
  if (typeof input === 'string' && !parseLoose(input, log.decimal)) {
    const text = readText(input, log, where);
    return text === undefined ? { status: 'missing' } : { text };
  }
  return readFigure(input, log, where, true);
};
