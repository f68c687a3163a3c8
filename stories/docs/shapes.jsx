import { Markdown } from '@storybook/addon-docs/blocks';
import schema from '../../src/model/schemas/comparison.json';

const { definitions, ...comparison } = schema;
const shapes = { ComparisonInput: comparison, ...definitions };

const anchor = (name) => `shape-${name}`;

const separated = (items, separator, draw) =>
  items.map((item, index) => (
    <span key={index}>
      {index > 0 && separator}
      {draw(item)}
    </span>
  ));

/** A type in a few words, with links to the types that have a table of their own. */
function Type({ of: type = {} }) {
  if (type.$ref) {
    const name = type.$ref.split('/').pop();
    return <a href={`#${anchor(name)}`}>{name}</a>;
  }
  if (type.const !== undefined) return <code>{JSON.stringify(type.const)}</code>;
  const choices = type.enum?.map((value) => ({ const: value })) ?? type.anyOf;
  if (choices) return separated(choices, ' or ', (choice) => <Type of={choice} />);
  if (type.type === 'array') {
    return (
      <>
        list of (<Type of={type.items} />)
      </>
    );
  }
  if (type.properties) {
    const drawField = ([name, field]) => (
      <>
        {name}
        {type.required?.includes(name) ? '' : '?'}: <Type of={field} />
      </>
    );
    return <>object with {separated(Object.entries(type.properties), ', ', drawField)}</>;
  }
  return [type.type ?? 'anything'].flat().join(' or ');
}

function Shape({ name }) {
  const shape = shapes[name];
  const fields = Object.entries(shape.properties ?? {});
  return (
    <section>
      <h2 id={anchor(name)}>{name}</h2>
      <Markdown>{shape.description ?? ''}</Markdown>
      {fields.length === 0 ? (
        <p>
          <Type of={shape} />
        </p>
      ) : (
        <table>
          <thead>
            <tr>
              <th scope="col">Field</th>
              <th scope="col">Type</th>
              <th scope="col">Required</th>
              <th scope="col">What it is</th>
            </tr>
          </thead>
          <tbody>
            {fields.map(([field, type]) => (
              <tr key={field}>
                <th scope="row">
                  <code>{field}</code>
                </th>
                <td>
                  <Type of={type} />
                </td>
                <td>{shape.required?.includes(field) ? 'yes' : 'no'}</td>
                <td>
                  <Markdown>{type.description ?? ''}</Markdown>
                </td>
              </tr>
            ))}
          </tbody>
        </table>
      )}
    </section>
  );
}

/** Each type of the published schema as a table. */
export const Shapes = () => Object.keys(shapes).map((name) => <Shape key={name} name={name} />);
