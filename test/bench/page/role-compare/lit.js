import { css, html, LitElement, nothing, unsafeCSS } from 'lit';
import { contestant } from '../harness.js';
import { CSS } from './plain.css.js';

/** The first thing that comes to mind: one template, and a map for everything that repeats. */
class PlainComparison extends LitElement {
  static properties = { text: { attribute: false } };
  static styles = [
    css`
      :host {
        display: block;
      }
    `,
    unsafeCSS(CSS),
  ];

  render() {
    const { title, finding, labels, folded, header, rows, notes, buttons } = this.text;
    return html`<section class="comparison">
      <h2>${title}</h2>
      <p>${finding}</p>
      <div class="controls">
        ${labels.map(({ label, type, options }) =>
          options.length
            ? html`<label
                >${label}
                <select>
                  ${options.map((text) => html`<option>${text}</option>`)}
                </select></label
              >`
            : html`<label>${type ? html`<input type=${type} />` : nothing}${label}</label>`,
        )}
        ${folded.map((text) => html`<details><summary>${text}</summary></details>`)}
      </div>
      <div class="scroll">
        <table>
          <thead>
            <tr>
              ${header.map((text) => html`<th scope="col">${text}</th>`)}
            </tr>
          </thead>
          <tbody>
            ${rows.map(({ heading, label, cells }) =>
              heading === undefined
                ? html`<tr>
                    <th scope="row">${label}</th>
                    ${cells.map((text) => html`<td>${text}</td>`)}
                  </tr>`
                : html`<tr>
                    <th class="section" colspan=${header.length} scope="rowgroup">${heading}</th>
                  </tr>`,
            )}
          </tbody>
        </table>
      </div>
      <div class="notes">
        ${notes.map((text) => html`<p>${text}</p>`)}${buttons.map((text) => html`<button>${text}</button>`)}
      </div>
    </section>`;
  }
}
customElements.define('plain-comparison', PlainComparison);

contestant({
  mount({ texts }) {
    const elements = texts.map((text) => Object.assign(document.createElement('plain-comparison'), { text }));
    document.querySelector('main').append(...elements);
    return elements;
  },
  change({ changed }, [element]) {
    element.text = changed.texts[0];
  },
});
