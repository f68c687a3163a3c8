/// <reference types="career-elements/jsx/solid" />
import 'career-elements/elements/pay-amount/define';
import 'career-elements/elements/role-compare/define';
import 'career-elements/elements/salary-chart/define';
import { createSignal } from 'solid-js';
import { comparison, withManager } from './roles';

export function App() {
  const [data, setData] = createSignal(comparison);
  const [loaded, setLoaded] = createSignal('');

  return (
    <main>
      <role-compare data={data()} heading-level={2} />
      <button id="more" onClick={() => setData(withManager)}>
        Add the manager
      </button>

      <salary-chart src="/pay.json" on:career-load={(event) => setLoaded(event.detail.src)} />
      <output id="loaded">{loaded()}</output>

      <p>
        On average <pay-amount value="$46,813" pay-period="year" />
      </p>
    </main>
  );
}
