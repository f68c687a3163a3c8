import { ClientSideRowModelModule, createGrid, ModuleRegistry } from 'ag-grid-community';
import { addStyles, frameOf } from './frame.js';
import { contestant } from '../harness.js';

ModuleRegistry.registerModules([ClientSideRowModelModule]);
addStyles();

/** So many rows are shown at full height; more get a window that scrolls. */
const SHORT = 30;

function gridIn(parent, { header, rows }) {
  const isLong = rows.length > SHORT;
  if (isLong) parent.style.height = '92vh';
  return new Promise((done) => {
    createGrid(parent, {
      columnDefs: header.map((headerName, index) => ({ headerName, field: `c${index}` })),
      rowData: rows.map(({ heading, label, cells = [] }) =>
        Object.fromEntries([heading ?? label, ...cells].map((text, index) => [`c${index}`, text])),
      ),
      domLayout: isLong ? 'normal' : 'autoHeight',
      onFirstDataRendered: done,
    });
  });
}

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
