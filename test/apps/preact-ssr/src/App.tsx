/// <reference types="career-elements/jsx/preact" />
import 'career-elements/elements/pay-amount/define';
import 'career-elements/elements/role-compare/define';
import 'career-elements/elements/salary-chart/define';
import { useState } from 'preact/hooks';
import { comparison, withManager } from './roles';

export function App() {
  const [data, setData] = useState(comparison);
  const [loaded, setLoaded] = useState('');

  return (
    <main>
      <role-compare data={data} heading-level={2}>
        {/* What stands inside is in the server's HTML: readers without scripts, and search engines, see it. */}
        <table>
          <thead>
            <tr>
              <td />
              {data.roles.map(({ title }) => (
                <th key={title}>{title}</th>
              ))}
            </tr>
          </thead>
          <tbody>
            <tr>
              <th>Average pay</th>
              <td>$46,813</td>
              <td>$104,050</td>
            </tr>
          </tbody>
        </table>
      </role-compare>
      <button id="more" onClick={() => setData(withManager)}>
        Add the manager
      </button>

      <salary-chart src="/pay.json" oncareer-load={(event) => setLoaded(event.detail.src)} />
      <output id="loaded">{loaded}</output>

      <p>
        On average <pay-amount value="$46,813" pay-period="year" />
      </p>
    </main>
  );
}
