// What stands around a picture, written by hand, and what all pictures have in common.

const style = document.createElement('style');
style.textContent = `
.chart { margin-bottom: 48px; }
.chart h2 { margin: 0 0 4px; font-size: 20px; }
.chart p { margin: 0 0 12px; }
.chart .controls { display: flex; gap: 16px; margin-bottom: 12px; }
.chart .plot { position: relative; }
.chart .plot canvas { display: block; }
.chart .notes { font-size: 14px; color: #666; }
`;
document.head.append(style);

const append = (parent, tag, textContent) =>
  parent.appendChild(Object.assign(document.createElement(tag), { textContent }));

const frame = document.createElement('template');
frame.innerHTML =
  '<section class="chart"><h2></h2><p></p><div class="controls"></div><div class="plot"></div><div class="notes"></div></section>';

export const COLOUR = '#2a5fb4';
export const ROW = 36;
export const TREND_HEIGHT = 300;
export const money = new Intl.NumberFormat('en', {
  style: 'currency',
  currency: 'USD',
  maximumFractionDigits: 0,
});

/** What is drawn of an input: names and amounts, or times and amounts. */
export function seriesOf({ items, payHistory }) {
  if (items) return { names: items.map(({ name }) => name), amounts: items.map(({ pay }) => pay.median) };
  return {
    times: payHistory.map(({ date }) => Date.parse(date) / 31_556_952_000 + 1970),
    amounts: payHistory.map(({ amount }) => amount),
  };
}

/** Everything around a picture. Returns the element that the picture goes into, in the page and with its height. */
export function plotFor(input, { title, finding, controls, notes, buttons }) {
  const section = frame.content.cloneNode(true).firstChild;
  const [heading, lead, choices, plot, foot] = section.children;
  heading.textContent = title;
  lead.textContent = finding;
  controls.forEach((labels, index) => {
    const set = append(choices, 'fieldset', '');
    for (const text of labels) {
      const label = append(set, 'label', '');
      label.append(
        Object.assign(document.createElement('input'), { type: 'radio', name: `${title}${index}` }),
        text,
      );
    }
  });
  for (const note of notes) append(foot, 'p', note);
  for (const text of buttons) append(foot, 'button', text);
  plot.style.height = `${input.items ? input.items.length * ROW : TREND_HEIGHT}px`;
  document.querySelector('main').append(section);
  return plot;
}

/** Whether something is drawn in the colour of bars and lines on the first and the last canvas. */
function inked(canvas) {
  const { data } = canvas.getContext('2d').getImageData(0, 0, canvas.width, canvas.height);
  for (let index = 0; index < data.length; index += 4) {
    if (data[index] === 42 && data[index + 1] === 95 && data[index + 2] === 180) return true;
  }
  return false;
}

/** The title is read, and there is ink on all pictures. */
export function shows(expected) {
  const canvases = [...document.querySelectorAll('main canvas')];
  return (
    document.querySelector('main').textContent.includes(expected) &&
    canvases.length > 0 &&
    canvases.every(inked)
  );
}
