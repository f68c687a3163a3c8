import type { CSSResultGroup } from 'lit';
import { choices } from '../../styles/choices.js';
import { controls } from '../../styles/controls.js';
import { edges } from '../../styles/edges.js';
import { heading } from '../../styles/heading.js';
import { tokens } from '../../styles/tokens.js';
import { frame } from './frame.styles.js';
import { graph } from './graph.styles.js';
import { matrix } from './matrix.styles.js';
import { media } from './media.styles.js';
import { rungs } from './rungs.styles.js';
import { timeline } from './timeline.styles.js';

// Later rules win over earlier ones.
export const styles: CSSResultGroup = [
  [tokens, controls, choices, edges, heading],
  [frame, rungs, timeline, graph, matrix, media],
];
