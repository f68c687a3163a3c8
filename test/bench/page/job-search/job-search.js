import '/cdn/job-search.js';
import { searchBox } from './field.js';

let element;

searchBox(
  async (host, titles) => {
    element = Object.assign(document.createElement('job-search'), { data: titles, fields: 'what' });
    host.append(element);
    await element.updateComplete;
    return element.shadowRoot.querySelector('input');
  },
  () => element.shadowRoot.querySelectorAll('[role=option]'),
  () => element.shadowRoot.querySelector('[role=listbox]') !== null,
);
