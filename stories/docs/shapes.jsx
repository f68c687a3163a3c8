import { Markdown } from '@storybook/addon-docs/blocks';
const files = import.meta.glob('../../src/model/schemas/*.json', { eager: true, import: 'default' });

const TAGS = {
  comparison: 'role-compare',
  chart: 'salary-chart',
  ladder: 'career-ladder',
  'job-list': 'job-list',
  'job-search': 'job-search',
  guide: 'career-guide',
};

const schemas = Object.entries(files).map(([path, { definitions, ...root }]) => {
  const name = path.split('/').pop().replace('.json', '');
  return { name, tag: TAGS[name] ?? name, root, definitions };
});
// The large elements come first, the blocks of a guide after them.
const places = Object.keys(TAGS);
const placeOf = ({ name }) => (places.includes(name) ? places.indexOf(name) : places.length);
schemas.sort((a, b) => placeOf(a) - placeOf(b));

const shapes = Object.assign({}, ...schemas.map(({ definitions }) => definitions));
const isShared = (type) => schemas.filter(({ definitions }) => type in definitions).length > 1;

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

function Fields({ shape }) {
  const fields = Object.entries(shape.properties ?? {});
  return (
    <>
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
    </>
  );
}

const Named = ({ names }) =>
  names.map((name) => (
    <section key={name}>
      <h3 id={anchor(name)}>{name}</h3>
      <Fields shape={shapes[name]} />
    </section>
  ));

/** Links to the data of every element. */
export const AllShapes = () => (
  <nav aria-label="Data by element">
    {schemas.map(({ name, tag }) => (
      <span key={name}>
        <a href={`#${anchor(name)}`}>
          <code>{`<${tag}>`}</code>
        </a>{' '}
      </span>
    ))}
    <a href="#shared-types">shared types</a>
  </nav>
);

/** The data of every element as tables, and after them the types that several elements share. */
export const Shapes = () => (
  <>
    {schemas.map(({ name, tag, root, definitions }) => (
      <section key={name}>
        <h2 id={anchor(name)}>
          <code>{`<${tag}>`}</code>
        </h2>
        <p>
          Schema: <code>{`career-elements/schemas/${name}.json`}</code>
        </p>
        <Fields shape={root} />
        <Named names={Object.keys(definitions).filter((type) => !isShared(type))} />
      </section>
    ))}
    <h2 id="shared-types">Shared types</h2>
    <Named names={Object.keys(shapes).filter(isShared)} />
  </>
);
