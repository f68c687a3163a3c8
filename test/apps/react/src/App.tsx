import { useState } from 'react';
import { RoleCompare, SalaryChart } from 'career-elements/react';
import { comparison, withManager } from './roles';

export function App() {
  const [data, setData] = useState(comparison);
  const [loaded, setLoaded] = useState('');

  return (
    <main>
      <RoleCompare data={data} headingLevel={2} />
      <button id="more" onClick={() => setData(withManager)}>
        Add the manager
      </button>

      <SalaryChart src="/pay.json" onCareerLoad={(event) => setLoaded(event.detail.src)} />
      <output id="loaded">{loaded}</output>
    </main>
  );
}
