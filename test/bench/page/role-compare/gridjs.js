import { Grid } from 'gridjs';
import 'gridjs/dist/theme/mermaid.css';
import { addStyles, frameOf } from './frame.js';
import { contestant } from '../harness.js';

addStyles();

/** Its status once the rows are drawn; it announces that nowhere else. */
const RENDERED = 3;

const gridIn = (parent, { header, rows }) =>
  new Promise((done) => {
    const data = rows.map(({ heading, label, cells }) =>
      heading === undefined ? [label, ...cells] : [heading, ...Array(header.length - 1).fill('')],
    );
    const columns = header.map((name, index) => ({ id: `c${index}`, name }));
    const grid = new Grid({ columns, data });
    grid.config.store.subscribe(({ status }) => status === RENDERED && done());
    grid.render(parent);
  });

contestant({
  mount: ({ texts }) =>
    Promise.all(
      texts.map((text) => {
        const { section, scroll } = frameOf(text);
        document.querySelector('main').append(section);
        return gridIn(scroll, text);
      }),
    ),
});
