import { chartJs } from './charts.js';

/** As its own manual advises for much data. */
chartJs(
  {
    animation: false,
    normalized: true,
    maintainAspectRatio: false,
    plugins: { decimation: { enabled: true, algorithm: 'min-max' } },
  },
  { parsing: false, pointRadius: 0 },
  'none',
);
