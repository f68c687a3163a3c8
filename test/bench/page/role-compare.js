import '/cdn/role-compare.js';
import { contestant } from './harness.js';

contestant(
  async (host, _, inputs) => {
    const elements = inputs.map((data) => Object.assign(document.createElement('role-compare'), { data }));
    host.append(...elements);
    return elements;
  },
  ([element], _, [data]) => {
    element.data = data;
  },
);
