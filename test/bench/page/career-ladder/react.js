import { createElement as h, useState } from 'react';
import { createRoot } from 'react-dom/client';
import { flushSync } from 'react-dom';
import { contestant } from '../harness.js';
import { CSS } from './plain.css.js';

document.head.append(Object.assign(document.createElement('style'), { textContent: CSS }));

const each = (texts, tag) => texts.map((text, index) => h(tag, { key: index }, text));

const Label = ({ label, type, options }) =>
  options.length
    ? h('label', null, label, ' ', h('select', null, each(options, 'option')))
    : h('label', null, h('input', { type }), label);

const Rung = ({ years, name, summary, pay, fold }) =>
  h(
    'li',
    null,
    h('span', null, years),
    h('h3', null, name),
    h('p', null, summary),
    h('p', null, pay),
    h(
      'details',
      null,
      h('summary', null, fold.label),
      h('ul', null, each(fold.items, 'li')),
      each(fold.lines, 'p'),
    ),
  );

const Node = ({ name, facts, gridArea }) =>
  h('li', { style: { gridArea } }, h('h3', null, name), h('p', null, facts));

/** Where everything stands was worked out before. */
const Graph = ({ nodes, viewBox, paths }) =>
  h(
    'div',
    { className: 'graph' },
    h(
      'svg',
      { viewBox, preserveAspectRatio: 'none' },
      paths.map((d, index) => h('path', { key: index, d })),
    ),
    h(
      'ol',
      null,
      nodes.map((node, index) => h(Node, { key: index, ...node })),
    ),
  );

const Ladder = ({ rungs }) =>
  h(
    'ol',
    { className: 'ladder', reversed: true },
    rungs.map((rung, index) => h(Rung, { key: index, ...rung })),
  );

let setTexts;
function Page({ first }) {
  const [texts, set] = useState(first);
  setTexts = set;
  const { title, finding, labels, folded, notes, buttons } = texts;
  return h(
    'section',
    { className: 'comparison' },
    h('h2', null, title),
    h('p', null, finding),
    h(
      'div',
      { className: 'controls' },
      labels.map((label) => h(Label, { key: label.label, ...label })),
      folded.map((text) => h('details', { key: text }, h('summary', null, text))),
    ),
    h('div', { className: 'scroll' }, h(texts.rungs ? Ladder : Graph, texts)),
    h('div', { className: 'notes' }, each(notes, 'p'), each(buttons, 'button')),
  );
}

contestant({
  mount({ texts }) {
    flushSync(() => createRoot(document.querySelector('main')).render(h(Page, { first: texts })));
  },
  change({ changed }) {
    flushSync(() => setTexts(changed.texts));
  },
});
