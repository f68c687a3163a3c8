import { html, type TemplateResult } from 'lit';

/** Pages whose data changes for hours must not fill the memory with rows of every kind. */
const MOST_TEMPLATES = 500;

const templates = new Map<string, TemplateStringsArray>();

/**
 * One template, put together from pieces: every template within another one costs as much as a few cells of a table.
 * The pieces stand in this library's code; whatever comes from data is a value.
 */
export class Markup {
  /** With a "%" in the place of each value. */
  text: string;
  readonly values: unknown[];

  constructor(text = '', ...values: unknown[]) {
    this.text = text;
    this.values = values;
  }

  add(text: string, ...values: unknown[]): this {
    this.text += text;
    this.values.push(...values);
    return this;
  }

  render(): TemplateResult {
    let strings = templates.get(this.text);
    if (!strings) {
      if (templates.size >= MOST_TEMPLATES) templates.clear();
      const pieces = this.text.split('%');
      strings = Object.assign(pieces, { raw: pieces });
      templates.set(this.text, strings);
    }
    return html(strings, ...this.values);
  }

  /** As the content of a template around it: text alone needs none of its own. */
  get inner(): unknown {
    return this.text === '%' ? this.values[0] : this.render();
  }
}
