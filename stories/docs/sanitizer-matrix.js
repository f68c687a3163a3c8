// Written by test/tools/sanitizers.mjs from what the sanitizers leave.
export const HEAD = ['Snippet', 'DOMPurify', 'sanitize-html', 'rehype-sanitize', 'WordPress, as an author'];
export const ROWS = [
  ['html', 'table', 'table', 'table', 'table'],
  ['wordpress', 'element', 'table', 'table', 'element'],
  ['wordpress-table', 'element', 'table', 'table', 'element'],
  ['drupal', 'element', 'table', 'table', 'element'],
  ['ghost', 'element', 'table', 'table', 'element'],
  ['webflow', 'element', 'table', 'table', 'element'],
  ['squarespace', 'element', 'table', 'table', 'element'],
  ['table', 'element', 'table', 'table', 'element'],
  ['iframe', 'nothing', 'nothing', 'nothing', 'nothing'],
  ['html, from an address', 'link', 'link', 'link', 'link'],
  ['wordpress, from an address', 'element', 'link', 'link', 'element'],
  ['link', 'element', 'element', 'element', 'element'],
];
