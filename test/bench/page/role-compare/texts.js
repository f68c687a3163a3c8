import '/cdn/role-compare.js';
import { twoFrames } from '../harness.js';

// Heard, not seen; marks of a scale; and what is folded away.
const UNSEEN = '.vh, .axis, details:not([open]) > :not(summary), option';

function seen(node) {
  if (node.nodeType === 3) return node.data;
  if (node.nodeType !== 1 || node.matches(UNSEEN)) return '';
  return [...node.childNodes].map(seen).join(' ');
}
const textOf = (node) => (node ? seen(node).replace(/\s+/g, ' ').trim() : '');

function controlsOf(root) {
  const labels = [
    ...root.querySelectorAll('.controls > label, .controls > fieldset > label, .controls > button'),
  ].map((label) => ({
    label: textOf(label),
    type: label.querySelector('input')?.type,
    options: [...label.querySelectorAll('option')].map(({ textContent }) => textContent),
  }));
  const folded = [...root.querySelectorAll('.controls > details > summary')].map(textOf);
  return { labels, folded };
}

function rowOf(row) {
  const [label, ...cells] = [...row.cells].map(textOf);
  // The sign of the link to a section.
  return row.matches('.section') ? { heading: label.replace(/ ?#$/, '') } : { label, cells };
}

/** All that a reader sees of a comparison. */
function textsOf({ shadowRoot: root }) {
  return {
    title: textOf(root.querySelector('.title')),
    finding: textOf(root.querySelector('.dek')),
    ...controlsOf(root),
    header: [...root.querySelector('thead tr').cells].map(textOf),
    rows: [...root.querySelectorAll('tbody tr')].map(rowOf),
    notes: [...root.querySelectorAll('.note > p:not(.tools)')].map(textOf),
    buttons: [...root.querySelectorAll('.tools button')].map(textOf),
  };
}

window.textsFor = async (inputs) => {
  const elements = inputs.map((data) => Object.assign(document.createElement('role-compare'), { data }));
  document.querySelector('main').replaceChildren(...elements);
  await twoFrames();
  return elements.map(textsOf);
};
