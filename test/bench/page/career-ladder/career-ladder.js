import '/cdn/career-ladder.js';
import { contestant } from '../harness.js';

contestant({
  mount({ input: data, view }) {
    const element = Object.assign(document.createElement('career-ladder'), { data, view });
    document.querySelector('main').append(element);
    return element;
  },
  change({ changed }, element) {
    element.data = changed.input;
  },
});
