import { Markdown } from '@storybook/addon-docs/blocks';

/** How many rows a heading stands for: its own, and those after it whose first cell is empty. */
const spanOf = (rows, index) => {
  const next = rows.findIndex(([heading], later) => later > index && heading);
  return (next < 0 ? rows.length : next) - index;
};

/**
 * A table whose cells and headings are Markdown; MDX itself has no tables. The first cell of a row is its heading; where it is
 * empty, the heading above goes on.
 */
export const Table = ({ head, rows }) => (
  <div style={{ overflowX: 'auto' }}>
    <table>
      <thead>
        <tr>
          {head.map((text) => (
            <th key={text} scope="col">
              <Markdown>{text}</Markdown>
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {rows.map(([heading, ...cells], index) => (
          <tr key={index}>
            {heading && (
              <th scope="row" rowSpan={spanOf(rows, index)}>
                <Markdown>{heading}</Markdown>
              </th>
            )}
            {cells.map((cell, column) => (
              <td key={head[column + 1]}>
                <Markdown>{cell}</Markdown>
              </td>
            ))}
          </tr>
        ))}
      </tbody>
    </table>
  </div>
);
