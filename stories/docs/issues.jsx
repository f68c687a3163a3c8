import { Source } from '@storybook/addon-docs/blocks';
import { ISSUE_TEXTS } from '../../src/model/issue-texts.js';
import { ERROR_EXAMPLES } from './error-examples.js';

const codes = Object.keys(ISSUE_TEXTS);

const Code = ({ code }) => <Source code={code} language={code.startsWith('<') ? 'html' : 'json'} />;

function Issue({ code }) {
  const [problem, mend] = ISSUE_TEXTS[code];
  const { how, wrong, mended } = ERROR_EXAMPLES[code];
  return (
    <section>
      <h3 id={code}>
        {code}: {problem}
      </h3>
      <p>{how}</p>
      <p>
        <strong>{mend}</strong>
      </p>
      <p>Causes it:</p>
      <Code code={wrong} />
      <p>Correct:</p>
      <Code code={mended} />
    </section>
  );
}

/** Links to every code. */
export const AllCodes = () => (
  <nav aria-label="All codes">
    {codes.map((code) => (
      <span key={code}>
        <a href={`#${code}`}>{code}</a>{' '}
      </span>
    ))}
  </nav>
);

/** The codes that begin with a digit, each with its cause and its mend. */
export const Issues = ({ digit }) =>
  codes.filter((code) => code.startsWith(`CE${digit}`)).map((code) => <Issue key={code} code={code} />);
