import { parseFigure, readFigure, type Figure } from '../figure.js';
import { readText, type Reader } from '../text.js';

/** A figure, or a word where a word is as good. */
export const readFigureOrWord: Reader<Figure> = (input, find, where) => {
  if (typeof input === 'string' && !parseFigure(input, find.decimal)) {
    const text = readText(input, find, where);
    return text === undefined ? { status: 'missing' } : { text };
  }
  return readFigure(input, find, where, true);
};
