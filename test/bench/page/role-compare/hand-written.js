import { addStyles, frameOf } from './frame.js';
import { contestant } from '../harness.js';

addStyles();

function templateOf(html) {
  const template = document.createElement('template');
  template.innerHTML = html;
  return template.content.firstChild;
}

function tableOf({ header, rows }) {
  const table = templateOf('<table><thead></thead><tbody></tbody></table>').cloneNode(true);
  const heading = templateOf(
    `<tr><th class="section" colspan="${header.length}" scope="rowgroup"> </th></tr>`,
  );
  const line = templateOf(`<tr><th scope="row"> </th>${'<td> </td>'.repeat(header.length - 1)}</tr>`);
  const [head, body] = table.children;
  head.append(templateOf(`<tr>${'<th scope="col"> </th>'.repeat(header.length)}</tr>`));
  header.forEach((text, index) => (head.firstChild.children[index].firstChild.data = text));
  for (const { heading: text, label, cells } of rows) {
    const row = (text === undefined ? line : heading).cloneNode(true);
    let cell = row.firstChild;
    cell.firstChild.data = text ?? label;
    for (const value of cells ?? []) {
      cell = cell.nextSibling;
      cell.firstChild.data = value;
    }
    body.append(row);
  }
  return table;
}

contestant({
  mount: ({ texts }) =>
    texts.map((text) => {
      const { section, scroll } = frameOf(text);
      const table = tableOf(text);
      scroll.append(table);
      document.querySelector('main').append(section);
      return table;
    }),
  change({ changed }, [table]) {
    const { row, column, text } = changed.change;
    table.tBodies[0].rows[row].cells[column + 1].textContent = text;
  },
});
