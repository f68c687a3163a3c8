import { CSS } from './plain.css.js';

/** The style sheet of contestants that have none of their own. */
export function addStyles(parent = document.head) {
  parent.append(Object.assign(document.createElement('style'), { textContent: CSS }));
}

const append = (parent, tag, textContent) =>
  parent.appendChild(Object.assign(document.createElement(tag), { textContent }));

const frame = document.createElement('template');
frame.innerHTML =
  '<section class="comparison"><h2></h2><p></p><div class="controls"></div><div class="scroll"></div><div class="notes"></div></section>';

function labelOf({ label: text, type, options }) {
  const label = document.createElement('label');
  if (options.length) {
    label.append(`${text} `);
    for (const option of options) append(label.lastElementChild ?? append(label, 'select'), 'option', option);
  } else {
    if (type) append(label, 'input', '').type = type;
    label.append(text);
  }
  return label;
}

/** Everything around a table, written by hand. Returns the element that the table goes into. */
export function frameOf({ title, finding, labels, folded, notes, buttons }) {
  const section = frame.content.cloneNode(true).firstChild;
  const [heading, lead, controls, scroll, foot] = section.children;
  heading.textContent = title;
  lead.textContent = finding;
  controls.append(...labels.map(labelOf));
  for (const text of folded) append(append(controls, 'details'), 'summary', text);
  for (const note of notes) append(foot, 'p', note);
  for (const text of buttons) append(foot, 'button', text);
  return { section, scroll };
}
