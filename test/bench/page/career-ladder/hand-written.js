import { contestant } from '../harness.js';
import { frameOf } from '../role-compare/frame.js';
import { CSS } from './plain.css.js';

document.head.append(Object.assign(document.createElement('style'), { textContent: CSS }));

function templateOf(html) {
  const template = document.createElement('template');
  template.innerHTML = html;
  return template.content.firstChild;
}

const RUNG = templateOf(
  '<li><span> </span><h3> </h3><p> </p><p> </p><details><summary> </summary><ul></ul></details></li>',
);
const ITEM = templateOf('<li> </li>');
const LINE = templateOf('<p> </p>');
const NODE = templateOf('<li><h3> </h3><p> </p></li>');

function filled(template, text) {
  const node = template.cloneNode(true);
  node.firstChild.data = text;
  return node;
}

function rungOf({ years, name, summary, pay, fold }) {
  const rung = RUNG.cloneNode(true);
  const [when, heading, about, paid, details] = rung.children;
  when.firstChild.data = years;
  heading.firstChild.data = name;
  about.firstChild.data = summary;
  paid.firstChild.data = pay;
  const [label, list] = details.children;
  label.firstChild.data = fold.label;
  for (const text of fold.items) list.append(filled(ITEM, text));
  for (const text of fold.lines) details.append(filled(LINE, text));
  return rung;
}

function ladderOf(rungs) {
  const list = templateOf('<ol class="ladder" reversed></ol>');
  for (const rung of rungs) list.append(rungOf(rung));
  return list;
}

/** Where everything stands was worked out before. */
function graphOf({ nodes, viewBox, paths }) {
  const graph = templateOf(
    `<div class="graph"><svg viewBox="${viewBox}" preserveAspectRatio="none">${paths
      .map((path) => `<path d="${path}" />`)
      .join('')}</svg><ol></ol></div>`,
  );
  for (const { name, facts, gridArea } of nodes) {
    const node = NODE.cloneNode(true);
    node.style.gridArea = gridArea;
    node.firstChild.firstChild.data = name;
    node.lastChild.firstChild.data = facts;
    graph.lastChild.append(node);
  }
  return graph;
}

contestant({
  mount({ texts }) {
    const { section, scroll } = frameOf(texts);
    const body = texts.rungs ? ladderOf(texts.rungs) : graphOf(texts);
    scroll.append(body);
    document.querySelector('main').append(section);
    return body;
  },
  change({ changed: { change } }, list) {
    list.children[change.index].children[2].firstChild.data = change.text;
  },
});
