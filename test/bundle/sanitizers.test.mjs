import assert from 'node:assert/strict';
import { before, test } from 'node:test';
import { measure } from '../tools/sanitizers.mjs';
import { HEAD, ROWS } from '../../stories/docs/sanitizer-matrix.js';

/** What each snippet promises to be for readers, in a system that keeps no more of it than that. */
const PROMISED = {
  html: { untouched: 'element' },
  wordpress: { 'WordPress, as an author': 'element', DOMPurify: 'element' },
  'wordpress-table': { 'WordPress, as an author': 'element', DOMPurify: 'element' },
  drupal: { DOMPurify: 'element' },
  ghost: { untouched: 'element' },
  webflow: { untouched: 'element' },
  squarespace: { untouched: 'element' },
  table: { 'WordPress, as an author': 'element', DOMPurify: 'element', 'sanitize-html': 'table' },
  iframe: { untouched: 'frame' },
  'html, from an address': { untouched: 'element', 'sanitize-html': 'link' },
  'wordpress, from an address': { 'WordPress, as an author': 'element', 'sanitize-html': 'link' },
  link: {
    DOMPurify: 'element',
    'sanitize-html': 'element',
    'rehype-sanitize': 'element',
    'WordPress, as an author': 'element',
  },
};

let matrix;
before(async () => {
  matrix = await measure();
});

for (const [id, promised] of Object.entries(PROMISED)) {
  test(`what sanitizers leave of a snippet: ${id}`, () => {
    for (const [name, outcome] of Object.entries(promised)) {
      // WordPress is there only where somebody has installed it; its column was measured when the table was written.
      const row = ROWS.find(([snippet]) => snippet === id);
      assert.equal(matrix[id][name] ?? row[HEAD.indexOf(name)], outcome, name);
    }
  });
}

test('the table in the documentation is what was measured', () => {
  assert.deepEqual(
    ROWS.map(([id]) => id),
    Object.keys(matrix),
  );
  for (const [id, ...cells] of ROWS) {
    for (const [index, cell] of cells.entries()) {
      const name = HEAD[index + 1];
      if (name in matrix[id]) assert.equal(matrix[id][name], cell, `${id}, ${name}`);
    }
  }
});
