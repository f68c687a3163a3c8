import '/cdn/role-compare.js';
import { contestant } from '../harness.js';

contestant({
  mount({ inputs }) {
    const elements = inputs.map((data) => Object.assign(document.createElement('role-compare'), { data }));
    document.querySelector('main').append(...elements);
    return elements;
  },
  change({ changed }, [element]) {
    element.data = changed.inputs[0];
  },
});
