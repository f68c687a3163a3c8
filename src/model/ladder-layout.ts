import type { Ladder, Step } from './ladder.js';

/** Where a level stands: columns go along the ladder, rows across the tracks. Both count from 0. */
export interface Place {
  id: string;
  column: number;
  /** Half a row is possible where a level stands alone between tracks. */
  row: number;
  /** How many levels it is indented by where there is room for an outline only. */
  depth: number;
  /** Place in the reading order of the level that it was reached from; none where a line of its own begins. */
  via?: number;
}

/** A line between two levels, by the columns and rows that it passes. */
export interface Line {
  from: string;
  to: string;
  kind: Step['kind'];
  points: { column: number; row: number }[];
}

/** A ladder as a drawing. */
export interface Layout {
  /** In reading order: each level after the one that leads to it, branch by branch. */
  places: Place[];
  lines: Line[];
  columns: number;
  rows: number;
  /** How often lines cross. */
  crossings: number;
}

interface Node {
  column: number;
  lane: number;
  row: number;
  /** Position among the nodes of its column. */
  order: number;
  before: Node[];
  after: Node[];
  id?: string;
}

interface Edge {
  from: Node;
  to: Node;
  kind: Step['kind'];
  /** It closes a cycle, so it counts for nothing when columns are given. */
  back: boolean;
  points: Node[];
}

const SWEEPS = 4;

/**
 * Lays a ladder out in columns and rows: every step leads to a later column, each track keeps rows of its own, and
 * the order within both is the one that crosses fewest lines. Cycles are drawn as ways back.
 */
export function layoutLadder({ levels, tracks }: Pick<Ladder, 'levels' | 'tracks'>): Layout {
  const lanes = new Map<string, number>();
  const nodes = new Map<string, Node>();
  for (const { id } of tracks) if (levels.some(({ track }) => track === id)) lanes.set(id, lanes.size);
  for (const { id, track } of levels) {
    if (!lanes.has(track)) lanes.set(track, lanes.size);
    nodes.set(id, { id, column: 0, lane: lanes.get(track)!, row: 0, order: 0, before: [], after: [] });
  }
  const edges: Edge[] = levels.flatMap(({ id, next }) =>
    next
      .filter(({ to }) => to !== id)
      .map(({ to, kind }) => ({ from: nodes.get(id)!, to: nodes.get(to)!, kind, back: false, points: [] })),
  );
  const all = [...nodes.values()];
  const places = readingOrder(all, edges);
  giveColumns(all, edges);
  orderLanes(lanes.size, all, edges);
  const layers = withPassages(all, edges);
  const crossings = orderColumns(layers);
  const common = levels.findIndex(({ track }) => !track);
  const rows = giveRows(layers, lanes.size, nodes.get(levels[common]?.id ?? '')?.lane);
  return {
    places: places.map(({ node, depth, via }) => ({
      id: node.id!,
      column: node.column,
      row: node.row,
      depth,
      ...(via !== undefined && { via }),
    })),
    lines: edges.map(({ from, to, kind, points }) => ({
      from: from.id!,
      to: to.id!,
      kind,
      points: [from, ...points, to].map(({ column, row }) => ({ column, row })),
    })),
    columns: layers.length,
    rows,
    crossings,
  };
}

/** Depth first from the levels that nothing leads to; marks the edges that close a cycle. */
function readingOrder(nodes: Node[], edges: Edge[]): { node: Node; depth: number; via?: number }[] {
  const outgoing = new Map<Node, Edge[]>(nodes.map((node) => [node, []]));
  const entered = new Set<Node>();
  for (const edge of edges) {
    outgoing.get(edge.from)!.push(edge);
    if (edge.kind === 'step') entered.add(edge.to);
  }
  const order: { node: Node; depth: number; via?: number }[] = [];
  const state = new Map<Node, 'open' | 'done'>();
  const starts = nodes.filter((node) => !entered.has(node));
  for (const start of [...starts, ...nodes]) {
    if (state.has(start)) continue;
    // Without recursion: a ladder may be as long as the list is.
    const stack: { node: Node; at: number; depth: number; place: number }[] = [];
    const enter = (node: Node, depth: number, via?: number): void => {
      state.set(node, 'open');
      stack.push({ node, at: 0, depth, place: order.length });
      order.push({ node, depth, via });
    };
    enter(start, 0);
    while (stack.length) {
      const top = stack.at(-1)!;
      const out = outgoing.get(top.node)!;
      const edge = out[top.at++];
      if (!edge) {
        state.set(top.node, 'done');
        stack.pop();
      } else if (state.get(edge.to) === 'open') edge.back = true;
      // Whoever comes in from the side is at home in a line of its own, if it has one.
      else if (
        !state.has(edge.to) &&
        !(edge.kind === 'lateral' && (entered.has(edge.to) || starts.includes(edge.to)))
      ) {
        const branches = out.filter(({ kind }) => kind === 'step').length > 1 || edge.kind === 'lateral';
        enter(edge.to, top.depth + Number(branches), top.place);
      }
    }
  }
  return order;
}

/** Longest path by steps; a line of its own begins where lateral moves come into it. */
function giveColumns(nodes: Node[], edges: Edge[]): void {
  const steps = edges.filter(({ kind, back }) => kind === 'step' && !back);
  const outgoing = new Map<Node, Node[]>(nodes.map((node) => [node, []]));
  const entering = new Map<Node, number>(nodes.map((node) => [node, 0]));
  for (const { from, to } of steps) {
    outgoing.get(from)!.push(to);
    entering.set(to, entering.get(to)! + 1);
  }
  const starts = nodes.filter((node) => !entering.get(node));
  const walk = (): void => {
    const waiting = new Map(entering);
    const ready = [...starts];
    for (const node of ready) {
      for (const to of outgoing.get(node)!) {
        to.column = Math.max(to.column, node.column + 1);
        waiting.set(to, waiting.get(to)! - 1);
        if (!waiting.get(to)) ready.push(to);
      }
    }
  };
  walk();
  const isStart = new Set(starts);
  let moved = false;
  for (const { from, to, kind } of edges) {
    if (kind !== 'lateral' || !isStart.has(to) || to.column >= from.column) continue;
    to.column = from.column;
    moved = true;
  }
  if (moved) walk();
  // No column stays empty where a whole line was moved.
  const used = [...new Set(nodes.map(({ column }) => column))].sort((a, b) => a - b);
  const place = new Map(used.map((column, index) => [column, index]));
  for (const node of nodes) node.column = place.get(node.column)!;
}

/** Puts lanes that have much to do with each other side by side; the author's order stays where that is no better. */
function orderLanes(count: number, nodes: Node[], edges: Edge[]): void {
  const between = Array.from({ length: count }, () => new Array<number>(count).fill(0));
  for (const { from, to } of edges) {
    if (from.lane === to.lane) continue;
    between[from.lane]![to.lane]! += 1;
    between[to.lane]![from.lane]! += 1;
  }
  const order = Array.from({ length: count }, (_, lane) => lane);
  // What a swap of neighbours gains: each pulls towards the side where its lines lead.
  const gain = (at: number): number => {
    const [left, right] = [order[at]!, order[at + 1]!];
    return order.reduce((sum, lane, place) => {
      if (lane === left || lane === right) return sum;
      const pull = between[left]![lane]! - between[right]![lane]!;
      return sum + (place > at ? pull : -pull);
    }, 0);
  };
  for (let round = 0, better = true; better && round < count; round++) {
    better = false;
    for (let at = 0; at + 1 < count; at++) {
      if (gain(at) <= 0) continue;
      [order[at], order[at + 1]] = [order[at + 1]!, order[at]!];
      better = true;
    }
  }
  const place = order.map((_, lane) => order.indexOf(lane));
  for (const node of nodes) node.lane = place[node.lane]!;
}

/** The columns with their nodes; a line that skips columns gets a passage in each. */
function withPassages(nodes: Node[], edges: Edge[]): Node[][] {
  const layers: Node[][] = [];
  const put = (node: Node): void => void (layers[node.column] ??= []).push(node);
  nodes.forEach(put);
  for (const edge of edges) {
    const { from, to } = edge;
    const step = Math.sign(to.column - from.column);
    let last = from;
    for (let column = from.column + step; column !== to.column; column += step) {
      const passage: Node = { column, lane: to.lane, row: 0, order: 0, before: [], after: [] };
      put(passage);
      edge.points.push(passage);
      join(last, passage);
      last = passage;
    }
    if (step) join(last, to);
  }
  return layers;
}

function join(a: Node, b: Node): void {
  const [left, right] = a.column < b.column ? [a, b] : [b, a];
  left.after.push(right);
  right.before.push(left);
}

/** Orders each column by lane and, within it, by where its neighbours stand; returns the crossings that are left. */
function orderColumns(layers: Node[][]): number {
  const number = (layer: Node[]): void => layer.forEach((node, order) => (node.order = order));
  const mean = (nodes: Node[], own: number): number =>
    nodes.length ? nodes.reduce((sum, { order }) => sum + order, 0) / nodes.length : own;
  const sort = (layer: Node[], side: 'before' | 'after'): void => {
    const centre = new Map(layer.map((node) => [node, mean(node[side], node.order)]));
    layer.sort((a, b) => a.lane - b.lane || centre.get(a)! - centre.get(b)! || a.order - b.order);
    number(layer);
  };
  for (const layer of layers) {
    layer.sort((a, b) => a.lane - b.lane);
    number(layer);
  }
  let best = crossingsOf(layers);
  let kept = layers.map((layer) => [...layer]);
  for (let sweep = 0; best && sweep < SWEEPS; sweep++) {
    if (sweep % 2) for (let at = layers.length - 2; at >= 0; at--) sort(layers[at]!, 'after');
    else for (const layer of layers.slice(1)) sort(layer, 'before');
    const crossings = crossingsOf(layers);
    if (crossings >= best) continue;
    best = crossings;
    kept = layers.map((layer) => [...layer]);
  }
  kept.forEach((layer, at) => {
    layers[at] = layer;
    number(layer);
  });
  return best;
}

function crossingsOf(layers: Node[][]): number {
  let crossings = 0;
  for (const layer of layers) {
    const size = Math.max(0, ...layer.flatMap(({ after }) => after.map(({ order }) => order))) + 1;
    // How many lines so far end at a place or above it (a Fenwick tree).
    const tree = new Array<number>(size + 1).fill(0);
    let lines = 0;
    for (const node of layer) {
      const ends = node.after.map(({ order }) => order);
      for (const end of ends) {
        let above = 0;
        for (let at = end + 1; at > 0; at -= at & -at) above += tree[at]!;
        crossings += lines - above;
      }
      for (const end of ends) for (let at = end + 1; at <= size; at += at & -at) tree[at]! += 1;
      lines += ends.length;
    }
  }
  return crossings;
}

/** Rows: each lane has as many as its fullest column needs; a node stands beside the one before it where it can. */
function giveRows(layers: Node[][], lanes: number, common: number | undefined): number {
  const heights = new Array<number>(lanes).fill(0);
  // What is common to all and alone in its column stands between the tracks, and needs no row of its own.
  const floats = (layer: Node[]): boolean => lanes > 1 && layer.length === 1 && layer[0]!.lane === common;
  const groups = layers.map((layer) => {
    const group = new Map<number, Node[]>();
    if (!floats(layer)) {
      for (const node of layer) group.set(node.lane, [...(group.get(node.lane) ?? []), node]);
    }
    return group;
  });
  for (const group of groups) {
    for (const [lane, { length }] of group) heights[lane] = Math.max(heights[lane]!, length);
  }
  let rows = 0;
  const tops = heights.map((height) => (rows += height) - height);
  for (const group of groups) {
    for (const [lane, nodes] of group) {
      let next = 0;
      nodes.forEach((node, index) => {
        const behind = node.before.find((other) => other.lane === lane && other.column === node.column - 1);
        const wanted = behind ? behind.row - tops[lane]! : next;
        const latest = heights[lane]! - (nodes.length - index);
        node.row = tops[lane]! + Math.max(next, Math.min(wanted, latest));
        next = node.row - tops[lane]! + 1;
      });
    }
  }
  const alone = layers.filter((layer) => layer.length === 1).map(([node]) => node!);
  for (const node of [...alone].reverse()) {
    if (node.after.length > 1 || (node.after.length && floats([node]))) stand(node, node.after);
  }
  for (const node of alone) {
    if (node.after.length < 2 && (node.before.length > 1 || (!node.after.length && floats([node])))) {
      stand(node, node.before);
    }
  }
  return Math.max(rows, Math.sign(layers.length));
}

/** Puts a node between those that it leads to or comes from. */
function stand(node: Node, near: Node[]): void {
  const rows = near.map(({ row }) => row);
  if (rows.length) node.row = Math.round(Math.min(...rows) + Math.max(...rows)) / 2;
}
