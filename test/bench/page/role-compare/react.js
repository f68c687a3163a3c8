import { createElement as h, Fragment, useState } from 'react';
import { createRoot } from 'react-dom/client';
import { flushSync } from 'react-dom';
import { addStyles } from './frame.js';
import { contestant } from '../harness.js';

addStyles();

const Label = ({ label, type, options }) =>
  options.length
    ? h(
        'label',
        null,
        label,
        ' ',
        h(
          'select',
          null,
          options.map((text) => h('option', { key: text }, text)),
        ),
      )
    : h('label', null, type && h('input', { type }), label);

const Row = ({ row: { heading, label, cells }, width }) =>
  heading === undefined
    ? h(
        'tr',
        null,
        h('th', { scope: 'row' }, label),
        cells.map((text, index) => h('td', { key: index }, text)),
      )
    : h('tr', null, h('th', { className: 'section', colSpan: width, scope: 'rowgroup' }, heading));

const Table = ({ header, rows }) =>
  h(
    'table',
    null,
    h(
      'thead',
      null,
      h(
        'tr',
        null,
        header.map((text, index) => h('th', { key: index, scope: 'col' }, text)),
      ),
    ),
    h(
      'tbody',
      null,
      rows.map((row, index) => h(Row, { key: index, row, width: header.length })),
    ),
  );

const Comparison = ({ title, finding, labels, folded, header, rows, notes, buttons }) =>
  h(
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
    h('div', { className: 'scroll' }, h(Table, { header, rows })),
    h(
      'div',
      { className: 'notes' },
      notes.map((text) => h('p', { key: text }, text)),
      buttons.map((text) => h('button', { key: text }, text)),
    ),
  );

let setTexts;
function Page({ first }) {
  const [texts, set] = useState(first);
  setTexts = set;
  return h(
    Fragment,
    null,
    texts.map((text, index) => h(Comparison, { key: index, ...text })),
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
