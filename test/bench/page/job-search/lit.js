import './plain.css';
import { html, LitElement, nothing } from 'lit';
import { filtered, optionsIn, searchBox } from './field.js';

class PlainSearch extends LitElement {
  static properties = { titles: { attribute: false }, text: { state: true } };

  createRenderRoot() {
    return this;
  }

  render() {
    const found = filtered(this.titles, this.text ?? '');
    return html`<label for="q">Job</label>
      <div class="field">
        <input
          id="q"
          role="combobox"
          aria-expanded=${String(found.length > 0)}
          aria-controls="list"
          autocomplete="off"
          .value=${this.text ?? ''}
          @input=${(event) => (this.text = event.target.value)}
        />
        ${
          found.length
            ? html`<ul id="list" role="listbox" aria-label="Job">
                ${found.map((title) => html`<li role="option">${title}</li>`)}
              </ul>`
            : nothing
        }
      </div>`;
  }
}
customElements.define('plain-search', PlainSearch);

searchBox(async (host, titles) => {
  const element = Object.assign(document.createElement('plain-search'), { titles });
  host.append(element);
  await element.updateComplete;
  return element.querySelector('input');
}, optionsIn(document));
