import { Markdown, Source } from '@storybook/addon-docs/blocks';
import { useState } from 'react';
import '../../src/elements/role-compare/define.js';
import { samples } from '../samples/index.js';
import { TOKENS } from './tokens.js';

const examples = Object.fromEntries(TOKENS.map(({ name, example }) => [name, example]));
const twoSections = { ...samples.officerDirector, sections: ['overview', 'pay'] };

const written = (values) => {
  const rules = Object.entries(values).map(([name, value]) => `  ${name}: ${value};`);
  return rules.length > 0 ? `role-compare {\n${rules.join('\n')}\n}` : '/* Nothing is set. */';
};

/** Every token with a field to try a value in, above it a live comparison that takes the values. */
export function Workbench() {
  const [values, setValues] = useState({});
  const set = (name, value) => {
    const { [name]: _, ...others } = values;
    setValues(value ? { ...others, [name]: value } : others);
  };
  return (
    <>
      <div className="live" style={{ background: values['--career-surface'], ...values }}>
        <role-compare data={twoSections} />
      </div>
      <p>
        <button type="button" onClick={() => setValues(examples)}>
          Try all examples
        </button>{' '}
        <button type="button" onClick={() => setValues({})}>
          Take all values back
        </button>
      </p>
      <Source language="css" code={written(values)} />
      <table>
        <thead>
          <tr>
            <th scope="col">Token</th>
            <th scope="col">Default</th>
            <th scope="col">What changes</th>
            <th scope="col">Your value</th>
          </tr>
        </thead>
        <tbody>
          {TOKENS.map(({ name, fallback, changes, example }) => (
            <tr key={name}>
              <th scope="row">
                <code>{name}</code>
              </th>
              <td>
                <Markdown>{fallback}</Markdown>
              </td>
              <td>{changes}</td>
              <td>
                <input
                  aria-label={`Value of ${name}`}
                  placeholder={example}
                  value={values[name] ?? ''}
                  onChange={(event) => set(name, event.target.value)}
                />
              </td>
            </tr>
          ))}
        </tbody>
      </table>
    </>
  );
}
