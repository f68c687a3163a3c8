import { contestant } from '../harness.js';
import { COLOUR, money, plotFor, ROW, seriesOf, shows } from './frame.js';

const BEFORE = 200;
const BEHIND = 100;

function contextOf(plot) {
  const { clientWidth: width, clientHeight: height } = plot;
  const canvas = document.createElement('canvas');
  canvas.width = width * window.devicePixelRatio;
  canvas.height = height * window.devicePixelRatio;
  canvas.style.width = `${width}px`;
  canvas.style.height = `${height}px`;
  plot.append(canvas);
  const context = canvas.getContext('2d');
  context.scale(window.devicePixelRatio, window.devicePixelRatio);
  return { context, width, height };
}

function drawBars({ context, width, height }, { names, amounts }) {
  const room = width - BEFORE - BEHIND;
  const most = Math.max(...amounts);
  context.clearRect(0, 0, width, height);
  context.textBaseline = 'middle';
  names.forEach((name, index) => {
    const y = (index + 0.5) * ROW;
    const end = BEFORE + (amounts[index] / most) * room;
    context.font = '15px sans-serif';
    context.fillStyle = '#222';
    context.fillText(name, 0, y, BEFORE - 16);
    context.fillStyle = COLOUR;
    context.fillRect(BEFORE, y - 8, end - BEFORE, 16);
    context.fillStyle = '#222';
    context.font = '600 15px sans-serif';
    context.fillText(money.format(amounts[index]), end + 8, y);
  });
}

/** Of all points of a column of pixels, the lowest and the highest. */
function drawTrend({ context, width, height }, { times, amounts }) {
  const [left, top] = [64, 16];
  const bottom = height - 24;
  const low = Math.min(...amounts);
  const high = Math.max(...amounts);
  const [from, to] = [times[0], times.at(-1)];
  const yOf = (amount) => bottom - ((amount - low) / (high - low)) * (bottom - top);
  context.font = '13px sans-serif';
  context.fillStyle = '#666';
  context.strokeStyle = '#ddd';
  context.textBaseline = 'middle';
  for (let step = 0; step <= 5; step++) {
    const amount = low + ((high - low) * step) / 5;
    context.fillText(money.format(amount), 0, yOf(amount));
    context.beginPath();
    context.moveTo(left, yOf(amount));
    context.lineTo(width, yOf(amount));
    context.stroke();
  }
  for (let year = Math.ceil(from); year <= to; year += 5)
    context.fillText(String(year), left + ((year - from) / (to - from)) * (width - left) - 16, height - 8);
  context.strokeStyle = COLOUR;
  context.lineWidth = 1.5;
  context.beginPath();
  let column = -1;
  let [least, most] = [0, 0];
  const flush = () => {
    context.lineTo(left + column, yOf(least));
    context.lineTo(left + column, yOf(most));
  };
  amounts.forEach((amount, index) => {
    const x = Math.floor(((times[index] - from) / (to - from)) * (width - left));
    if (x === column) {
      if (amount < least) least = amount;
      if (amount > most) most = amount;
      return;
    }
    if (column >= 0) flush();
    [column, least, most] = [x, amount, amount];
  });
  flush();
  context.stroke();
}

const mount = ({ inputs, texts }) =>
  inputs.map((input, index) => {
    const canvas = contextOf(plotFor(input, texts[index]));
    const series = seriesOf(input);
    (series.names ? drawBars : drawTrend)(canvas, series);
    return canvas;
  });

contestant(
  {
    hold: () => {},
    warm: () => {},
    mount,
    draw: mount,
    change: ({ changed }, [canvas]) => drawBars(canvas, seriesOf(changed[0])),
  },
  shows,
);
