import { stratify, tree } from 'd3-hierarchy';
import { linkHorizontal } from 'd3-shape';
import { contestant } from '../harness.js';

const SVG = 'http://www.w3.org/2000/svg';
const [COLUMN, ROW, LINE] = [260, 120, 18];

const draw = (parent, tag, attributes, text) => {
  const node = parent.appendChild(document.createElementNS(SVG, tag));
  for (const [name, value] of Object.entries(attributes)) node.setAttribute(name, value);
  if (text) node.textContent = text;
  return node;
};

/** A tree has one way to each level: the first that is given. */
function treeOf({ levels }) {
  const parents = new Map();
  levels.forEach(({ id, next }, index) => {
    for (const to of next ?? [levels[index + 1]?.id])
      if (typeof to === 'string' && !parents.has(to)) parents.set(to, id);
  });
  const rows = levels.map((level) => ({ level, id: level.id, parent: parents.get(level.id) ?? 'root' }));
  const root = stratify()
    .id(({ id }) => id)
    .parentId(({ parent }) => parent)([{ id: 'root' }, ...rows]);
  return tree().nodeSize([ROW, COLUMN])(root);
}

const link = linkHorizontal()
  .x(({ y }) => y)
  .y(({ x }) => x);

/** The texts of each level in the order of the input; what is folded away has no place in a drawing. */
const linesOf = ({ rungs, nodes }) => {
  const shown = new Map((rungs ?? nodes).map((texts) => [texts.name, texts]));
  return ({ name }) => {
    const { years, facts, summary, pay } = shown.get(name) ?? {};
    return [name, years, facts, summary, pay].filter(Boolean);
  };
};

contestant({
  mount({ input, texts }) {
    const svg = document.createElementNS(SVG, 'svg');
    const root = treeOf(input);
    const lines = linesOf(texts);
    const [levels, rows] = [root.descendants(), root.descendants().map(({ x }) => x)];
    const [top, bottom] = [Math.min(...rows) - ROW, Math.max(...rows) + ROW];
    svg.setAttribute('width', (root.height + 1) * COLUMN);
    svg.setAttribute('height', bottom - top);
    svg.setAttribute('viewBox', `0 ${top} ${(root.height + 1) * COLUMN} ${bottom - top}`);
    for (const one of root.links()) draw(svg, 'path', { d: link(one), fill: 'none', stroke: '#999' });
    for (const { x, y, data } of levels.slice(1)) {
      const group = draw(svg, 'g', { transform: `translate(${y} ${x})` });
      draw(group, 'circle', { r: 6, fill: '#fff', stroke: '#999' });
      lines(data.level).forEach((text, index) => draw(group, 'text', { y: LINE * (index + 1) }, text));
    }
    document.querySelector('main').append(svg);
    return svg;
  },
  change({ changed, texts }, svg) {
    const { name } = texts.rungs[changed.change.index];
    const group = [...svg.querySelectorAll('g')].find(({ children }) => children[1].textContent === name);
    group.children[3].textContent = changed.change.text;
  },
});
