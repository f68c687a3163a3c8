import { html, type TemplateResult } from 'lit';

/** Pages whose data changes for hours must not fill the memory with rows of every kind. */
const MOST_PIECES = 5000;

/** Markup up to the end of a piece. To follow the pieces one by one is quicker than to join and to look up their text. */
interface Piece {
  /** All up to its end, with a "%" in the place of each value. */
  text: string;
  strings?: TemplateStringsArray;
  next?: Map<string | Piece, Piece>;
}

let root: Piece = { text: '' };
let templates = new Map<string, TemplateStringsArray>();
let pieces = 0;

/**
 * One template, put together from pieces: every template within another one costs as much as a few cells of a table.
 * The pieces stand in this library's code; whatever comes from data is a value.
 */
export class Markup {
  readonly values: unknown[];
  #end = root;

  constructor(text = '', ...values: unknown[]) {
    this.values = values;
    if (text) this.#follow(text);
  }

  /** Adds text with a "%" for each value, or other markup, whose values are its own. */
  add(text: string | Markup, ...values: unknown[]): this {
    const isText = typeof text === 'string';
    this.#follow(isText ? text : text.#end);
    for (const value of isText ? values : text.values) this.values.push(value);
    return this;
  }

  #follow(piece: string | Piece): void {
    const { text } = this.#end;
    const next = (this.#end.next ??= new Map<string | Piece, Piece>());
    let end = next.get(piece);
    if (!end) {
      next.set(piece, (end = { text: text + (typeof piece === 'string' ? piece : piece.text) }));
      if (++pieces > MOST_PIECES) forget();
    }
    this.#end = end;
  }

  render(): TemplateResult {
    return html((this.#end.strings ??= stringsOf(this.#end.text)), ...this.values);
  }

  /** As the content of a template around it: text alone needs none of its own. */
  get inner(): unknown {
    return this.#end.text === '%' ? this.values[0] : this.render();
  }
}

/** Lit takes the same text for the same template only where it is the same object. */
function stringsOf(text: string): TemplateStringsArray {
  let strings = templates.get(text);
  if (!strings) {
    const split = text.split('%');
    templates.set(text, (strings = Object.assign(split, { raw: split })));
  }
  return strings;
}

function forget(): void {
  root = { text: '' };
  templates = new Map();
  pieces = 0;
}
