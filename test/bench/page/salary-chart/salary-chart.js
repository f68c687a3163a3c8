import '/cdn/salary-chart.js';
import { contestant, twoFrames } from '../harness.js';

function mount({ inputs }) {
  const elements = inputs.map((data) => Object.assign(document.createElement('salary-chart'), { data }));
  document.querySelector('main').append(...elements);
  return elements;
}

const isDrawn = (element) => element.matches(':state(drawn)');

contestant(
  {
    /** Nothing comes near the view: what is seen before Chart.js is all that there is. */
    hold() {
      window.IntersectionObserver = class {
        observe() {}
        unobserve() {}
        disconnect() {}
      };
    },
    /** The files that others have in their bundles. */
    warm: () =>
      Promise.all([import('/cdn/chart-registry.js'), import('/cdn/chart-configure.js')]).then(() => {}),
    mount,
    async draw(data) {
      const elements = mount(data);
      while (!isDrawn(elements[0])) await twoFrames();
      return elements;
    },
    async change({ changed }, [element]) {
      element.data = changed[0];
      await element.updateComplete;
    },
  },
  (expected) => {
    const elements = [...document.querySelectorAll('salary-chart')];
    const isHeld = !('root' in window.IntersectionObserver.prototype);
    return (
      elements.at(-1).shadowRoot.textContent.includes(expected) &&
      (isHeld ? elements[0].shadowRoot.querySelector('.bar').offsetWidth > 0 : isDrawn(elements[0]))
    );
  },
);
