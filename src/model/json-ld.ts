import { reshaped } from './all-shapes.js';
import { graphOf, type JsonLd } from './json-ld-graph.js';

export * from './json-ld-graph.js';

/**
 * What a guide shows, as one graph: the roles of its comparisons and charts, and its questions as one page.
 * Undefined where there is nothing to say. Roles that no block shows are not in it, nor are jobs: see `jobPostingOf`.
 * @param replaced ids of the sections in whose place the page shows something of its own
 */
export const jsonLdOf = (guide: unknown, replaced: ReadonlySet<string> = new Set()): JsonLd | undefined =>
  graphOf(guide, replaced, (tag, data) => reshaped(tag, data)[0]);
