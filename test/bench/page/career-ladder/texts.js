import '/cdn/career-ladder.js';
import { twoFrames } from '../harness.js';

// Heard, not seen.
const UNSEEN = '.vh, .leads';

function seen(node) {
  if (node.nodeType === 3) return node.data;
  if (node.nodeType !== 1 || node.matches(UNSEEN)) return '';
  return [...node.childNodes].map(seen).join(' ');
}
const textOf = (node) => (node ? seen(node).replace(/\s+/g, ' ').trim() : '');
const textsIn = (root, selector) => [...root.querySelectorAll(selector)].map(textOf);

const labelOf = (label) => ({
  label: textOf(label.querySelector('span')),
  type: label.querySelector('input')?.type,
  options: [...label.querySelectorAll('option')].map(({ textContent }) => textContent.trim()),
});

/** What is folded away is text of the page as well: it is found, and printed. */
const foldOf = (details) =>
  details && {
    label: textOf(details.querySelector('summary')),
    items: textsIn(details, '.new > li'),
    lines: textsIn(details, '.co'),
  };

const rungOf = (rung) => ({
  years: textOf(rung.querySelector('.yr')),
  name: textOf(rung.querySelector('.name')),
  summary: textOf(rung.querySelector('.lv > .muted')),
  pay: textOf(rung.querySelector('.pay')),
  fold: foldOf(rung.querySelector('details')),
});

function nodeOf(node) {
  const { gridArea } = getComputedStyle(node);
  return { name: textOf(node.querySelector('.name')), facts: textOf(node.querySelector('.aside')), gridArea };
}

/** All that a reader sees of a ladder, and where it stands. */
function textsOf({ shadowRoot: root }) {
  const lines = root.querySelector('.lines');
  return {
    title: textOf(root.querySelector('.title')),
    finding: textOf(root.querySelector('.dek')),
    labels: [...root.querySelectorAll('.controls label')].map(labelOf),
    folded: textsIn(root, '.controls > details > summary'),
    ...(lines
      ? {
          nodes: [...root.querySelectorAll('.node')].map(nodeOf),
          columns: getComputedStyle(root.querySelector('.nodes')).gridTemplateColumns.split(' ').length,
          viewBox: lines.getAttribute('viewBox'),
          paths: [...lines.querySelectorAll('path')].map((path) => path.getAttribute('d')),
        }
      : { rungs: [...root.querySelectorAll('.rung')].map(rungOf) }),
    notes: textsIn(root, '.note > p:not(.tools)'),
    buttons: textsIn(root, '.tools button'),
  };
}

window.textsFor = async (data, view) => {
  const element = Object.assign(document.createElement('career-ladder'), { data, view });
  document.querySelector('main').replaceChildren(element);
  await twoFrames();
  return textsOf(element);
};
