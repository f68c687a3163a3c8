import { Markdown } from '@storybook/addon-docs/blocks';

/** A table whose cells are Markdown; MDX itself has no tables. The first cell of a row is its heading. */
export const Table = ({ head, rows }) => (
  <div style={{ overflowX: 'auto' }}>
    <table>
      <thead>
        <tr>
          {head.map((text) => (
            <th key={text} scope="col">
              {text}
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {rows.map(([heading, ...cells]) => (
          <tr key={heading}>
            <th scope="row">
              <Markdown>{heading}</Markdown>
            </th>
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
