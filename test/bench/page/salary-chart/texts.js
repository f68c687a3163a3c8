import '/cdn/salary-chart.js';
import { twoFrames } from '../harness.js';

const textOf = (node) => node?.textContent.replace(/\s+/g, ' ').trim() ?? '';

/** What is said around the picture, and in it. */
function textsOf({ shadowRoot: root }) {
  const texts = (selector) => [...root.querySelectorAll(selector)].map(textOf);
  return {
    title: textOf(root.querySelector('.title')),
    finding: textOf(root.querySelector('.dek')),
    controls: [...root.querySelectorAll('.controls fieldset')].map((set) =>
      [...set.querySelectorAll('label')].map(textOf),
    ),
    notes: texts('.note > p:not(.tools)'),
    buttons: texts('.tools button'),
  };
}

window.textsFor = async (inputs) => {
  const elements = inputs.map((data) => Object.assign(document.createElement('salary-chart'), { data }));
  document.querySelector('main').replaceChildren(...elements);
  await twoFrames();
  return elements.map(textsOf);
};
