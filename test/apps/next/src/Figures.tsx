'use client';

import { useState } from 'react';
import { RoleCompare, SalaryChart } from 'career-elements/react';
import { comparison, withManager } from './roles';

export function Figures() {
  const [data, setData] = useState(comparison);
  const [loaded, setLoaded] = useState('');

  return (
    <>
      {/* What stands inside is in the server's HTML: readers without scripts, and search engines, see it. */}
      <RoleCompare data={data}>
        <table>
          <thead>
            <tr>
              <th />
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
      </RoleCompare>
      <button id="more" onClick={() => setData(withManager)}>
        Add the manager
      </button>

      <SalaryChart src="/pay.json" onCareerLoad={(event) => setLoaded(event.detail.src)} />
      <output id="loaded">{loaded}</output>
    </>
  );
}
